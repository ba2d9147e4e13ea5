// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Word's DOCX (ECMA-376): paragraphs, headings by style, lists, tables, text boxes, foot- and endnotes at the end
// behind
// "[1]". Tracked changes as if accepted; hidden text, comments, page headers and field codes are left out. Macros,
// links and embedded objects are never touched.
bool recognisesDocx(const DocumentSource &source);
void readDocx(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
