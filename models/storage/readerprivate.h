// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/reader.h"
#include "models/storage/relevance.h"
#include "models/storage/statement.h"

namespace Quipu {

// What the parts of Reader share; for reader*.cpp only.
struct Reader::Private
{
    explicit Private(std::unique_ptr<Connection> connection)
        : open(std::move(connection))
        , canRank(relevance.addTo(open->handle()))
    { }

    Relevance relevance; // outlives the connection
    std::unique_ptr<Connection> open;
    const bool canRank;

    Connection &connection() { return *open; }
    // A statement whose text was put together for one question.
    Statement composed(const QString &sql)
    {
        QSqlQuery query(open->database());
        query.setForwardOnly(true);
        query.prepare(sql);
        return Statement(*open, std::move(query));
    }
};

Error notFound(const QString &what, const QString &where);

} // namespace Quipu
