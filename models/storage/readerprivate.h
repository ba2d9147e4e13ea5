// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/commonphrase.h"
#include "models/storage/connection.h"
#include "models/storage/dictionary.h"
#include "models/storage/reader.h"
#include "models/storage/relevance.h"
#include "models/storage/statement.h"

#include <QHash>

namespace Quipu {

// What the parts of Reader share; for reader*.cpp only.
struct Reader::Private
{
    explicit Private(std::unique_ptr<Connection> connection)
        : open(std::move(connection))
        , dictionary(*open)
        , canRank(relevance.addTo(open->handle()))
        , hasSequences(CommonPhrase::addTo(open->handle()))
    { }

    Relevance relevance; // outlives the connection
    std::unique_ptr<Connection> open;
    Dictionary dictionary; // goes before the connection
    const bool canRank;
    const bool hasSequences;

    Connection &connection() { return *open; }
    using Aliases = QHash<EntityId, QStringList>; // by root that others were merged into
    Result<Aliases> aliases();
    Result<std::optional<EntityRow>> entityRow(EntityId root, const Aliases &aliases);
    // A statement whose text was put together for one question.
    Statement composed(const QString &sql) { return Statement(*open, sql, Statement::Composed {}); }
};

Error notFound(const QString &what, const QString &where);
QString toJson(const std::vector<ArticleId> &ids); // for json_each()

} // namespace Quipu
