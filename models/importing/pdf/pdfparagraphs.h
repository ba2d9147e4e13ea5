// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/pdf/pdfpage.h"
#include "models/importing/textassembly.h"

namespace Quipu {

// Puts the lines of pages together: lines to paragraphs (by indents, gaps, sizes and short last lines), words parted at
// a line's end to whole ones, paragraphs across columns and pages. What is not running text (findFurniture) goes to its
// page's end, before a paragraph that runs on to the next page. Lines larger than most are headings. Linear.
void assemblePages(const std::vector<PdfPage> &pages, TextAssembly &text);

// The words of the largest line or lines at the top of the first page when they are a heading; else "".
QString printedTitle(const std::vector<PdfPage> &pages);

} // namespace Quipu
