// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <algorithm>

namespace Quipu {

void Places::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > limit)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
    Q_EMIT changed();
}

std::optional<Place> Places::back()
{
    if (!hasBack())
        return std::nullopt;
    const Place place = m_places[--m_at];
    Q_EMIT changed();
    return place;
}

std::optional<Place> Places::forward()
{
    if (!hasForward())
        return std::nullopt;
    const Place place = m_places[++m_at];
    Q_EMIT changed();
    return place;
}

void Places::forget(const std::vector<ArticleId> &articles)
{
    const auto isGone
        = [&](const Place &place) { return std::ranges::find(articles, place.article) != articles.end(); };
    const auto before = std::ranges::count_if(m_places.begin(), m_places.begin() + std::ptrdiff_t(m_at), isGone);
    std::erase_if(m_places, isGone);
    m_at = m_places.empty() ? 0 : std::min(m_at - size_t(before), m_places.size() - 1);
    Q_EMIT changed();
}

} // namespace Quipu
