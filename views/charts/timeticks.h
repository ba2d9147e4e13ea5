// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartextent.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace Quipu {

struct ChartTick;

// How the labels of a time axis are written, and how much of it one takes.
struct TimeLabels
{
    std::function<QString(int year)> year;
    double yearWidth = 0, monthWidth = 0, dayWidth = 0; // pixels, with the room between
};

// Ticks for a stretch of time that is part of a chart: years where it has two at least, else months, else days; as many
// as `width` pixels have room for, each in the middle of what it names. Pure.
std::vector<ChartTick> timeTicks(const ChartStretch &time, double width, const TimeLabels &labels);

// The day that a position on the time axis lies in; held to the years that dates know.
QDate dayAt(double position);

} // namespace Quipu
