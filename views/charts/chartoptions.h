// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartextent.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringView>

#include <optional>

namespace Quipu {

enum class ChartTheme { Light, Dark, Print };

// How a chart is written to a file.
struct ChartOptions
{
    enum class Unit { Millimetres, Pixels };

    ChartTheme theme = ChartTheme::Print;
    QSizeF size {160, 100};
    Unit unit = Unit::Millimetres;
    ChartExtent extent; // what of the chart is shown, as in the dock that it is exported from
    bool isTransparent = false; // no background; dark text then needs a light page, and the other way round
    double dpi = 0; // 0: 300 for a size in mm, 144 for one in pixels

    double effectiveDpi() const;
    bool operator==(const ChartOptions &) const = default;
};

// The words of the command line: "light", "dark", "print".
QString toString(ChartTheme theme);
std::optional<ChartTheme> chartThemeFromString(QStringView word);

// Reads "160x100mm" or "1600x1000px" into size and unit; nothing else is taken.
struct ChartSize
{
    QSizeF size;
    ChartOptions::Unit unit;
    bool operator==(const ChartSize &) const = default;
};
std::optional<ChartSize> chartSizeFromString(QStringView text);

// For the settings to remember: theme, size, resolution and background. Damaged bytes read as the usual options.
QByteArray toBytes(const ChartOptions &options);
ChartOptions chartOptionsFrom(const QByteArray &bytes);

} // namespace Quipu
