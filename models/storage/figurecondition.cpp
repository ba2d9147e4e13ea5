// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figurecondition.h"

#include "models/storage/wordmatch.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Left articles are few, and an index lists them: cheaper than to look up the article of each figure.
constexpr auto presentOnly = "f.article NOT IN (SELECT id FROM article WHERE present = 0)"_L1;

// Figures whose claim several articles make.
constexpr auto sharedClaims
    = "f.id NOT IN (SELECT g.id FROM figure g WHERE g.claim IN (SELECT h.claim FROM figure h WHERE h.claim <> '' "
      "AND h.status <> 'rejected' AND h.article NOT IN (SELECT id FROM article WHERE present = 0) "
      "GROUP BY h.claim HAVING min(h.article) < max(h.article)))"_L1;

struct FigureOrder
{
    QString column; // those without it come last; "" where every figure has it
    QLatin1StringView nothing; // what the column holds then
    QStringList parts;
};

FigureOrder figureOrder(FigureFilter::Sort sort)
{
    switch (sort) {
    case FigureFilter::Sort::Measure:
        return {u"f.measure"_s, "= ''"_L1, {u"f.measure"_s, u"f.period_start"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Value:
        return {u"f.value"_s, "IS NULL"_L1, {u"f.value"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Unit:
        return {{}, {}, {u"f.unit"_s, u"f.value"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Period:
        return {u"f.period_start"_s, "= ''"_L1, {u"f.period_start"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Place:
        return {u"f.place"_s, "= ''"_L1, {u"f.place"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Source:
        return {u"f.source"_s, "= ''"_L1, {u"f.source"_s, u"f.article"_s, u"f.id"_s}};
    case FigureFilter::Sort::Status:
        return {{}, {}, {u"f.status"_s, u"f.article"_s, u"f.start"_s, u"f.id"_s}};
    case FigureFilter::Sort::Article:
        return {{}, {}, {u"a.title COLLATE NOCASE"_s, u"a.id"_s, u"f.start"_s, u"f.id"_s}};
    case FigureFilter::Sort::Text:
        break;
    }
    return {{}, {}, {u"f.article"_s, u"f.start"_s, u"f.id"_s}};
}

} // namespace

FigureCondition figureCondition(const FigureFilter &filter)
{
    FigureCondition condition;
    QStringList parts {presentOnly};
    const auto add = [&](const QString &sql, const QString &name, const QVariant &value) {
        parts.append(sql);
        condition.values.emplace_back(name, value);
    };
    if (filter.article)
        add(u"f.article = :article"_s, u":article"_s, filter.article.value);
    if (!filter.measure.isEmpty())
        add(u"f.measure = :measure"_s, u":measure"_s, filter.measure);
    if (!filter.place.isEmpty())
        add(u"f.id IN (SELECT figure FROM figure_place WHERE name = :place)"_s, u":place"_s, filter.place);
    if (filter.year)
        add(u"f.year = :year"_s, u":year"_s, *filter.year);
    if (filter.status)
        add(u"f.status = :status"_s, u":status"_s, toString(*filter.status));
    if (!filter.source.isEmpty())
        add(u"f.source = :source"_s, u":source"_s, filter.source);
    if (const QString match = wordMatch(filter.text); !match.isEmpty()) {
        add(u"f.id IN (SELECT rowid FROM figure_text WHERE figure_text MATCH :words)"_s, u":words"_s, match);
    }
    const std::pair<bool, QString> flags[] {
        {filter.withoutMeasure, u"f.measure = ''"_s}, {filter.withoutPlace, u"f.place = ''"_s},
        {filter.withoutYear, u"f.year IS NULL"_s},    {filter.withoutSource, u"f.source = ''"_s},
        {filter.singleSource, QString(sharedClaims)}, {filter.withoutRejected, u"f.status <> 'rejected'"_s},
    };
    for (const auto &[isSet, sql] : flags) {
        if (isSet)
            parts.append(sql);
    }
    condition.sql = parts.join(" AND "_L1);
    return condition;
}

QStringList figureStatements(const QString &columns, const FigureFilter &filter, const FigureCondition &condition)
{
    const FigureOrder order = figureOrder(filter.sort);
    const bool isByArticle = filter.sort == FigureFilter::Sort::Article;
    const bool hasArticle = isByArticle || columns.contains("a."_L1);
    // The table that is walked first gives the order.
    const QString from = isByArticle ? u" FROM article a CROSS JOIN figure f ON f.article = a.id"_s
        : hasArticle                 ? u" FROM figure f CROSS JOIN article a ON a.id = f.article"_s
                                     : u" FROM figure f"_s;
    const QString direction = filter.descending ? u" DESC"_s : QString();
    const QString sorted = " ORDER BY "_L1 + order.parts.join(direction + ", "_L1) + direction;
    const QString all = "SELECT "_L1 + columns + from + " WHERE "_L1 + condition.sql;
    if (order.column.isEmpty())
        return {all + sorted};
    const QString isEmpty = order.column + u' ' + order.nothing;
    const QString isFilled = order.column + (order.nothing == "IS NULL"_L1 ? " IS NOT NULL"_L1 : " <> ''"_L1);
    return {all + " AND "_L1 + isFilled + sorted, all + " AND "_L1 + isEmpty + sorted};
}

} // namespace Quipu
