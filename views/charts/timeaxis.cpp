// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttext.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/kindtraits.h"
#include "views/charts/panellayout.h"
#include "views/charts/timeticks.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace Quipu {

namespace {

// With a common scale the years are those of all panels.
SeriesYears yearsInTime(const PanelToLayOut &panel)
{
    if (!panel.shared.isShared)
        return yearsOf(*panel.drawing.facts, panel.drawn().series);
    std::vector<size_t> all(panel.drawing.series.size());
    std::iota(all.begin(), all.end(), size_t(0));
    return yearsOf(*panel.drawing.facts, all);
}

// Within two years dates are told apart by month.
void addMonths(ChartFrame &frame, const QFontMetricsF &metrics)
{
    const QDate first(int(frame.xMin), 1, 1);
    const int months = 12 * int(frame.xMax - frame.xMin);
    const double labelWidth = metrics.horizontalAdvance(monthText(first, true)) + metrics.averageCharWidth() * 1.5;
    int step = 1;
    for (const int next : {2, 3, 6, 12}) {
        const int labels = months / step;
        if (labels * labelWidth > frame.plot.width())
            step = next;
    }
    for (int i = 0; i < months; i += step) {
        const QDate month = first.addMonths(i);
        const double middle = (timePosition(month) + timePosition(month.addMonths(1))) / 2;
        frame.xTicks.push_back({middle, monthText(month, month.month() == 1)});
    }
}

bool isToldInMonths(const SeriesYears &years, const PanelToLayOut &panel)
{
    const bool hasYears = panel.drawing.form == ChartForm::Time && hasBars(panel.drawing); // bars stand in years
    return !hasYears && years.all.count() <= 2 && !years.hasWholeYears;
}

QString yearText(const SeriesYears &years, int year)
{
    // "FY2012" where nothing but fiscal years stands above the label.
    const bool isFiscal = years.fiscal.contains(year) && !years.calendar.contains(year);
    return isFiscal ? fiscalYearText(year) : QString::number(year);
}

void addTimesInView(ChartFrame &frame, const SeriesYears &years, const ChartStretch &time, const QFontMetricsF &metrics)
{
    frame.xMin = time.from;
    frame.xMax = time.to;
    const QDate day = dayAt(time.from);
    const double gap = metrics.averageCharWidth() * 1.5;
    frame.xTicks = timeTicks(
        time, frame.plot.width(),
        {[&](int year) { return yearText(years, year); }, metrics.horizontalAdvance(fiscalYearText(day.year())) + gap,
         metrics.horizontalAdvance(monthText(day, true)) + gap, metrics.horizontalAdvance(dayText(day, true)) + gap});
}

} // namespace

void addTimes(ChartFrame &frame, const PanelToLayOut &panel)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const SeriesYears years = yearsInTime(panel);
    const auto [firstYear, lastYear] = years.all;
    frame.xMin = firstYear;
    frame.xMax = lastYear + 1;
    frame.allTimes = {frame.xMin, frame.xMax};
    if (panel.look.extent.time) {
        addTimesInView(frame, years, *panel.look.extent.time, metrics);
        return;
    }
    if (isToldInMonths(years, panel)) {
        addMonths(frame, metrics);
        return;
    }
    const double labelWidth = metrics.horizontalAdvance(fiscalYearText(lastYear)) + metrics.averageCharWidth() * 1.5;
    const int step = yearStep(years.all.count(), frame.plot.width(), labelWidth);
    const int first = step == 1 ? firstYear : (firstYear + step - 1) / step * step;
    for (int year = first; year <= lastYear; year += step)
        frame.xTicks.push_back({year + 0.5, yearText(years, year)});
}

// Held inside the panel, so that neighbours' labels stay apart; one that would touch the last is left out.
void addTimeLabels(ChartFrame &frame, const PanelToLayOut &panel)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Label));
    const double height = metrics.lineSpacing(), beyond = panel.drawing.panels.size() > 1 ? 3 : 8;
    const double leftmost = panel.rect.left() - beyond;
    const double rightmost = std::max(panel.rect.right(), frame.plot.right()) + beyond;
    double free = leftmost;
    for (const ChartTick &tick : frame.xTicks) {
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double wished = frame.at(tick.position, frame.y.min).x();
        const double x = std::min(std::max(wished, leftmost + width / 2), rightmost - width / 2);
        if (x - width / 2 < free)
            continue;
        frame.texts.push_back({QRectF(x - width / 2, frame.plot.bottom() + height * 0.3, width, height), tick.text,
                               ChartText::Role::Label, int(Qt::AlignHCenter | Qt::AlignTop)});
        free = x + width / 2;
    }
}

void addGapNotes(ChartFrame &frame, const PanelToLayOut &panel)
{
    const QFontMetricsF metrics(chartFont(panel.look, ChartText::Role::Note));
    const QString text = noFigureText();
    const double width = metrics.horizontalAdvance(text) + 2, height = metrics.lineSpacing();
    const double band = frame.plot.width() / (frame.xMax - frame.xMin);
    if (width + 4 > band)
        return;
    const std::set<int> told = yearsOf(*panel.drawing.facts, panel.drawn().series).told;
    for (int year = int(frame.xMin); year < int(frame.xMax); ++year) {
        if (told.contains(year))
            continue;
        const double x = frame.at(year + 0.5, 0).x();
        if (x - width / 2 < frame.plot.left() || x + width / 2 > frame.plot.right())
            continue; // of a year that is seen in part
        frame.texts.push_back({QRectF(x - width / 2, frame.plot.bottom() - height - 3, width, height), text,
                               ChartText::Role::Note, int(Qt::AlignCenter)});
    }
}

} // namespace Quipu
