// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/projectcontent.h"
#include "models/storage/statement.h"

#include <QTemporaryDir>

namespace Quipu {

// What the parts of ProjectContent share; for projectcontent*.cpp only.
struct ProjectContent::Private
{
    std::unique_ptr<QTemporaryDir> folder; // of the copy that is read
    std::unique_ptr<Connection> connection;

    // All rows of a statement whose values are bound.
    template <typename T, typename Read> Result<std::vector<T>> rows(Statement &statement, Read read)
    {
        std::vector<T> found;
        while (statement.next())
            found.push_back(read(statement));
        if (statement.failed())
            return statement.error();
        return found;
    }
};

} // namespace Quipu
