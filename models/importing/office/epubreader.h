// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// EPUB 2 and 3: one document a book, its chapters in the order of the spine, their headings as headings, with the
// title, authors, publisher, date and language of the package. The table of contents is left out. Chapters are XML, so
// they are read as such; what of a chapter breaks XML's rules is read up to there. Refuses by name a book with digital
// locks.
bool recognisesEpub(const DocumentSource &source);
void readEpub(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
