// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/charttemplate.h"

#include "models/charting/chartjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QString templateKey = u"quipu_chart_template"_s; // its value: the version of the form
constexpr int templateVersion = 1;

Error notATemplate(const QString &where)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Quipu::ChartTemplate", "This is no chart template"),
            where,
            QCoreApplication::translate("Quipu::ChartTemplate", "Save a chart's form as a template, and export that")};
}

// 0 stays what it means: the default.
double soundSize(double size, double least, double most)
{
    return std::isfinite(size) && size > 0 ? std::clamp(size, least, most) : 0;
}

} // namespace

ChartTemplate templateOf(const QString &name, const Chart &chart)
{
    Chart form = chart;
    form.id = {};
    form.name.clear();
    form.series.clear();
    form.events.clear();
    form.notes.clear();
    form.choices.clear();
    return {name, form};
}

Chart withTemplate(Chart chart, const ChartTemplate &form)
{
    const Chart own = chart;
    chart = form.form;
    chart.id = own.id;
    chart.name = own.name;
    chart.series = own.series;
    chart.events = own.events;
    chart.notes = own.notes;
    chart.choices = own.choices;
    for (QString Chart::*text : {&Chart::title, &Chart::subtitle, &Chart::sources}) {
        if ((chart.*text).isEmpty())
            chart.*text = own.*text;
    }
    return chart;
}

QByteArray chartTemplateToJson(const ChartTemplate &form)
{
    QJsonObject json = chartToJson(templateOf(form.name, form.form).form);
    json.remove(u"id"_s);
    json[u"name"_s] = form.name;
    json[templateKey] = templateVersion;
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<ChartTemplate> chartTemplateFromJson(const QByteArray &json, const QString &where)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString name = object[u"name"].toString().simplified();
    if (!object.contains(templateKey) || name.isEmpty())
        return notATemplate(where);
    ChartTemplate form = templateOf(name, chartFromJson(object));
    form.form.style = soundStyle(form.form.style);
    return form;
}

ChartStyle soundStyle(ChartStyle style)
{
    style.fontSize = soundSize(style.fontSize, 5, 48);
    style.lineWidth = soundSize(style.lineWidth, 0.5, 12);
    return style;
}

} // namespace Quipu
