// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Quipu {

class SqlStore;

// Writes articles straight into a store, as an import that finds nothing in them would: numbers from 1, dates spread
// over fifty years in no order, each hundredth without one. title and body are asked for each number.
void writeManyArticles(SqlStore &store, int count, const std::function<QString(int)> &title,
                       const std::function<QString(int)> &body);

} // namespace Quipu
