// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Rich Text Format 1.9: paragraphs, headings by outline level, lists, tables, footnotes at the end; title, author and
// day from the information group. Hidden and deleted words, pictures, headers and field codes are left out; objects and
// links are never touched. Linear in the bytes; groups nest as deep as the file is long without harm.
bool recognisesRtf(const DocumentSource &source);
void readRtf(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
