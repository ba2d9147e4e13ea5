// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace Quipu {

// Which column (or JSON key) of a table of articles holds what: "text", "title", "published", "updated", "author",
// "outlet", "url", "language", "tags", "categories", "dateline". Guessed from the columns' names, or given by hand.
struct ColumnMapping
{
    QHash<QString, QString> columns; // field -> the column's name as the table has it

    static ColumnMapping guessed(const QStringList &names);
    static const QStringList &fields(); // in the order in which people look for them

    bool hasText() const { return columns.contains(QStringLiteral("text")); }
    bool operator==(const ColumnMapping &) const = default;
};

// The beginning of a table of articles: what its columns, or the keys of its first object, are called, and first rows.
struct TableHead
{
    QStringList names;
    std::vector<QStringList> rows; // as many cells as there are names, or fewer
    bool operator==(const TableHead &) const = default;
};

// What the analyst said of columns. The rest is guessed.
struct ColumnChoices
{
    struct Table
    {
        QStringList names; // of all its columns, in any order
        ColumnMapping mapping;
        bool operator==(const Table &) const = default;
    };

    std::vector<Table> tables; // last said first; for every table with the same columns
    QHash<QString, QString> always; // field -> column, for every table that has that column; "": the field is left out

    const ColumnMapping *tableWith(const QStringList &names) const; // null: nothing was said of such a table
    ColumnMapping mappingOf(const QStringList &names) const;
    // Takes the place of what was said of such a table before; the oldest are forgotten.
    void remember(const QStringList &names, const ColumnMapping &mapping);
    bool isEmpty() const { return tables.empty() && always.isEmpty(); }
    bool operator==(const ColumnChoices &) const = default;
};

QJsonObject columnChoicesToJson(const ColumnChoices &choices);
ColumnChoices columnChoicesFromJson(const QJsonObject &json); // what makes no sense is left out

} // namespace Quipu
