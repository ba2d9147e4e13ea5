// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartdrawing.h"

#include "models/figures/measures.h"
#include "views/charts/chartevents.h"
#include "views/charts/chartnotes.h"
#include "views/charts/charttext.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/kindtraits.h"
#include "views/charts/networklayout.h"
#include "views/charts/pointnotes.h"
#include "views/charts/slopeyears.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Quipu {

namespace {

constexpr double farthestValue = 1e200; // the length of an axis must be a number too

bool isDrawable(double value)
{
    return std::abs(value) <= farthestValue; // false for what is no number
}

bool isDrawable(const SeriesPoint &point)
{
    return isDrawable(point.y) && isDrawable(point.low.value_or(0)) && isDrawable(point.high.value_or(0));
}

// Most charts: points in time, all of them numbers. One look at all points instead of two.
bool isAllDrawable(const ChartDrawing &drawing)
{
    return std::ranges::all_of(drawing.series, [](const Series &one) {
        return std::ranges::all_of(
            one.points, [](const SeriesPoint &point) { return isDrawable(point) && point.category.isEmpty(); });
    });
}

void leaveOutWhatIsNoNumber(ChartDrawing &drawing)
{
    int left = 0;
    for (Series &one : drawing.series) {
        left += int(one.points.leaveOut([](const SeriesPoint &point) { return !isDrawable(point); }));
    }
    std::erase_if(drawing.series, [](const Series &one) { return one.points.empty(); });
    if (left > 0)
        drawing.notes.append(noNumberNote(left));
}

// Zero and less have no place on a logarithmic axis.
void leaveOutWhatHasNoLogarithm(ChartDrawing &drawing)
{
    int left = 0;
    for (Series &one : drawing.series)
        left += int(one.points.leaveOut([](const SeriesPoint &point) { return !(point.y > 0); }));
    std::erase_if(drawing.series, [](const Series &one) { return one.points.empty(); });
    if (left > 0)
        drawing.notes.append(noLogarithmNote(left));
}

void settleLogarithm(ChartDrawing &drawing)
{
    const bool hasValueAxis = drawing.form != ChartForm::Timeline && drawing.form != ChartForm::Network;
    if (!drawing.chart.isLogarithmic || !hasValueAxis) {
        drawing.chart.isLogarithmic = false;
        return;
    }
    if (drawing.chart.kind == ChartKind::StackedBar) {
        drawing.chart.isLogarithmic = false;
        drawing.notes.append(noLogarithmOfStacksNote());
        return;
    }
    leaveOutWhatHasNoLogarithm(drawing);
    if (drawing.form == ChartForm::Categories || kindTraits(drawing.chart.kind).hasZero)
        drawing.notes.append(lengthsDoNotCompareNote());
}

// The panel's series on one axis, or on two where the chart allows it; a third unit has no axis.
void settleUnits(ChartDrawing &drawing, DrawnPanel &panel)
{
    const bool hasTwo
        = drawing.chart.allowsTwoUnits && (drawing.form == ChartForm::Time || drawing.form == ChartForm::Slope);
    const Series *first = nullptr, *second = nullptr;
    for (const size_t i : panel.series) {
        if (first == nullptr && !(hasTwo && drawing.series[i].onSecondAxis))
            first = &drawing.series[i];
    }
    if (first == nullptr)
        first = &drawing.series[panel.series.front()];
    std::erase_if(panel.series, [&](size_t i) {
        Series &one = drawing.series[i];
        const bool isOnSecond = hasTwo && &one != first && (one.onSecondAxis || one.unit != first->unit);
        one.onSecondAxis = isOnSecond;
        if (isOnSecond && second == nullptr)
            second = &one;
        if (one.unit == (isOnSecond ? second : first)->unit)
            return false;
        drawing.notes.append(otherUnitNote(one));
        return true;
    });
}

void divideIntoPanels(ChartDrawing &drawing)
{
    const ChartFacet facet = drawing.chart.facet;
    std::map<QString, size_t> panels;
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        const Series &one = drawing.series[i];
        QString key;
        if (facet == ChartFacet::Place)
            key = one.place;
        else if (facet == ChartFacet::Measure)
            key = one.measure;
        const auto [found, isNew] = panels.try_emplace(key, drawing.panels.size());
        if (isNew) {
            const QString name = facet == ChartFacet::Measure ? measureLabel(key) : key;
            drawing.panels.push_back({name.isEmpty() ? one.title : name, {}});
        }
        drawing.panels[found->second].series.push_back(i);
    }
    if (drawing.panels.size() == 1)
        drawing.panels.front().title.clear();
}

