// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowscan.h"

#include "models/storage/damagedfile.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int freeListAt = 32; // in the file's header
constexpr int fewestTellingColumns = 6; // rows of indexes look like those of small tables without row ids

bool isOfType(const QVariant &value, const QString &type)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::LongLong:
        return type == "INTEGER"_L1 || type == "REAL"_L1;
    case QMetaType::Double:
        return type == "REAL"_L1;
    case QMetaType::QString:
        return type == "TEXT"_L1;
    default:
        return type == "BLOB"_L1;
    }
}

} // namespace

bool TableShape::fits(const ReadRecord &record) const
{
    if (qsizetype(record.values.size()) > columns.size() || record.values.empty())
        return false;
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!isOfType(record.values[i], types[qsizetype(i)]))
            return false;
    }
    return !hasRowid || rowidColumn < 0 || record.rowid > 0;
}

RowScan::RowScan(DamagedFile &file, std::vector<TableShape> tables)
    : m_file(file)
    , m_tables(std::move(tables))
    , m_seen(size_t(file.pageCount()) + 1, false)
{
    readSchema();
}

// type, name, table, root page, SQL (https://www.sqlite.org/schematab.html).
void RowScan::readSchema()
{
    const TableShape schema {u"sqlite_schema"_s,
                             {u"type"_s, u"name"_s, u"tbl_name"_s, u"rootpage"_s, u"sql"_s},
                             {u"TEXT"_s, u"TEXT"_s, u"TEXT"_s, u"INTEGER"_s, u"TEXT"_s}};
    const Take take = [this](const TableShape &, const ReadRecord &record) {
        if (record.values.size() < 5)
            return true;
        const QString name = record.values[1].toString();
        const auto root = quint32(record.values[3].toULongLong());
        const bool isWanted = record.values[0].toString() == "table"_L1
            && std::ranges::any_of(m_tables, [&name](const TableShape &table) { return table.name == name; });
        if (isWanted)
            m_roots[name] = root;
        else if (root > 1)
            m_otherRoots.push_back(root);
        return true;
    };
    walk(1, &schema, &take);
    m_isSchemaWhole = !m_damaged.contains(schema.name);
    m_damaged.clear();
    for (const TableShape &table : m_tables) {
        if (!m_roots.contains(table.name) || !m_isSchemaWhole)
            m_damaged.insert(table.name);
    }
}

bool RowScan::scanTrees(const Take &take)
{
    return std::ranges::all_of(m_tables, [&](const TableShape &table) {
        const auto root = m_roots.find(table.name);
        return root == m_roots.end() || walk(root->second, &table, &take);
    });
}

// Depth first, children in order: rows come as the table has them. Without a table pages are only seen.
bool RowScan::walk(quint32 root, const TableShape *table, const Take *take)
{
    std::vector<quint32> waiting {root};
    while (!waiting.empty()) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        const bool isSeenOrNone = number == 0 || number >= m_seen.size() || m_seen[number];
        const ReadPage page = isSeenOrNone ? ReadPage {} : readPage(m_file, number);
        const bool isTablePage = page.kind == ReadPage::Kind::TableLeaf || page.kind == ReadPage::Kind::TableInterior;
        const bool isKindRight
            = page.kind != ReadPage::Kind::Other && (table == nullptr || isTablePage == table->hasRowid);
        if (!isKindRight || page.badCells > 0) {
            if (table != nullptr)
                m_damaged.insert(table->name);
            if (!isKindRight)
                continue;
        }
        m_seen[number] = true;
        waiting.insert(waiting.end(), page.children.rbegin(), page.children.rend());
        for (const ReadRecord &record : page.records) {
            if (table == nullptr)
                break;
            if (!table->fits(record))
                m_damaged.insert(table->name);
            else if (!(*take)(*table, record))
                return false;
        }
    }
    return true;
}

// Pages of indexes, and those that the file does not use: what they hold are no rows, or rows that were deleted.
void RowScan::skipUnused()
{
    for (const quint32 root : m_otherRoots)
        walk(root, nullptr, nullptr);
    const QByteArray first = m_file.page(1);
    quint32 trunk = first.size() < freeListAt + 4 ? 0 : qFromBigEndian<quint32>(first.constData() + freeListAt);
    while (trunk > 1 && trunk < m_seen.size() && !m_seen[trunk]) {
        m_seen[trunk] = true;
        const QByteArray page = m_file.page(trunk);
        if (page.size() < 8)
            return;
        const auto leaves = std::min<qsizetype>(qFromBigEndian<quint32>(page.constData() + 4), page.size() / 4 - 2);
        for (qsizetype i = 0; i < leaves; ++i) {
            const quint32 leaf = qFromBigEndian<quint32>(page.constData() + 8 + 4 * i);
            if (leaf < m_seen.size())
                m_seen[leaf] = true;
        }
        trunk = qFromBigEndian<quint32>(page.constData());
    }
}

// The one damaged table that all rows of the page could belong to.
const TableShape *RowScan::ownerOf(const ReadPage &page) const
{
    const bool isTable = page.kind == ReadPage::Kind::TableLeaf;
    for (const TableShape &table : m_tables) {
        if (!m_damaged.contains(table.name) || table.hasRowid != isTable
            || (!isTable && table.columns.size() < fewestTellingColumns))
            continue;
        const auto isOurs = [&table](const ReadRecord &record) {
            return qsizetype(record.values.size()) == table.columns.size() && table.fits(record);
        };
        if (!page.records.empty() && std::ranges::all_of(page.records, isOurs))
            return &table;
    }
    return nullptr;
}

bool RowScan::scanRest(const Take &take)
{
    if (isWhole())
        return true;
    skipUnused();
    for (quint32 number = 2; number < m_seen.size(); ++number) {
        if (m_seen[number])
            continue;
        const ReadPage page = readPage(m_file, number);
        if (page.kind == ReadPage::Kind::Other || page.kind == ReadPage::Kind::TableInterior)
            continue;
        const TableShape *table = ownerOf(page);
        if (table == nullptr)
            continue;
        for (const ReadRecord &record : page.records) {
            if (!take(*table, record))
                return false;
        }
    }
    return true;
}

} // namespace Quipu
