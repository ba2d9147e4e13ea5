// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timeticks.h"

#include "views/charts/chartframe.h"
#include "views/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr int monthsOfAYear = 12;
constexpr double daysOfAYear = 366;

// The first of these steps with which so many things have room; the last where none has.
int stepFor(double count, double room, std::initializer_list<int> steps)
{
    for (const int step : steps) {
        if (count <= step * std::max(room, 1.0))
            return step;
    }
    return *(steps.end() - 1);
}

// A tick in the middle of its span; of a span that has its middle outside, where there is no other, in what is seen.
void addTick(std::vector<ChartTick> &ticks, const ChartStretch &time, double from, double to, const QString &text)
{
    const double middle = (from + to) / 2;
    if (middle >= time.from && middle <= time.to)
        ticks.push_back({middle, text});
    else if (from <= time.from && to >= time.to)
        ticks.push_back({(time.from + time.to) / 2, text});
}

void addYears(std::vector<ChartTick> &ticks, const ChartStretch &time, double width, const TimeLabels &labels)
{
    const int first = int(std::floor(time.from)), last = int(std::floor(time.to));
    const int step = yearStep(int(std::ceil(time.length())), width, labels.yearWidth);
    for (int year = first - ((first % step) + step) % step; year <= last; year += step)
        addTick(ticks, time, year, year + 1, labels.year(year));
}

void addMonths(std::vector<ChartTick> &ticks, const ChartStretch &time, double width, const TimeLabels &labels)
{
    const int step = stepFor(time.length() * monthsOfAYear, width / labels.monthWidth, {1, 2, 3, 6});
    QDate month = dayAt(time.from);
    month = QDate(month.year(), (month.month() - 1) / step * step + 1, 1);
    for (; month.isValid() && timePosition(month) < time.to; month = month.addMonths(step)) {
        const bool saysYear = ticks.empty() || month.month() == 1;
        addTick(ticks, time, timePosition(month), timePosition(month.addMonths(1)), monthText(month, saysYear));
    }
}

void addDays(std::vector<ChartTick> &ticks, const ChartStretch &time, double width, const TimeLabels &labels)
{
    const int step = stepFor(time.length() * daysOfAYear, width / labels.dayWidth, {1, 2, 5, 10, 15});
    for (QDate day = dayAt(time.from); day.isValid() && timePosition(day) < time.to; day = day.addDays(1)) {
        const bool hasLabel = step == 1 || (day.day() % step == 1 && day.day() + step / 2 <= day.daysInMonth() + 1);
        if (hasLabel)
            addTick(ticks, time, timePosition(day), timePosition(day.addDays(1)), dayText(day, ticks.empty()));
    }
}

} // namespace

QDate dayAt(double position)
{
    const int year = std::clamp(int(std::floor(position)), -4000, 20000);
    const QDate first(year == 0 ? 1 : year, 1, 1); // no calendar has a year 0
    const auto day = qint64((position - std::floor(position)) * first.daysInYear() + 1e-6);
    return first.addDays(std::clamp<qint64>(day, 0, first.daysInYear() - 1));
}

std::vector<ChartTick> timeTicks(const ChartStretch &time, double width, const TimeLabels &labels)
{
    std::vector<ChartTick> ticks;
    if (time.length() >= 2)
        addYears(ticks, time, width, labels);
    else if (time.length() * monthsOfAYear >= 2)
        addMonths(ticks, time, width, labels);
    else
        addDays(ticks, time, width, labels);
    return ticks;
}

} // namespace Quipu