// Drops the series that no panel has kept; the panels' indexes follow.
void dropUndrawn(ChartDrawing &drawing)
{
    std::vector<bool> isKept(drawing.series.size());
    for (const DrawnPanel &panel : drawing.panels) {
        for (const size_t i : panel.series)
            isKept[i] = true;
    }
    std::vector<size_t> places(drawing.series.size());
    std::vector<Series> kept;
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        places[i] = kept.size();
        if (isKept[i])
            kept.push_back(std::move(drawing.series[i]));
    }
    drawing.series = std::move(kept);
    for (DrawnPanel &panel : drawing.panels) {
        for (size_t &i : panel.series)
            i = places[i];
    }
}

// What panels share has one colour in all of them: in panels by place, each measure.
void chooseHues(ChartDrawing &drawing)
{
    std::map<QString, size_t> hues;
    for (const Series &one : drawing.series) {
        QString key = QString::number(hues.size());
        if (drawing.panels.size() > 1)
            key = (drawing.chart.facet == ChartFacet::Place ? one.measure : one.place) + one.unit;
        drawing.hues.push_back(hues.try_emplace(key, hues.size()).first->second);
    }
}

ChartForm formOf(const ChartContent &content, const std::vector<Series> &series)
{
    const bool hasCategories = !series.empty() && !series.front().points.front().category.isEmpty();
    return hasCategories ? ChartForm::Categories : kindTraits(content.chart.kind).form;
}

// Points in time and points by category have no axis in common.
void keepOneForm(ChartDrawing &drawing)
{
    const bool hasCategories = drawing.form == ChartForm::Categories;
    for (Series &one : drawing.series)
        one.points.leaveOut([&](const SeriesPoint &point) { return point.category.isEmpty() == hasCategories; });
    std::erase_if(drawing.series, [](const Series &one) { return one.points.empty(); });
}

// A slope has the points of two years and no others.
void keepTwoYears(ChartDrawing &drawing)
{
    drawing.slope = slopeYears(drawing.allSeries());
    if (drawing.slope.first == drawing.slope.last)
        drawing.notes.append(oneYearOnlyNote());
    QStringList left;
    for (Series &one : drawing.series) {
        one.points.leaveOut([&](const SeriesPoint &point) {
            return point.spansYears || (yearOf(point) != drawing.slope.first && yearOf(point) != drawing.slope.last);
        });
        if (one.points.empty())
            left.append(one.title);
    }
    std::erase_if(drawing.series, [](const Series &one) { return one.points.empty(); });
    if (!left.isEmpty())
        drawing.notes.append(notInBothYearsNote(left));
}

} // namespace

bool ChartDrawing::isOnLine(size_t index, size_t point) const
{
    return facts->points[index].isOnLine(originOf(index, point));
}

std::vector<const Series *> ChartDrawing::seriesOf(const DrawnPanel &panel) const
{
    std::vector<const Series *> own;
    for (const size_t i : panel.series)
        own.push_back(&series[i]);
    return own;
}

std::vector<const Series *> ChartDrawing::allSeries() const
{
    std::vector<const Series *> all;
    for (const Series &one : series)
        all.push_back(&one);
    return all;
}

bool isDrawnFull(const SeriesPoint &point)
{
    return point.status == Figure::Status::Confirmed || !point.figure;
}

namespace {

ChartDrawing drawingWithoutFacts(const ChartContent &content)
{
    ChartDrawing drawing;
    drawing.chart = content.chart;
    drawing.notes = content.refusals;
    if (content.chart.kind == ChartKind::Network) {
        drawing.form = ChartForm::Network;
        drawing.network = mostMentioned(content.network, mostNodesDrawn);
        const size_t left = content.network.nodes.size() - drawing.network.nodes.size();
        if (left > 0)
            drawing.notes.append(nodesLeftOutNote(int(left)));
        drawing.nodePlaces = nodePlaces(drawing.network);
        return drawing;
    }
    std::ranges::copy_if(content.series, std::back_inserter(drawing.series),
                         [](const Series &one) { return !one.points.empty(); });
    const bool isSimple = isAllDrawable(drawing);
    if (!isSimple)
        leaveOutWhatIsNoNumber(drawing);
    drawing.form = formOf(content, drawing.series);
    if (!isSimple)
        keepOneForm(drawing);
    settleLogarithm(drawing);
    if (drawing.form == ChartForm::Slope)
        keepTwoYears(drawing);
    divideIntoPanels(drawing);
    if (drawing.form != ChartForm::Timeline) { // there each value stands with its unit
        for (DrawnPanel &panel : drawing.panels)
            settleUnits(drawing, panel);
        dropUndrawn(drawing);
    }
    chooseHues(drawing);
    drawing.notes += eventNotes(drawing) + lostNotes(drawing);
    return drawing;
}

} // namespace

ChartDrawing drawingOf(const ChartContent &content)
{
    ChartDrawing drawing = drawingWithoutFacts(content);
    drawing.facts = std::make_shared<const DrawingFacts>(factsOf(drawing.chart, drawing.series));
    return drawing;
}

} // namespace Quipu
