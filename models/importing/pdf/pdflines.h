// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/pdf/pdfpage.h"

namespace Poppler {
class Page;
}

namespace Quipu {

// The lines of one page, columns told apart by poppler. Raised and smaller figures become superscript characters, so
// that a note's mark is no digit of the number before it; ligatures become their letters.
PdfPage linesOf(const Poppler::Page &page);

} // namespace Quipu
