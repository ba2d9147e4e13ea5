// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartmarks.h"

#include <QImage>

#include <map>
#include <tuple>

class QPainter;

namespace Quipu {

// Markers by the thousand on a screen's pixels: each look of one is painted once for every quarter of a pixel and
// copied from there. Of no use where vectors are written or pixels are scaled. One painting long.
class MarkerStamps final
{
    Q_DISABLE_COPY_MOVE(MarkerStamps)

public:
    MarkerStamps(QPainter &painter, const ChartLook &look, size_t marks);

    // False for a mark that is more than its marker, and wherever stamps are of no use.
    bool paint(const ChartMark &mark, const SeriesPoint &point);

private:
    using Key = std::tuple<size_t, bool, bool, int, int>; // series, full, partial, quarters of a pixel
    const QImage &stampOf(const Key &key, QSizeF size);

    QPainter &m_painter;
    const ChartLook &m_look;
    bool m_isUseful;
    std::map<Key, QImage> m_stamps;
};

} // namespace Quipu
