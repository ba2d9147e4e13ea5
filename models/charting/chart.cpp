// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chart.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct KindWord
{
    ChartKind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords {
    KindWord {ChartKind::Line, "line"_L1},   KindWord {ChartKind::Step, "step"_L1},
    KindWord {ChartKind::Bar, "bar"_L1},     KindWord {ChartKind::StackedBar, "stacked"_L1},
    KindWord {ChartKind::Area, "area"_L1},   KindWord {ChartKind::Scatter, "scatter"_L1},
    KindWord {ChartKind::Range, "range"_L1}, KindWord {ChartKind::Timeline, "timeline"_L1},
    KindWord {ChartKind::Slope, "slope"_L1}, KindWord {ChartKind::Network, "network"_L1},
};

} // namespace

QString ChartSeries::key() const
{
    QStringList parts {measure, place, unit};
    for (const QString &part : {actor, beneficiary, attributedSource, entityType, outlet}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (entity)
        parts.append(QString::number(entity.value));
    if (!figures.empty())
        parts.append(QString::number(figures.front().value));
    return parts.join(u'/');
}

QString toString(ChartKind kind)
{
    for (const KindWord &each : kindWords) {
        if (each.kind == kind)
            return each.word;
    }
    return {};
}

std::optional<ChartKind> chartKindFromString(QStringView word)
{
    for (const KindWord &each : kindWords) {
        if (each.word == word)
            return each.kind;
    }
    return {};
}

QStringList chartKindWords()
{
    QStringList words;
    for (const KindWord &each : kindWords)
        words.append(each.word);
    return words;
}

ChartSeries chartSeriesOf(const QString &key)
{
    ChartSeries series;
    series.measure = key.section(u'/', 0, 0);
    series.place = key.section(u'/', 1, 1);
    series.unit = key.section(u'/', 2);
    return series;
}

} // namespace Quipu
