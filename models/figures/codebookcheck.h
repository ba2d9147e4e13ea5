// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/codebookrows.h"

namespace Quipu {

// What keeps a codebook small enough to be read by, and edited, at once.
constexpr qsizetype mostCodebookRows = 2000; // measures, and units
constexpr qsizetype mostCodebookBytes = 8 * 1024 * 1024; // of a file
constexpr qsizetype longestCodebookText = 2000; // UTF-16 units of a definition or label
constexpr qsizetype longestCodebookPhrase = 120; // of an id or a cue
constexpr qsizetype mostWordsInRow = 1000;

// Whether extraction can read by these rows. The error's where names the row, and the list and the word inside it
// ("measure “arrests”, all, group 2, word 3"). Pure; any lane.
Outcome checkMeasureRow(const QJsonObject &row);
Outcome checkUnitRow(const QJsonObject &row);
// Each row, that none is there twice, and that all cues together are not too many.
Outcome checkCodebook(const CodebookRows &rows);
// The rows without those that are not sound: what a project of unknown origin may safely be read by.
CodebookRows soundRows(CodebookRows rows);

} // namespace Quipu
