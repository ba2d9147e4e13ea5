// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "tests/support/figurelines.h"

#include <QRegularExpression>

namespace Quipu {

// "key | key ..." of a chart; "#1+3" picks figures by hand, "key @source" asks for one source, "key ^" for the second
// axis, "key !actor" for an actor.
inline Chart chartFrom(ChartKind kind, const QString &keys)
{
    Chart chart;
    chart.kind = kind;
    for (const QString &each : keys.split(u'|')) {
        const QString text = each.trimmed();
        const qsizetype end = text.indexOf(QRegularExpression(QStringLiteral(" [@!^]")));
        ChartSeries series = chartSeriesOf(text.left(end));
        if (text.startsWith(u'#')) {
            series = {};
            for (const QString &id : text.mid(1).split(u'+'))
                series.figures.push_back({id.toLongLong()});
        }
        const QString more = end < 0 ? QString() : text.mid(end + 1);
        if (more.startsWith(u'@'))
            series.attributedSource = more.mid(1);
        if (more.startsWith(u'!'))
            series.actor = more.mid(1);
        series.onSecondAxis = more == QStringLiteral("^");
        chart.series.push_back(series);
    }
    return chart;
}

// Series and refusals, a line each.
inline QString textOf(const ChartContent &content)
{
    QStringList lines {textOf(content.series)};
    for (const QString &refusal : content.refusals)
        lines.append(QStringLiteral("- ") + refusal);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// The points that lines join, by their numbers: "0 12".
inline QString runsOf(const Series &series)
{
    QStringList words;
    for (const std::vector<size_t> &run : contiguousRuns(series)) {
        QString word;
        for (const size_t i : run)
            word += QString::number(i);
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace Quipu
