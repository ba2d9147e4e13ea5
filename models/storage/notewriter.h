// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// Puts edits of notes into their table and their index, for ChangeWriter. Writer thread.
class NoteWriter final
{
public:
    explicit NoteWriter(Connection &connection)
        : m_connection(connection)
    { }

    Outcome edit(const Edit<Note> &edit);

private:
    Connection &m_connection;
};

} // namespace Quipu
