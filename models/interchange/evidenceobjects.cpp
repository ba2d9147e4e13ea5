// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/chartevidence.h"
#include "models/interchange/objects.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int evidenceVersion = 1;
constexpr std::array standingWords {"alone"_L1, "contested"_L1, "chosen"_L1, "passed_over"_L1};

QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename Tag> QJsonArray idArray(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids)
        array.append(id.value);
    return array;
}

// What else is known of a figure that a point, or its witness, is.
void putEvidence(QJsonObject &object, const CitedFigure *cited)
{
    const Figure figure = cited != nullptr ? cited->figure : Figure {};
    object[u"quote"_s] = figure.quote.text;
    object[u"stated_value"_s] = numberOrNull(figure.value);
    object[u"stated_low"_s] = numberOrNull(figure.low);
    object[u"stated_high"_s] = numberOrNull(figure.high);
    object[u"stated_unit"_s] = textOrNull(figure.per.isEmpty() ? figure.unit : figure.unit + u'/' + figure.per);
    object[u"subject"_s] = textOrNull(figure.subject);
    object[u"before"_s] = textOrNull(cited != nullptr ? cited->before : QString());
    object[u"after"_s] = textOrNull(cited != nullptr ? cited->after : QString());
    object[u"confirmed_by"_s] = textOrNull(cited != nullptr ? cited->confirmedBy : QString());
    object[u"confirmed_at"_s] = momentOrNull(cited != nullptr ? cited->confirmedAt : QDateTime());
}

QJsonArray toldAgain(const SeriesPoint &point, const ChartEvidence &evidence)
{
    QJsonArray others;
    for (const FigureId witness : point.witnesses) {
        const CitedFigure *cited = evidence.figure(witness);
        if (cited == nullptr)
            continue;
        QJsonObject other {{u"figure"_s, witness.value},
                           {u"article"_s, cited->figure.article.value},
                           {u"sentence"_s, cited->figure.sentence.text},
                           {u"source"_s, textOrNull(cited->figure.attributedSource)},
                           {u"status"_s, toString(cited->figure.status)}};
        putEvidence(other, cited);
        others.append(other);
    }
    return others;
}

QJsonObject evidencePoint(QJsonObject object, const Series &series, const SeriesPoint &point,
                          const ChartEvidence &evidence)
{
    object[u"series"_s] = series.key;
    object[u"unit"_s] = series.unit;
    object[u"value"_s] = numberOrNull(point.isRange ? std::nullopt : std::optional(point.y));
    object[u"period"_s] = periodLabel(point);
    object[u"standing"_s] = standingWords[size_t(point.standing)];
    if (!point.choiceReason.isEmpty())
        object[u"reason"_s] = point.choiceReason;
    if (point.figure)
        putEvidence(object, evidence.figure(point.figure));
    if (!point.witnesses.empty())
        object[u"told_again"_s] = toldAgain(point, evidence);
    if (!point.category.isEmpty())
        object[u"category"_s] = point.category;
    if (!point.counted.empty())
        object[u"counted"_s] = idArray(point.counted);
    return object;
}

QJsonObject articleCitation(const CitedArticle &article)
{
    return {{u"article"_s, article.id.value},
            {u"title"_s, article.title},
            {u"author"_s, textOrNull(article.author)},
            {u"outlet"_s, textOrNull(article.outlet)},
            {u"published"_s, textOrNull(article.published)},
            {u"url"_s, textOrNull(article.url)},
            {u"file"_s, article.file},
            {u"sha256"_s, textOrNull(article.sha256)},
            {u"language"_s, textOrNull(article.language)},
            {u"citation"_s, citationText(article)}};
}

QJsonObject networkObject(const CoMentions &network)
{
    QJsonArray nodes, links;
    for (const CoMentions::Node &node : network.nodes)
        nodes.append(QJsonObject {{u"entity"_s, node.name}, {u"type"_s, node.type}, {u"mentions"_s, node.mentions}});
    for (const CoMentions::Link &link : network.links) {
        links.append(QJsonObject {{u"from"_s, network.nodes[link.from].name},
                                  {u"to"_s, network.nodes[link.to].name},
                                  {u"count"_s, link.count},
                                  {u"articles"_s, idArray(link.articles)},
                                  {u"sentence"_s, link.sentence}});
    }
    return {{u"nodes"_s, nodes}, {u"links"_s, links}};
}

