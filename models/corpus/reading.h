// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

#include <QString>

namespace Quipu {

// What a plain text says of itself, found by its layout and words. Pure functions, any lane; linear in the text.

// ISO 639-1 of the language most of the text is in: "en", "es", ... or "" when it cannot be told.
QString detectLanguage(QStringView text);

// Boilerplate, headings, quotations and citation marks.
Structure findStructure(QStringView text, const QString &language);

// Title, date, author, outlet, dateline, tags and categories, each with the span it came from. "Updated on" with
// nothing after it is no date; a date told in the body is none either.
Metadata findMetadata(QStringView text, const Structure &structure, const QString &language);

// Both at once, which costs less.
struct TextFacts
{
    Structure structure;
    Metadata metadata;
};
TextFacts findFacts(QStringView text, const QString &language);

int countWords(QStringView text);

} // namespace Quipu
