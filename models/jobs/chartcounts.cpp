// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/chartcounts.h"

#include "models/annotation/entitytypes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The translation context of counts.
struct CountWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartCounts)
};

constexpr size_t mostArticlesOfAPoint = 50;
constexpr int mostOutlets = 40;
constexpr int longestCourse = 400; // years between which the empty ones are drawn

struct Bucket
{
    int count = 0;
    std::vector<ArticleId> articles;

    void add(const CountedArticle &counted)
    {
        count += counted.count;
        if (articles.size() < mostArticlesOfAPoint)
            articles.push_back(counted.article);
    }
};

SeriesPoint pointOf(const Bucket &bucket)
{
    SeriesPoint point;
    point.y = bucket.count;
    point.low = point.high = point.y;
    point.status = Figure::Status::Confirmed; // counted, and not proposed by a rule
    point.counted = bucket.articles;
    if (!bucket.articles.empty())
        point.article = bucket.articles.front();
    return point;
}

std::vector<SeriesPoint> pointsByYear(std::map<int, Bucket> &years)
{
    std::vector<SeriesPoint> points;
    if (!years.empty() && years.rbegin()->first - years.begin()->first < longestCourse) {
        for (int year = years.begin()->first; year < years.rbegin()->first; ++year)
            years.try_emplace(year); // no article is a count, too
    }
    for (const auto &[year, bucket] : years) {
        SeriesPoint point = pointOf(bucket);
        point.period.year = year;
        point.period.from = point.period.to = PartialDate {year};
        point.period.precision = u"year"_s;
        point.from = point.period.from->first();
        point.to = point.period.to->last();
        points.push_back(std::move(point));
    }
    return points;
}

std::vector<SeriesPoint> pointsByOutlet(const std::map<QString, Bucket> &outlets, QStringList &remarks)
{
    std::vector<std::pair<QString, const Bucket *>> order;
    for (const auto &[outlet, bucket] : outlets)
        order.emplace_back(outlet, &bucket);
    std::ranges::stable_sort(order, std::greater(), [](const auto &each) { return each.second->count; });
    if (order.size() > mostOutlets) {
        remarks.append(
            CountWords::tr("%n outlet(s) with fewer are not drawn.", nullptr, int(order.size()) - mostOutlets));
        order.resize(mostOutlets);
    }
    std::vector<SeriesPoint> points;
    for (const auto &[outlet, bucket] : order) {
        SeriesPoint point = pointOf(*bucket);
        point.category = outlet;
        points.push_back(std::move(point));
    }
    return points;
}

QString countTitle(const ChartSeries &asked, const QString &entity)
{
    const bool ofMentions = asked.source == ChartSeries::Source::Mentions;
    QStringList restrictions {entity, asked.entityType.isEmpty() ? QString() : entityTypePluralLabel(asked.entityType),
                              asked.outlet};
    restrictions.removeAll(QString());
    if (restrictions.isEmpty())
        return ofMentions ? CountWords::tr("Mentions") : CountWords::tr("Articles");
    const QString names = restrictions.join(u"; "_s);
    return ofMentions ? CountWords::tr("Mentions: %1", "of what").arg(names)
                      : CountWords::tr("Articles: %1", "on what").arg(names);
}

Result<CountedSeries> readCount(Reader &reader, const ChartSeries &asked)
{
    QString entityName;
    if (asked.entity) {
        const Result<Entity> entity = reader.rootEntity(asked.entity);
        if (!entity && entity.error().kind != Error::Kind::NotFound)
            return entity.error();
        entityName = entity ? entity->name : QString::number(asked.entity.value);
    }
    CountedSeries counted;
    Series &series = counted.series;
    const bool ofMentions = asked.source == ChartSeries::Source::Mentions;
    series.key = asked.key();
    series.title = asked.label.isEmpty() ? countTitle(asked, entityName) : asked.label;
    series.unit = ofMentions ? u"mentions"_s : u"articles"_s;
    series.colour = asked.colour;
    series.onSecondAxis = asked.onSecondAxis;

    std::map<int, Bucket> years;
    std::map<QString, Bucket> outlets; // there are some thousands at most
    int unknown = 0; // articles
    const CountFilter filter {asked.entity, asked.entityType, asked.outlet, ofMentions};
    const Outcome read = reader.countedArticles(filter, [&](const CountedArticle &article) {
        const int year = article.published.left(4).toInt();
        if (asked.isByOutlet ? article.outlet.isEmpty() : year == 0)
            ++unknown;
        else if (asked.isByOutlet)
            outlets[article.outlet].add(article);
        else
            years[year].add(article);
        return true;
    });
    if (!read)
        return read.error();
    series.points = asked.isByOutlet ? pointsByOutlet(outlets, counted.remarks) : pointsByYear(years);
    if (unknown > 0 && asked.isByOutlet)
        counted.remarks.append(
            CountWords::tr("“%1”: %n article(s) of no known outlet are not counted.", nullptr, unknown)
                .arg(series.title));
    else if (unknown > 0)
        counted.remarks.append(
            CountWords::tr("“%1”: %n article(s) without a date are not counted.", nullptr, unknown).arg(series.title));
    return counted;
}

} // namespace

Result<std::vector<CountedSeries>> readCounts(Reader &reader, const Chart &chart)
{
    std::vector<CountedSeries> all;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        if (chart.series[i].source == ChartSeries::Source::Figures)
            continue;
        Result<CountedSeries> counted = readCount(reader, chart.series[i]);
        if (!counted)
            return counted.error();
        counted->builtFrom = i;
        all.push_back(std::move(*counted));
    }
    return all;
}

} // namespace Quipu
