// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlegend.h"

#include "models/annotation/entitytypes.h"
#include "models/figures/measures.h"
#include "views/charts/chartevents.h"
#include "views/charts/chartnotes.h"
#include "views/charts/charttext.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/pointmarks.h"

#include <algorithm>
#include <set>

namespace Quipu {

namespace {

void addSeriesEntries(std::vector<LegendEntry> &entries, const ChartDrawing &drawing)
{
    // Rows and the ends of slopes are named where they stand.
    const bool isNamedElsewhere = drawing.form == ChartForm::Timeline || drawing.form == ChartForm::Slope;
    if (drawing.series.size() < 2 || isNamedElsewhere)
        return;
    std::set<size_t> hues;
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        if (hues.insert(drawing.hues[i]).second)
            entries.push_back({LegendEntry::Kind::Series, i, legendName(drawing.series[i], drawing.series), {}, {}});
    }
    if (drawing.panels.size() > 1 && entries.size() == 1)
        entries.clear(); // the panels' titles say it all
}

// Panels by place tell measures apart, and the other way round.
void nameAfterPanels(std::vector<LegendEntry> &entries, const ChartDrawing &drawing)
{
    if (drawing.panels.size() < 2)
        return;
    for (LegendEntry &entry : entries) {
        const Series &one = drawing.series[entry.series];
        const bool isByPlace = drawing.chart.facet == ChartFacet::Place;
        const QString name = isByPlace ? measureLabel(one.measure) : one.place;
        if (!name.isEmpty())
            entry.text = name;
    }
    const auto isAlike = [&](const LegendEntry &entry) { return entry.text == entries.front().text; };
    if (std::ranges::all_of(entries, isAlike))
        entries.clear(); // nothing to tell apart
}

void addMeanings(std::vector<LegendEntry> &entries, const ChartDrawing &drawing)
{
    const DrawingFacts &facts = *drawing.facts;
    const auto add = [&](LegendEntry::Kind kind, const QString &text) { entries.push_back({kind, 0, text, {}, {}}); };
    if (facts.hasContested)
        add(LegendEntry::Kind::Contested, meaningOfContested());
    if (facts.hasPassedOver)
        add(LegendEntry::Kind::PassedOver, meaningOfPassedOver());
    if (facts.hasUnconfirmed)
        add(LegendEntry::Kind::Unconfirmed, meaningOfHollow());
    if (facts.hasPartial)
        add(LegendEntry::Kind::Partial, meaningOfHatching());
    if (facts.hasSpan && drawing.form == ChartForm::Time)
        add(LegendEntry::Kind::Span, meaningOfSpan());
    if (facts.hasInterval && drawing.chart.kind == ChartKind::Range)
        add(LegendEntry::Kind::Interval, meaningOfInterval());
    for (const Approximation sign : facts.signs)
        add(LegendEntry::Kind::Words, signExplained(sign));
    if (facts.hasOpenEnd && drawing.chart.kind == ChartKind::Range)
        add(LegendEntry::Kind::Words, meaningOfOpenEnd());
    const YearRange years = facts.allYears;
    const bool hasEvents
        = std::ranges::any_of(drawing.chart.events, [&](const ChartEvent &event) { return isInYears(event, years); });
    if (hasEvents && (drawing.form == ChartForm::Time || drawing.form == ChartForm::Timeline))
        add(LegendEntry::Kind::Event, meaningOfEvent());
}

std::vector<LegendEntry> legendEntries(const ChartDrawing &drawing)
{
    std::vector<LegendEntry> entries;
    if (drawing.form == ChartForm::Network) {
        const QStringList types = nodeTypes(drawing.network);
        for (qsizetype i = 0; i < types.size(); ++i) {
            const QString name = types[i].isEmpty() ? unnamedTypeText() : entityTypePluralLabel(types[i]);
            entries.push_back({LegendEntry::Kind::Type, size_t(i), name, {}, {}});
        }
        return entries;
    }
    addSeriesEntries(entries, drawing);
    nameAfterPanels(entries, drawing);
    addMeanings(entries, drawing);
    return entries;
}

// The last entry that had room counts those that had none.
void countLeftOut(ChartFrame &frame, const QFontMetricsF &metrics, size_t all, double width)
{
    if (frame.legend.empty())
        return;
    LegendEntry &last = frame.legend.back();
    last.text = metrics.elidedText(notAllShown(int(all - frame.legend.size())), Qt::ElideRight, width);
    last.kind = LegendEntry::Kind::Words;
    last.words.setLeft(last.swatch.left());
    last.words.setWidth(metrics.horizontalAdvance(last.text) + 1);
}

} // namespace

void addLegend(ChartFrame &frame, ChartSpace &space, const ChartDrawing &drawing, const ChartLook &look)
{
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Label));
    const double swatch = look.font.pixelSize() * 1.1, gap = swatch * 0.4, between = swatch * 1.2;
    const double row = metrics.lineSpacing() + 2;
    const int mostRows = std::max(1, int(space.rect.height() * 0.35 / row));
    const double left = space.rect.left(), right = space.rect.right(), top = space.rect.top();
    double x = left;
    int line = 0;
    std::vector<LegendEntry> entries = legendEntries(drawing);
    for (LegendEntry &entry : entries) {
        const double indent = entry.kind == LegendEntry::Kind::Words ? 0 : swatch + gap;
        entry.text = metrics.elidedText(entry.text, Qt::ElideRight, right - left - indent);
        const double width = indent + metrics.horizontalAdvance(entry.text) + 1;
        if (x > left && x + width > right) {
            x = left;
            ++line;
        }
        if (line >= mostRows || !space.hasRoomFor((line + 1) * row)) {
            countLeftOut(frame, metrics, entries.size(), right - left);
            line = std::min(line, mostRows) - 1;
            break;
        }
        const double y = top + line * row;
        entry.swatch = {x, y + (row - swatch) / 2, swatch, swatch};
        entry.words = {x + indent, y, width - indent, row};
        frame.legend.push_back(entry);
        x += width + between;
    }
    if (!frame.legend.empty())
        space.takeTop((line + 1) * row + gap);
}

QStringList nodeTypes(const CoMentions &network)
{
    QStringList types;
    for (const CoMentions::Node &node : network.nodes) {
        if (!types.contains(node.type))
            types.append(node.type);
    }
    return types;
}

} // namespace Quipu
