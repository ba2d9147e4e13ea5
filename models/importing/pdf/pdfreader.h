// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// PDF by poppler: one document, its paragraphs in reading order, pages with their labels, headers and footers marked as
// boilerplate. States title, author, date, language where the document does and the statement is no template's. Nothing
// is rendered, run or followed. Refuses by name: a document with a password, one of pictures only, a damaged one.
bool recognisesPdf(const DocumentSource &source);
void readPdf(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
