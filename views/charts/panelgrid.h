// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace Quipu {

// Panels in rows and columns, each as wide as the others.
struct PanelGrid
{
    size_t columns = 1, rows = 1;
    size_t shown = 1; // the last cell tells how many more there are where not all have room
    double gap = 0;

    QRectF cell(size_t index, const QRectF &all) const;
};

// The grid whose cells come nearest to a readable shape; least is the smallest cell.
PanelGrid panelGrid(size_t count, QSizeF room, QSizeF least, double gap);

} // namespace Quipu
