// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// What a full-text index is asked for: beginnings of words, all of which have to be there; words as the index cuts
// them. "" when there are none. Pure.
QString wordMatch(const QString &text);

} // namespace Quipu
