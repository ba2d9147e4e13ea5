// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/seriespoints.h"

namespace Quipu {

SeriesPoints::SeriesPoints(std::vector<SeriesPoint> points)
    : m_all(std::make_shared<std::vector<SeriesPoint>>(std::move(points)))
{ }

SeriesPoints::SeriesPoints(std::initializer_list<SeriesPoint> points)
    : SeriesPoints(std::vector<SeriesPoint>(points))
{ }

bool SeriesPoints::operator==(const SeriesPoints &other) const
{
    return (m_all == other.m_all && m_kept == other.m_kept) || std::ranges::equal(*this, other);
}

SeriesPoints SeriesPoints::only(std::vector<size_t> indexes) const
{
    if (m_kept) {
        for (size_t &index : indexes)
            index = (*m_kept)[index];
    }
    SeriesPoints some;
    some.m_all = m_all;
    some.m_kept = std::make_shared<const std::vector<size_t>>(std::move(indexes));
    return some;
}

std::vector<SeriesPoint> &SeriesPoints::edit()
{
    if (!m_all || m_kept || m_all.use_count() > 1) {
        m_all = std::make_shared<std::vector<SeriesPoint>>(begin(), end());
        m_kept.reset();
    }
    return *m_all;
}

} // namespace Quipu
