// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// Puts folders, and the tags of articles that facets count, into their tables, for ChangeWriter. Writer thread.
class FolderWriter final
{
public:
    explicit FolderWriter(Connection &connection)
        : m_connection(connection)
    { }

    Outcome edit(const Edit<Folder> &edit); // its articles stay in the file
    Outcome edit(const Edit<FolderArticles> &edit);

private:
    Connection &m_connection;
};

Outcome writeTags(Connection &connection, ArticleId article, const QStringList &tags); // those it has from now on

} // namespace Quipu
