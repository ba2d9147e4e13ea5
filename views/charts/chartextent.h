// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Quipu {

struct ChartStretch
{
    double from = 0, to = 0;

    double length() const { return to - from; }
    bool operator==(const ChartStretch &) const = default;
};

// What of a chart is looked at; where a stretch is missing, all of it. Not a part of the saved chart: each dock has its
// own, and an export shows the dock's. A value; any lane.
struct ChartExtent
{
    std::optional<ChartStretch> time; // years, as timePosition() counts them (chartscale.h)
    std::optional<ChartStretch> values; // in the chart's unit; missing: what the points in view need

    bool isEverything() const { return !time && !values; }
    bool operator==(const ChartExtent &) const = default;
};

// For a dock to remember; empty for everything. Bytes that are damaged or out of reach read as everything.
QByteArray toBytes(const ChartExtent &extent);
ChartExtent chartExtentFrom(const QByteArray &bytes);

constexpr double shortestTime = 1.0 / 366; // no deeper than a day

// The stretch held inside the whole and no shorter than the least; nothing when it is the whole, or no stretch at all.
std::optional<ChartStretch> heldWithin(ChartStretch stretch, const ChartStretch &whole, double least);

} // namespace Quipu
