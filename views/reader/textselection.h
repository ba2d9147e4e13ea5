// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>

namespace Quipu {

// Stretches of text that a hand means: characters as people count them (grapheme clusters: a letter with its accents,
// an emoji with its modifiers), words (UAX #29), sentences and paragraphs. Pure; each looks only at the paragraph
// around the place, and at no more of it than it must. Positions outside the text are taken for its nearest end.

// The edge of a character: the next one after a position, or the one before it; the position itself at the text's end.
qsizetype nextCharacter(QStringView text, qsizetype position);
qsizetype previousCharacter(QStringView text, qsizetype position);
// The nearest edge of a word beyond a position, for nudging by word: forward the end of a word, back its beginning.
qsizetype nextWordEnd(QStringView text, qsizetype position);
qsizetype previousWordStart(QStringView text, qsizetype position);

// So that neither end divides a character.
TextSpan wholeCharacters(QStringView text, TextSpan span);
// The word that a position is in, or ends at; empty between words.
TextSpan wordAt(QStringView text, qsizetype position);
// So that neither end divides a word; white space at the ends is left out.
TextSpan wholeWords(QStringView text, TextSpan span);
// The sentence around a position, as sentences() cuts them; language as there. Empty on an empty line.
TextSpan sentenceAt(QStringView text, qsizetype position, const QString &language);
// The line around a position, without the white space at its ends.
TextSpan paragraphAt(QStringView text, qsizetype position);

} // namespace Quipu
