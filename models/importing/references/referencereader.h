// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Lists of references: each entry is a draft of its own at "FILE/key", whose text is its abstract; without one the
// text is empty: such an entry is an error, unless references are what was asked for (DocumentSource).
bool recognisesRis(const DocumentSource &source);
void readRis(const DocumentSource &source, const DraftSink &sink);
bool recognisesBibtex(const DocumentSource &source);
void readBibtex(const DocumentSource &source, const DraftSink &sink);
bool recognisesCsl(const DocumentSource &source);
void readCsl(const DocumentSource &source, const DraftSink &sink);

// Whether a file is named as lists of references are and begins as one. Reads a little of it.
bool isReferenceList(const QString &path);

// What is wrong with an entry as an article: that it has no text, and what would help.
Error noTextForIt(const ArticleDraft &entry);

} // namespace Quipu
