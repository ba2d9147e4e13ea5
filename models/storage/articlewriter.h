// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;

// Puts articles with their texts into their tables and index, for ChangeWriter. Writer thread.
class ArticleWriter final
{
public:
    explicit ArticleWriter(Connection &connection)
        : m_connection(connection)
    { }

    Outcome insert(const Article &article, const QString &text);
    Outcome setPresent(ArticleId article, bool present);
    Outcome edit(const Edit<Article> &edit);

private:
    Result<qint64> freePosition(const Article &article);
    Outcome moveDocument(qint64 from, qint64 to);

    Connection &m_connection;
};

} // namespace Quipu
