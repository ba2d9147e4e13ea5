// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note.h"

namespace Quipu {

// Which notes: empty fields do not restrict. Notes in articles that left the project are never included.
struct NoteFilter
{
    QString words {}; // beginnings of words of its text, quotation or speaker, all of which have to be there
    std::optional<Note::Kind> kind {};
    ArticleId article {};
    std::optional<NoteSubject> subject {}; // about this very thing
    bool operator==(const NoteFilter &) const = default;
};

} // namespace Quipu
