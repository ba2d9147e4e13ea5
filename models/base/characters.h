// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Quipu {

// One character of a text: one or two UTF-16 units.
struct Character
{
    char32_t code = 0;
    qsizetype size = 1;
};

// The one that begins there; half a pair stands for itself.
Character characterAt(QStringView text, qsizetype at);

// Whether words of its script stand side by side without blanks. Marks belong to the letter before them.
bool isOfUnspacedScript(char32_t code);

} // namespace Quipu
