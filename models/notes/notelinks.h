// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>

#include <vector>

namespace Quipu {

// "[[12]]", "[[survey.txt]]" or "[[Growers gain ground]]" in a note: an article by its number, file name or title.
struct NoteLink
{
    TextSpan span; // with its brackets
    QString target; // between them, trimmed
    bool operator==(const NoteLink &) const = default;
};

// The links of a note's text, in order. What stands in code (between back ticks) is none. Linear in the text.
std::vector<NoteLink> noteLinks(QStringView markdown);

// The text as Markdown that Qt renders: links to articles become links with the address "article:TARGET" (percent
// encoded), and images links to them. Raw HTML is left to whoever renders it: QTextDocument::MarkdownNoHTML.
QString renderableMarkdown(const QString &markdown);
QString articleAddress(const QString &target);
// The target of an address that renderableMarkdown made; "" for another one.
QString articleOfAddress(const QString &address);

} // namespace Quipu
