// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/pdf/pdfpage.h"

namespace Quipu {

// Sets the role of the lines that are not the running text: headers and footers (lines that other pages have in the
// same place, numbers left aside), page numbers (numbers that count with the pages) and footnotes (small print at the
// foot that begins with a mark). Where the pages' own numbers are printed and the document states no labels, they
// become the labels. Linear but for sorting each page's lines.
void findFurniture(std::vector<PdfPage> &pages);

} // namespace Quipu
