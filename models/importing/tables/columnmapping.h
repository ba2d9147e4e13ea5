// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace Quipu {

// Which column (or JSON key) of a table of articles holds what: "text", "title", "published", "updated", "author",
// "outlet", "url", "language", "tags", "categories", "dateline". Guessed from the columns' names, or given by hand.
struct ColumnMapping
{
    QHash<QString, QString> columns; // field -> the column's name as the table has it

    static ColumnMapping guessed(const QStringList &names);

    bool hasText() const { return columns.contains(QStringLiteral("text")); }
    bool operator==(const ColumnMapping &) const = default;
};

} // namespace Quipu
