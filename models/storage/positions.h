// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace Quipu {

// Where articles stand in the order of their dates (article.position). Days leave room for 2^24 articles each; undated
// articles share day 0, before all others.
constexpr int positionDayBits = 24;
constexpr qint64 firstDatedPosition = qint64(1) << positionDayBits;
// Where the articles of a day begin.
inline qint64 positionOf(QDate day)
{
    return std::max<qint64>(0, QDate(1, 1, 1).daysTo(day) + 1) << positionDayBits;
}
constexpr qint64 lastPosition = std::numeric_limits<qint64>::max();

} // namespace Quipu
