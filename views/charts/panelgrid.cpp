// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/panelgrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Quipu {

namespace {

constexpr double bestShape = 1.6; // width to height

double shapeError(size_t count, size_t columns, QSizeF room)
{
    const double rows = std::ceil(double(count) / double(columns));
    const double shape = (room.width() / double(columns)) / (room.height() / rows);
    const double empty = rows * double(columns) - double(count);
    return std::abs(std::log(shape / bestShape)) + 0.15 * empty / double(columns);
}

} // namespace

QRectF PanelGrid::cell(size_t index, const QRectF &all) const
{
    const double width = (all.width() + gap) / double(columns), height = (all.height() + gap) / double(rows);
    return {all.left() + width * double(index % columns), all.top() + height * double(index / columns), width - gap,
            height - gap};
}

PanelGrid panelGrid(size_t count, QSizeF room, QSizeF least, double gap)
{
    const auto most = [gap](double all, double one) { return size_t(std::max(1.0, (all + gap) / (one + gap))); };
    const size_t mostColumns = most(room.width(), least.width()), mostRows = most(room.height(), least.height());
    PanelGrid grid {mostColumns, mostRows, count, gap};
    if (count > mostColumns * mostRows) {
        grid.shown = std::max<size_t>(1, mostColumns * mostRows - 1);
        return grid;
    }
    double best = std::numeric_limits<double>::max();
    for (size_t columns = 1; columns <= std::min(count, mostColumns); ++columns) {
        const size_t rows = (count + columns - 1) / columns;
        const double error = shapeError(count, columns, room);
        if (rows <= mostRows && error < best) {
            best = error;
            grid.columns = columns;
            grid.rows = rows;
        }
    }
    return grid;
}

} // namespace Quipu
