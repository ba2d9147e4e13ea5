// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Quipu {

// A cell of a CSV file (RFC 4180): quoted where it must be. A text that a spreadsheet would take for a formula (a lone
// sign is none) gets a quotation mark before it.
QString csvText(QString text);
// Without an exponent: spreadsheets in some locales take 1.6e+08 for text. "" for none.
QString csvNumber(std::optional<double> number);

} // namespace Quipu
