// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreading.h"

#include <QStringList>

#include <functional>
#include <map>
#include <set>

namespace Quipu {

// How a table's rows are stored: which column each value of a record belongs to.
struct TableShape
{
    QString name;
    QStringList columns; // in the order of the record
    QStringList types; // of them: "INTEGER", "TEXT", "REAL", "BLOB"
    bool hasRowid = true;
    int rowidColumn = -1; // the one whose value is the row's id
    bool fits(const ReadRecord &record) const; // its values are of the columns' types
};

// Finds the rows of tables in a damaged file: along the tables' trees as far as they lead, and then in the pages that
// no tree leads to any more. Reads each page twice at the most.
class RowScan final
{
    Q_DISABLE_COPY_MOVE(RowScan)

public:
    using Take = std::function<bool(const TableShape &table, const ReadRecord &record)>; // false stops

    RowScan(DamagedFile &file, std::vector<TableShape> tables);

    bool scanTrees(const Take &take); // the tables in their order
    bool scanRest(const Take &take); // pages that belong to damaged tables, as far as their rows tell which
    bool isDamaged(const QString &table) const { return m_damaged.contains(table); }
    bool isWhole() const { return m_damaged.empty(); }

private:
    void readSchema();
    bool walk(quint32 root, const TableShape *table, const Take *take);
    void skipUnused();
    const TableShape *ownerOf(const ReadPage &page) const;

    DamagedFile &m_file;
    std::vector<TableShape> m_tables;
    std::map<QString, quint32> m_roots; // of tables
    std::vector<quint32> m_otherRoots; // of indexes and of tables that nobody asks for
    std::vector<bool> m_seen; // by page
    std::set<QString> m_damaged;
    bool m_isSchemaWhole = true;
};

} // namespace Quipu
