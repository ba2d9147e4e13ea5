// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codepointmap.h"
#include "models/figures/rows.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace Quipu {

// A figure with its evidence as a row of a spreadsheet: nothing, a number, a truth or a text in each cell. Offsets are
// code points into the article's text, as everywhere outside the program.
using SheetCell = std::variant<std::monostate, double, bool, QString>;

QStringList figureSheetColumns(); // keys, in English, the same in every language
std::vector<SheetCell> figureSheetRow(const FigureRow &row, const CodePointMap &map);

} // namespace Quipu
