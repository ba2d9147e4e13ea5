// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// Small questions about the look of lines and phrases that the readers of layout share. Pure functions.

// For comparing with cue words: lower case, no accents, each number as '#', straight apostrophes, single spaces.
QString folded(QStringView phrase);

int wordsIn(QStringView phrase);

// Without white space and the marks that pages put around a phrase ("- - May 7", "**By X**", "| News |").
TextSpan withoutDecoration(TextSpan span, QStringView text);

// The number of characters of a list mark at the start ("1. ", "* ", "• "), 0 where there is none.
qsizetype listMarkLength(QStringView line);

// Whether the line ends as a sentence does, quotation marks and brackets after the stop included.
bool endsAsSentence(QStringView line);

// Whether the line is running text of the article rather than a heading, a credit or a link: long, or a full sentence.
bool isRunningText(QStringView line);

// Parts of a line between the marks that pages put between facts: "|", "·", "•", " - ", tabs. At least one.
std::vector<TextSpan> segmentsOf(TextSpan line, QStringView text);

} // namespace Quipu
