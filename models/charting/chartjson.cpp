// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartjson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Writes what is not empty, so that records stay short.
void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

void put(QJsonObject &json, const QString &key, bool value, bool usual)
{
    if (value != usual)
        json[key] = value;
}

void put(QJsonObject &json, const QString &key, double value)
{
    if (value != 0)
        json[key] = value;
}

template <typename Tag> void put(QJsonObject &json, const QString &key, Id<Tag> id)
{
    if (id) // as text: ids of entities use all of 63 bits, more than a JSON number carries
        json[key] = QString::number(id.value);
}

template <typename Tag> void read(const QJsonObject &json, const QString &key, Id<Tag> &id)
{
    id = {json[key].toString().toLongLong()};
}

template <typename T, typename ToJson>
void putAll(QJsonObject &json, const QString &key, const std::vector<T> &items, ToJson toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    if (!array.isEmpty())
        json[key] = array;
}

template <typename T, typename FromJson>
void readAll(const QJsonObject &json, const QString &key, std::vector<T> &items, FromJson fromJson)
{
    const QJsonArray array = json[key].toArray();
    for (const QJsonValue &value : array)
        items.push_back(fromJson(value));
}

QJsonValue figureIdToJson(FigureId id)
{
    return id.value;
}

FigureId figureIdFromJson(const QJsonValue &json)
{
    return {json.toInteger()};
}

constexpr std::array sourceWords {"figures"_L1, "articles"_L1, "mentions"_L1};
constexpr std::array facetWords {"none"_L1, "place"_L1, "measure"_L1};

template <typename Enum, size_t count>
Enum enumFrom(const std::array<QLatin1StringView, count> &words, const QString &word)
{
    for (size_t i = 0; i < count; ++i) {
        if (words[i] == word)
            return Enum(i);
    }
    return Enum {};
}

QJsonObject seriesToJson(const ChartSeries &series)
{
    QJsonObject json;
    if (series.source != ChartSeries::Source::Figures)
        json[u"source"] = sourceWords[size_t(series.source)];
    put(json, u"measure"_s, series.measure);
    put(json, u"place"_s, series.place);
    put(json, u"unit"_s, series.unit);
    put(json, u"actor"_s, series.actor);
    put(json, u"beneficiary"_s, series.beneficiary);
    put(json, u"attributed_source"_s, series.attributedSource);
    putAll(json, u"figures"_s, series.figures, figureIdToJson);
    put(json, u"entity"_s, series.entity);
    put(json, u"entity_type"_s, series.entityType);
    put(json, u"outlet"_s, series.outlet);
    put(json, u"by_outlet"_s, series.isByOutlet, false);
    put(json, u"label"_s, series.label);
    put(json, u"colour"_s, series.colour);
    put(json, u"second_axis"_s, series.onSecondAxis, false);
    return json;
}

ChartSeries seriesFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    ChartSeries series;
    series.source = enumFrom<ChartSeries::Source>(sourceWords, json[u"source"].toString());
    series.measure = json[u"measure"].toString();
    series.place = json[u"place"].toString();
    series.unit = json[u"unit"].toString();
    series.actor = json[u"actor"].toString();
    series.beneficiary = json[u"beneficiary"].toString();
    series.attributedSource = json[u"attributed_source"].toString();
    readAll(json, u"figures"_s, series.figures, figureIdFromJson);
    read(json, u"entity"_s, series.entity);
    series.entityType = json[u"entity_type"].toString();
    series.outlet = json[u"outlet"].toString();
    series.isByOutlet = json[u"by_outlet"].toBool();
    series.label = json[u"label"].toString();
    series.colour = json[u"colour"].toString();
    series.onSecondAxis = json[u"second_axis"].toBool();
    return series;
}

QJsonObject eventToJson(const ChartEvent &event)
{
    QJsonObject json;
    put(json, u"label"_s, event.label);
    json[u"from"] = event.from.toIso();
    if (event.to)
        json[u"to"] = event.to->toIso();
    put(json, u"article"_s, event.article);
    put(json, u"mention"_s, event.mention);
    return json;
}

ChartEvent eventFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    ChartEvent event;
    event.label = json[u"label"].toString();
    event.from = PartialDate::fromIso(json[u"from"].toString()).value_or(PartialDate {});
    event.to = PartialDate::fromIso(json[u"to"].toString());
    read(json, u"article"_s, event.article);
    read(json, u"mention"_s, event.mention);
    return event;
}

QJsonObject noteToJson(const ChartNote &note)
{
    return {{u"figure"_s, note.figure.value}, {u"text"_s, note.text}};
}

