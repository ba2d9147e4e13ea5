// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/notes/note.h"

#include <vector>

namespace Quipu {

// The notes that concern the open article: those that stand in it, and those on the entities that it names. A plain
// holder; texts may be cut.
struct MarkedNotes
{
    std::vector<Note> notes;

    std::vector<const Note *> on(const MentionRow &row) const; // on the mark, then on its entity
    std::vector<const Note *> on(FigureId figure) const;
    std::vector<const Note *> at(qsizetype position) const; // on words that are no mark
    // Where they stand. A note on a mark is where the mark is, with all its stretches, or was when there is none.
    std::vector<TextSpan> spans(const std::vector<MentionRow> &mentions) const;
};

} // namespace Quipu
