// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartextent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double farthestStretch = 1e300; // beyond it lengths and steps are no numbers any more

QJsonArray toJson(const ChartStretch &stretch)
{
    return {stretch.from, stretch.to};
}

std::optional<ChartStretch> stretchFrom(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble())
        return {};
    const ChartStretch stretch {ends[0].toDouble(), ends[1].toDouble()};
    const bool isInReach = std::max(std::abs(stretch.from), std::abs(stretch.to)) <= farthestStretch;
    return isInReach && stretch.from < stretch.to ? std::optional(stretch) : std::nullopt;
}

} // namespace

QByteArray toBytes(const ChartExtent &extent)
{
    if (extent.isEverything())
        return {};
    QJsonObject object;
    if (extent.time)
        object.insert("time"_L1, toJson(*extent.time));
    if (extent.values)
        object.insert("values"_L1, toJson(*extent.values));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ChartExtent chartExtentFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {stretchFrom(object.value("time"_L1)), stretchFrom(object.value("values"_L1))};
}

std::optional<ChartStretch> heldWithin(ChartStretch stretch, const ChartStretch &whole, double least)
{
    if (!std::isfinite(stretch.from) || !std::isfinite(stretch.to) || whole.length() <= 0)
        return {};
    const double middle = (stretch.from + stretch.to) / 2;
    const double length = std::clamp(stretch.length(), std::min(least, whole.length()), whole.length());
    if (length != stretch.length())
        stretch = {middle - length / 2, middle + length / 2};
    if (length > whole.length() * (1 - 1e-9))
        return {};
    const double shift = std::max(whole.from - stretch.from, 0.0) - std::max(stretch.to - whole.to, 0.0);
    return ChartStretch {stretch.from + shift, stretch.to + shift};
}

} // namespace Quipu
