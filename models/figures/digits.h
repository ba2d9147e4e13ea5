// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figurelanguage.h"

#include <optional>

namespace Quipu {

// How a text writes the decimals of its numbers: by a point ("1,234.5") or by a comma ("1.234,5"). Either: Spanish,
// where one sign before exactly three digits groups them, whichever it is, and any other one is decimal.
enum class DecimalSign { Point, Comma, Either };

// What the text's own unambiguous numbers ("12,5", "1.234.567") show; the language's habit where none does.
DecimalSign decimalSign(const Tokens &tokens, const FigureLanguage &language);

// The value of a number token; nothing for what is no quantity ("2.1.3", twenty digits, a leading zero).
std::optional<double> valueOfDigits(QStringView digits, DecimalSign sign);

// What a text writes has at most 15 significant digits; a product of doubles has noise behind them (132.8 times a
// million is not quite 132800000). The number without it.
double withoutNoise(double value);

} // namespace Quipu
