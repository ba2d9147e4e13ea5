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
    const auto add = [&parts](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            parts.append(name + u'=' + value);
    };
    if (source != Source::Figures)
        add("count"_L1, source == Source::Articles ? u"articles"_s : u"mentions"_s);
    add("actor"_L1, actor);
    add("beneficiary"_L1, beneficiary);
    add("source"_L1, attributedSource);
    add("type"_L1, entityType);
    add("outlet"_L1, outlet);
    if (entity)
        add("entity"_L1, QString::number(entity.value));
    if (isByOutlet)
        add("by"_L1, u"outlet"_s);
    QStringList ids;
    for (const FigureId figure : figures)
        ids.append(QString::number(figure.value));
    add("figures"_L1, ids.join(u'+'));
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
