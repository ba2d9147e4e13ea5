// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

#include <QObject>

namespace Quipu {

// The places the reader was at, as a browser keeps pages: going back and forward walks them, going elsewhere drops what
// lay ahead. Bounded.
class Places final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Places)

public:
    using QObject::QObject;
    static constexpr size_t limit = 200;

    void visit(const Place &place); // the same place twice is one
    std::optional<Place> back();
    std::optional<Place> forward();
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_places.size(); }
    void forget(const std::vector<ArticleId> &articles); // they left the project

Q_SIGNALS:
    void changed();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace Quipu
