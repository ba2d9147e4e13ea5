// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace Quipu {

// What of each chart is looked at (ChartPanel::saveView), those looked at last. Bounded. A value.
struct ChartViews
{
    static constexpr size_t limit = 200;

    struct View
    {
        ChartId chart;
        QByteArray bytes;
        bool operator==(const View &) const = default;
    };
    std::vector<View> views; // the latest last

    QByteArray of(ChartId chart) const
    {
        const auto found = std::ranges::find(views, chart, &View::chart);
        return found == views.end() ? QByteArray() : found->bytes;
    }
    void set(ChartId chart, const QByteArray &bytes) // empty: all of it
    {
        std::erase_if(views, [chart](const View &view) { return view.chart == chart; });
        if (chart && !bytes.isEmpty())
            views.push_back({chart, bytes});
        if (views.size() > limit)
            views.erase(views.begin());
    }
    bool operator==(const ChartViews &) const = default;
};

} // namespace Quipu