ChartNote noteFromJson(const QJsonValue &json)
{
    return {figureIdFromJson(json[u"figure"]), json[u"text"].toString()};
}

QJsonObject choiceToJson(const ValueChoice &choice)
{
    QJsonObject json {{u"figure"_s, choice.figure.value},
                      {u"reason"_s, choice.reason},
                      {u"who"_s, choice.who},
                      {u"at"_s, choice.at.toUTC().toString(Qt::ISODateWithMs)}};
    putAll(json, u"over"_s, choice.over, figureIdToJson);
    return json;
}

ValueChoice choiceFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    ValueChoice choice;
    choice.figure = figureIdFromJson(json[u"figure"]);
    readAll(json, u"over"_s, choice.over, figureIdFromJson);
    choice.reason = json[u"reason"].toString();
    choice.who = json[u"who"].toString();
    choice.at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs);
    return choice;
}

} // namespace

QJsonObject chartStyleToJson(const ChartStyle &style)
{
    QJsonObject json;
    put(json, u"palette"_s, style.palette);
    put(json, u"font"_s, style.fontFamily);
    put(json, u"font_size"_s, style.fontSize);
    put(json, u"line_width"_s, style.lineWidth);
    put(json, u"values"_s, style.showsValues, true);
    put(json, u"grid"_s, style.showsGrid, true);
    return json;
}

ChartStyle chartStyleFromJson(const QJsonObject &json)
{
    ChartStyle style;
    style.palette = json[u"palette"].toString();
    style.fontFamily = json[u"font"].toString();
    style.fontSize = json[u"font_size"].toDouble();
    style.lineWidth = json[u"line_width"].toDouble();
    style.showsValues = json[u"values"].toBool(true);
    style.showsGrid = json[u"grid"].toBool(true);
    return style;
}

QJsonObject chartToJson(const Chart &chart)
{
    QJsonObject json {{u"id"_s, chart.id.value}, {u"name"_s, chart.name}, {u"kind"_s, toString(chart.kind)}};
    if (chart.facet != ChartFacet::None)
        json[u"facet"] = facetWords[size_t(chart.facet)];
    putAll(json, u"series"_s, chart.series, seriesToJson);
    put(json, u"logarithmic"_s, chart.isLogarithmic, false);
    put(json, u"two_units"_s, chart.allowsTwoUnits, false);
    put(json, u"as_stated"_s, chart.isAsStated, false);
    put(json, u"confirmed_only"_s, chart.confirmedOnly, false);
    put(json, u"shared_axes"_s, chart.sharesAxes, true);
    put(json, u"title"_s, chart.title);
    put(json, u"subtitle"_s, chart.subtitle);
    put(json, u"shows_sources"_s, chart.showsSources, true);
    put(json, u"sources"_s, chart.sources);
    putAll(json, u"events"_s, chart.events, eventToJson);
    putAll(json, u"notes"_s, chart.notes, noteToJson);
    putAll(json, u"choices"_s, chart.choices, choiceToJson);
    if (const QJsonObject style = chartStyleToJson(chart.style); !style.isEmpty())
        json[u"style"] = style;
    return json;
}

Chart chartFromJson(const QJsonObject &json)
{
    Chart chart;
    chart.id = {json[u"id"].toInteger()};
    chart.name = json[u"name"].toString();
    chart.kind = chartKindFromString(json[u"kind"].toString()).value_or(ChartKind::Line);
    chart.facet = enumFrom<ChartFacet>(facetWords, json[u"facet"].toString());
    readAll(json, u"series"_s, chart.series, seriesFromJson);
    chart.isLogarithmic = json[u"logarithmic"].toBool();
    chart.allowsTwoUnits = json[u"two_units"].toBool();
    chart.isAsStated = json[u"as_stated"].toBool();
    chart.confirmedOnly = json[u"confirmed_only"].toBool();
    chart.sharesAxes = json[u"shared_axes"].toBool(true);
    chart.title = json[u"title"].toString();
    chart.subtitle = json[u"subtitle"].toString();
    chart.showsSources = json[u"shows_sources"].toBool(true);
    chart.sources = json[u"sources"].toString();
    readAll(json, u"events"_s, chart.events, eventFromJson);
    readAll(json, u"notes"_s, chart.notes, noteFromJson);
    readAll(json, u"choices"_s, chart.choices, choiceFromJson);
    chart.style = chartStyleFromJson(json[u"style"].toObject());
    return chart;
}

} // namespace Quipu