QJsonObject chartObject(const Chart &chart)
{
    QJsonArray notes, events;
    for (const ChartNote &note : chart.notes)
        notes.append(QJsonObject {{u"figure"_s, note.figure.value}, {u"text"_s, note.text}});
    for (const ChartEvent &event : chart.events) {
        events.append(QJsonObject {
            {u"label"_s, event.label},
            {u"from"_s, event.from.toIso()},
            {u"to"_s, event.to ? QJsonValue(event.to->toIso()) : QJsonValue(QJsonValue::Null)},
            {u"article"_s, event.article ? QJsonValue(event.article.value) : QJsonValue(QJsonValue::Null)}});
    }
    return {{u"name"_s, textOrNull(chart.name)},
            {u"type"_s, toString(chart.kind)},
            {u"title"_s, textOrNull(chart.title)},
            {u"subtitle"_s, textOrNull(chart.subtitle)},
            {u"log"_s, chart.isLogarithmic},
            {u"confirmed_only"_s, chart.confirmedOnly},
            {u"as_stated"_s, chart.isAsStated},
            {u"notes"_s, notes},
            {u"events"_s, events}};
}

} // namespace

QJsonObject evidenceObject(const ChartContent &content, const ChartEvidence &evidence)
{
    QJsonArray series, points, articles;
    for (const Series &each : content.series) {
        series.append(seriesObject(each, false));
        const QJsonArray plain = seriesObject(each, true)[u"points"_s].toArray();
        for (size_t i = 0; i < each.points.size(); ++i)
            points.append(evidencePoint(plain[qsizetype(i)].toObject(), each, each.points[i], evidence));
    }
    for (const CitedArticle &article : evidence.articles)
        articles.append(articleCitation(article));
    QJsonObject object {{u"quipu_evidence"_s, evidenceVersion},
                        {u"program"_s, evidence.program},
                        {u"project"_s, evidence.project},
                        {u"chart"_s, chartObject(content.chart)},
                        {u"series"_s, series},
                        {u"points"_s, points},
                        {u"articles"_s, articles},
                        {u"refusals"_s, QJsonArray::fromStringList(content.refusals)}};
    if (content.chart.kind == ChartKind::Network)
        object[u"network"_s] = networkObject(content.network);
    return object;
}

QByteArray evidenceJson(const ChartContent &content, const ChartEvidence &evidence)
{
    return QJsonDocument(evidenceObject(content, evidence)).toJson(QJsonDocument::Compact);
}

QJsonObject explainedObject(const QJsonObject &evidence)
{
    QHash<qint64, QJsonObject> cited;
    const QJsonArray articles = evidence[u"articles"_s].toArray();
    for (const QJsonValue &article : articles)
        cited.insert(article[u"article"_s].toInteger(), article.toObject());
    const auto withCitation = [&cited](QJsonObject object) {
        const QJsonObject article = cited.value(object[u"article"_s].toInteger());
        for (const QString &key :
             {u"title"_s, u"author"_s, u"outlet"_s, u"published"_s, u"url"_s, u"file"_s, u"sha256"_s, u"citation"_s})
            object[key] = article.contains(key) ? article[key] : QJsonValue(QJsonValue::Null);
        return object;
    };
    QJsonArray points;
    const QJsonArray embedded = evidence[u"points"_s].toArray();
    for (const QJsonValue &value : embedded) {
        QJsonObject point = withCitation(value.toObject());
        QJsonArray others;
        const QJsonArray told = point[u"told_again"_s].toArray();
        for (const QJsonValue &other : told)
            others.append(withCitation(other.toObject()));
        if (!others.isEmpty())
            point[u"told_again"_s] = others;
        points.append(point);
    }
    QJsonObject explained = evidence;
    explained[u"points"_s] = points;
    return explained;
}

} // namespace Quipu
