// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/composition.h"
#include "models/charting/reporters.h"
#include "models/charting/stacktotals.h"
#include "models/figures/claims.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Standing = SeriesPoint::Standing;

// What stands on one another: one panel, one unit, one year.
using StackKey = std::tuple<QString, QString, int>;

int yearOfStack(const SeriesPoint &point)
{
    return point.fiscal && point.period.year ? *point.period.year : point.from.year();
}

// Takes points off their stacks and says why.
class Unstacking final
{
public:
    explicit Unstacking(Composition &composition)
        : m_composition(composition)
    { }

    void run();

private:
    std::map<StackKey, Stack> stacks() const;
    const Series &seriesOf(const StackLayer &layer) const { return m_composition.content.series[layer.series]; }
    QString title(const StackLayer &layer) const { return seriesOf(layer).title; }
    bool isOut(const StackLayer &layer) const { return m_out.contains({layer.series, layer.index}); }
    void take(const StackLayer &layer) { m_out.insert({layer.series, layer.index}); }
    void refuse(const StackLayer &layer, const QString &why); // %1 is the series, %2 the period

    void takeSpans();
    void takeRivals(const Stack &stack);
    void takeWhatIsThereTwice(const Stack &stack);
    void takeTotals(const Stack &stack);
    void remark(const Stack &stack);
    Stack kept(const Stack &stack) const;

    Composition &m_composition;
    std::set<std::pair<size_t, size_t>> m_out;
};

std::map<StackKey, Stack> Unstacking::stacks() const
{
    std::map<StackKey, Stack> stacks;
    const std::vector<Series> &all = m_composition.content.series;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = 0; j < all[i].points.size(); ++j) {
            const SeriesPoint &point = all[i].points[j];
            if (m_out.contains({i, j}) || !point.category.isEmpty())
                continue;
            stacks[{m_composition.panelOf(all[i]), all[i].unit, yearOfStack(point)}].push_back(
                {i, j, &all[i], &point, m_composition.figureOf(point)});
        }
    }
    return stacks;
}

void Unstacking::refuse(const StackLayer &layer, const QString &why)
{
    take(layer);
    m_composition.refusals.add(why.arg(title(layer), periodLabel(*layer.point)));
}

Stack Unstacking::kept(const Stack &stack) const
{
    Stack kept;
    std::ranges::copy_if(stack, std::back_inserter(kept), [&](const StackLayer &layer) { return !isOut(layer); });
    return kept;
}

// A total of several years belongs to no year; a value that was passed over is drawn beside another, never on it.
void Unstacking::takeSpans()
{
    for (const auto &[key, stack] : stacks()) {
        for (const StackLayer &layer : stack) {
            if (layer.point->spansYears)
                refuse(layer, ChartRemarks::tr("“%1”: %2 is a total of several years and is not stacked."));
            else if (layer.point->standing == Standing::PassedOver)
                take(layer);
        }
    }
}

// Of several values that one series tells for one time, at most one can be stacked: the one that contains the others.
void Unstacking::takeRivals(const Stack &stack)
{
    const QString several = ChartRemarks::tr("“%1”: several values are told for %2. Choose one to stack it.");
    const QString within = ChartRemarks::tr("“%1”: %2 is not stacked, for a longer time that contains it is told.");
    for (const StackLayer &layer : stack) {
        for (const StackLayer &other : stack) {
            if (layer.series != other.series || layer.index == other.index || isOut(layer))
                continue;
            const SeriesPoint &a = *layer.point, &b = *other.point;
            if (a.from == b.from && a.to == b.to) {
                if (a.standing != Standing::Chosen && !tellsTheWhole(layer, other))
                    refuse(layer, several);
            } else if (a.from >= b.from && a.to <= b.to) {
                refuse(layer, within);
            }
        }
    }
}

void Unstacking::takeWhatIsThereTwice(const Stack &stack)
{
    std::set<FigureId> seen;
    for (const StackLayer &layer : stack) {
        std::vector<FigureId> own = layer.point->witnesses;
        own.push_back(layer.point->figure);
        if (std::ranges::any_of(own, [&](FigureId figure) { return seen.contains(figure); }))
            refuse(layer, ChartRemarks::tr("“%1”, %2 is in the stack already."));
        else
            seen.insert(own.begin(), own.end());
    }
}

void Unstacking::takeTotals(const Stack &stack)
{
    for (const auto &[total, part] : totalsOf(stack)) {
        take(stack[total]);
        m_composition.refusals.add(ChartRemarks::tr("“%1”, %2 is not stacked: it contains “%3”, which is.")
                                       .arg(title(stack[total]), periodLabel(*stack[total].point), title(stack[part])));
    }
}

void Unstacking::remark(const Stack &stack)
{
    if (stack.size() < 2)
        return;
    const SeriesPoint &first = *stack.front().point;
    const QString year = QString::number(yearOfStack(first));
    const auto isUnlike = [&](const StackLayer &layer) {
        return layer.point->partial != first.partial || layer.point->fiscal != first.fiscal;
    };
    if (std::ranges::any_of(stack, isUnlike))
        m_composition.refusals.add(
            ChartRemarks::tr("%1: what is stacked is not of the same months; the height of the stack is no total.")
                .arg(year));
    const auto isOther = [&](const StackLayer &layer) { return !haveOneReporter(first, *layer.point); };
    if (std::ranges::any_of(stack, isOther))
        m_composition.refusals.add(
            ChartRemarks::tr("%1: what is stacked comes from different reporters; their sum is nobody’s number.")
                .arg(year));
}

void Unstacking::run()
{
    takeSpans();
    for (const auto &[key, stack] : stacks())
        takeRivals(stack);
    for (const auto &[key, stack] : stacks())
        takeWhatIsThereTwice(stack);
    for (const auto &[key, stack] : stacks())
        takeTotals(stack);
    for (const auto &[key, stack] : stacks())
        remark(kept(stack));
    std::vector<Series> &all = m_composition.content.series;
    for (size_t i = 0; i < all.size(); ++i) {
        size_t index = 0;
        std::erase_if(all[i].points.edit(), [&](const SeriesPoint &) { return m_out.contains({i, index++}); });
    }
    m_composition.dropEmptySeries();
}

} // namespace

void unstack(Composition &composition)
{
    if (composition.content.chart.kind == ChartKind::StackedBar)
        Unstacking(composition).run();
}

} // namespace Quipu
