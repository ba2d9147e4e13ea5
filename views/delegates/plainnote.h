// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

struct Note;

// The first lines of a note that say something, as they read without Markdown's signs, "…" at the end where there are
// more; after a quotation, who speaks. "" for a note without text. Not for lists: it renders the note. GUI lane.
QString plainNoteText(const Note &note, int mostLines);

} // namespace Quipu
