// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Quipu {

// Markup that an HTML parser can take in linear time and bounded depth, with the same words in the same order: scripts
// (but linked data), styles and drawings left out, elements nested deeper than any page needs flattened, and the number
// of attributes and of open formatting elements bounded, which a parser must repeat in every paragraph. UTF-8 in and
// out. Says nothing of whether the markup is sound. Linear.
QByteArray tamedMarkup(const QByteArray &markup);

} // namespace Quipu
