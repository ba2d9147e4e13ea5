// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quipu {

// What went wrong in the world, for the program (kind) and for the person: what happened, where (file, line, object)
// and the remedy. Written where the cause is known, already translated; shown once, by the window's message bar or by
// the command line as "quipu: WHAT: WHERE: REMEDY".
struct Error
{
    enum class Kind {
        NotFound, // the thing asked for does not exist
        Io, // reading or writing failed (unreadable, disk full)
        Invalid, // the input is not what it should be
        Corrupt, // a project file is damaged
        Newer, // a project file comes from a newer Quipu
        Locked, // another program holds the project
        Conflict, // the edit no longer fits what is there
        Cancelled, // the person asked to stop
    };

    Kind kind = Kind::Invalid;
    QString what;
    QString where;
    QString remedy;

    // "what: where: remedy", empty parts left out.
    QString text() const;
    bool operator==(const Error &) const = default;
};

} // namespace Quipu
