// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/figureasking.h"

namespace Quipu {

// What field:value asks, as SQL over "article a". "0" for a field that nobody knows.
QString fieldCondition(const QString &field, const QString &value, const BindValue &bind);

} // namespace Quipu
