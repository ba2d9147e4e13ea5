// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/notewriter.h"

#include "models/storage/columns.h"

using namespace Qt::StringLiterals;

namespace Quipu {

Outcome NoteWriter::edit(const Edit<Note> &edit)
{
    const NoteId id = edit.after ? edit.after->id : edit.before->id;
    // The index is told of the old words before they change: external content needs them to forget.
    Statement unindex(m_connection, u"unindex_note"_s);
    if (Outcome done = unindex.bind(u":id"_s, id).run(); !done)
        return done;
    if (!edit.after) {
        Statement remove(m_connection, u"delete_note"_s);
        return remove.bind(u":id"_s, id).run();
    }
    Statement write(m_connection, u"write_note"_s);
    if (Outcome done = bindNote(write, *edit.after).run(); !done)
        return done;
    Statement index(m_connection, u"index_note"_s);
    return index.bind(u":id"_s, id).run();
}

} // namespace Quipu
