// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/figurelines.h"
#include "views/charts/evidencechart.h"

namespace Quipu {

inline ChartEvent happened(const QString &label, const char *from, const char *to = nullptr)
{
    return {label,
            *PartialDate::fromIso(QString::fromLatin1(from)),
            to ? PartialDate::fromIso(QString::fromLatin1(to)) : std::nullopt,
            {},
            {}};
}

// A value for each year from 2005 to 2014, up and down.
inline ChartContent tenYears(ChartKind kind = ChartKind::Line)
{
    QString lines;
    for (int year = 2005; year < 2015; ++year)
        lines += QStringLiteral("x; Peru; %1 ha; %2; confirmed\n").arg(20000 + 3000 * (year % 4)).arg(year);
    Chart chart;
    chart.kind = kind;
    return chartOf(chart, buildSeries(figuresFrom(lines)));
}

// Everything that is written on a chart.
inline QString textsOf(const EvidenceChart &chart)
{
    QStringList texts;
    for (const ChartFrame &frame : chart.frames()) {
        for (const ChartText &text : frame.texts)
            texts.append(text.text);
        for (const LegendEntry &entry : frame.legend)
            texts.append(entry.text);
    }
    return texts.join(QLatin1Char('\n')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace Quipu
