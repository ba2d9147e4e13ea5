// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// The sentences of a text, in order, without the white space and the citation marks around them. A sentence never
// crosses a line break; abbreviations ("Mr.", "U.S.", "Sr.", initials) of English and Spanish do not end one.
// language is an ISO 639-1 code, "" when unknown. Linear in the text.
std::vector<TextSpan> sentences(QStringView text, const QString &language);

// From the beginning of the first sentence that a stretch has a part of to the end of the last; the stretch itself
// where it has none. Looks at its lines only.
TextSpan sentenceAround(QStringView text, TextSpan stretch, const QString &language);

// The lines of a text that hold more than white space, trimmed, in order: its paragraphs, headings and list items.
std::vector<TextSpan> paragraphs(QStringView text);

// The citation marks of a text: "[12]", "[3, 4]". Editorial brackets ("[…]", "[i]n") are none.
std::vector<TextSpan> citationMarks(QStringView text);

} // namespace Quipu
