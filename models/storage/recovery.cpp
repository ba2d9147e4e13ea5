// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery.h"

#include "models/storage/archivetables.h"
#include "models/storage/connection.h"
#include "models/storage/damagedfile.h"
#include "models/storage/migrator.h"
#include "models/storage/projectfile.h"
#include "models/storage/reader.h"
#include "models/storage/recoverymending.h"
#include "models/storage/rowscan.h"
#include "models/storage/sqlerror.h"
#include "models/storage/sqltext.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 rowsBetweenRecoveryNews = 200;

QString recoveryText(const char *text)
{
    return QCoreApplication::translate("Quipu::Storage", text);
}

// Texts first: where reading ends early, they are there.
std::vector<QString> inOrderOfWorth(QStringList tables)
{
    const QStringList first {u"document"_s, u"article"_s, u"article_detail"_s, u"original"_s, u"mention"_s,
                             u"figure"_s,   u"note"_s,    u"entity"_s,         u"relation"_s, u"chart"_s};
    std::vector<QString> ordered;
    for (const QString &table : first) {
        if (tables.removeOne(table))
            ordered.push_back(table);
    }
    ordered.insert(ordered.end(), tables.begin(), tables.end());
    return ordered;
}

Result<TableShape> shapeOf(Connection &connection, const QString &table)
{
    TableShape shape {table, {}, {}};
    struct Column
    {
        QString name, type;
        int key;
    };
    std::vector<Column> columns;
    Statement rows(connection, u"table_shape"_s);
    rows.bind(u":table"_s, table);
    while (rows.next()) {
        columns.push_back({rows.text(0), rows.text(1), int(rows.number(2))});
        shape.hasRowid = rows.number(3) == 0;
    }
    if (rows.failed())
        return rows.error();
    if (!shape.hasRowid) { // the key's columns come first
        std::ranges::stable_sort(
            columns, [](const Column &a, const Column &b) { return (a.key > 0 && (b.key == 0 || a.key < b.key)); });
    }
    const auto keys = std::ranges::count_if(columns, [](const Column &column) { return column.key > 0; });
    for (const Column &column : columns) {
        if (shape.hasRowid && column.key == 1 && keys == 1 && column.type == "INTEGER"_L1)
            shape.rowidColumn = int(shape.columns.size());
        shape.columns.append(column.name);
        shape.types.append(column.type);
    }
    return shape;
}

// Puts rows into the tables of the new project.
class RowKeeping final
{
public:
    explicit RowKeeping(Connection &connection)
        : m_connection(connection)
    { }

    Outcome keep(const TableShape &table, const ReadRecord &record);
    qint64 rows(const QString &table) const
    {
        const auto found = m_rows.find(table);
        return found == m_rows.end() ? 0 : found->second;
    }
    qint64 allRows() const { return m_all; }

private:
    Result<QSqlQuery *> insertion(const TableShape &table, qsizetype columns);

    Connection &m_connection;
    std::map<QString, QSqlQuery> m_insertions;
    std::map<QString, qint64> m_rows;
    qint64 m_all = 0;
};

// Rows of before a column was added have fewer values; names come from the new project's own schema.
Result<QSqlQuery *> RowKeeping::insertion(const TableShape &table, qsizetype columns)
{
    const QString key = table.name + QString::number(columns);
    if (const auto made = m_insertions.find(key); made != m_insertions.end())
        return &made->second;
    QStringList names;
    for (const QString &column : table.columns.first(columns))
        names.append(quotedName(column));
    QSqlQuery insertion(m_connection.database());
    if (!insertion.prepare(u"INSERT OR IGNORE INTO "_s + quotedName(table.name) + u" ("_s + names.join(u", "_s)
                           + u") VALUES ("_s + QStringList(columns, u"?"_s).join(u", "_s) + u')'))
        return toError(insertion.lastError(), m_connection.path());
    return &m_insertions.emplace(key, std::move(insertion)).first->second;
}

Outcome RowKeeping::keep(const TableShape &table, const ReadRecord &record)
{
    const Result<QSqlQuery *> insertion = this->insertion(table, qsizetype(record.values.size()));
    if (!insertion)
        return insertion.error();
    for (size_t i = 0; i < record.values.size(); ++i)
        (*insertion)->addBindValue(int(i) == table.rowidColumn ? QVariant(record.rowid) : record.values[i]);
    if (!(*insertion)->exec())
        return toError((*insertion)->lastError(), m_connection.path());
    const int kept = (*insertion)->numRowsAffected();
    m_rows[table.name] += kept;
    m_all += kept;
    return Done {};
}

Result<RecoveryReport> readRows(Connection &connection, DamagedFile &file, const std::function<bool(qint64)> &done)
{
    const Result<QStringList> names = archivedTables(connection);
    if (!names)
        return names.error();
    std::vector<TableShape> shapes;
    for (const QString &name : inOrderOfWorth(*names)) {
        if (const auto emptied = connection.run(u"DELETE FROM "_s + quotedName(name)); !emptied)
            return emptied.error();
        Result<TableShape> shape = shapeOf(connection, name);
        if (!shape)
            return shape.error();
        shapes.push_back(std::move(*shape));
    }
    RowKeeping keeping(connection);
    RowScan scan(file, shapes);
    std::optional<Error> failure;
    qint64 seen = 0;
    const auto take = [&](const TableShape &table, const ReadRecord &record) {
        if (const Outcome kept = keeping.keep(table, record); !kept)
            failure = kept.error();
        else if (++seen % rowsBetweenRecoveryNews == 0 && !done(seen))
            failure = Error {Error::Kind::Cancelled, {}, {}, {}};
        return !failure;
    };
    if (!scan.scanTrees(take) || !scan.scanRest(take))
        return *failure;
    RecoveryReport report;
    for (const TableShape &shape : shapes)
        report.tables.push_back({shape.name, keeping.rows(shape.name), scan.isDamaged(shape.name)});
    if (keeping.allRows() == 0) {
        return Error {Error::Kind::Invalid,
                      recoveryText(QT_TRANSLATE_NOOP("Quipu::Storage", "Nothing of a project was found in the file")),
                      {},
                      recoveryText(QT_TRANSLATE_NOOP("Quipu::Storage", "Go on with a copy made earlier"))};
    }
    return report;
}

// What people read about a table that is damaged.
QStringList damageSentences(const RecoveryReport &report)
{
    QStringList sentences;
    for (const RecoveryReport::Table &table : report.tables) {
        if (table.isDamaged)
            sentences.append(recoveryText(QT_TRANSLATE_NOOP("Quipu::Storage",
                                                            "Part of the table “%1” could not be read; %2 rows were"))
                                 .arg(table.name, QString::number(table.rows)));
    }
    return sentences;
}

Result<RecoveryReport> recoverInto(const QString &path, DamagedFile &file, const std::function<bool(qint64)> &done)
{
    const auto opened = Connection::open(path, Connection::Mode::Create);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    if (connection.handle() != nullptr) // what triggers keep count of is counted again at the end
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    const int stated = file.schema();
    if (const Outcome made = raiseSchema(connection, stated > 0 ? stated : newestSchema()); !made)
        return made.error();
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.error();
    Result<RecoveryReport> report = readRows(connection, file, done);
    if (!report)
        return report;
    if (const Outcome kept = transaction.commit(); !kept)
        return kept.error();
    if (const Outcome raised = raiseSchema(connection, newestSchema()); !raised)
        return raised.error();
    report->lost = damageSentences(*report);
    const Result<QStringList> mended = mendRecovered(connection, report->lost.isEmpty());
    if (!mended)
        return mended.error();
    report->lost += *mended;
    return report;
}

Outcome countRecovered(const QString &path, RecoveryReport &report)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    const auto counts = (*reader)->counts();
    const auto notes = (*reader)->noteCount();
    const auto charts = (*reader)->charts();
    if (!counts || !notes || !charts)
        return !counts ? counts.error() : !notes ? notes.error() : charts.error();
    report.articles = counts->articles;
    report.mentions = counts->mentions;
    report.figures = counts->figures;
    report.entities = counts->entities;
    report.notes = *notes;
    report.charts = int(charts->size());
    return Done {};
}

} // namespace

Result<RecoveryReport> recoverProject(const QString &damaged, const QString &project,
                                      const std::function<bool(qint64)> &done)
{
    const QFileInfo info(project);
    const Error exists {
        Error::Kind::Conflict,
        recoveryText(QT_TRANSLATE_NOOP("Quipu::Storage", "There is a project of that name already")), project,
        recoveryText(QT_TRANSLATE_NOOP("Quipu::Storage", "Give the recovered project a name of its own"))};
    if (info.exists())
        return exists;
    const auto file = DamagedFile::open(damaged);
    if (!file)
        return file.error();
    const QString beside
        = info.absolutePath() + u"/."_s + info.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    Result<RecoveryReport> report = recoverInto(beside, **file, done);
    const Outcome counted = report ? countRecovered(beside, *report) : Outcome(report.error());
    if (!counted)
        takeAway(beside);
    else if (!moveIntoPlace(beside, info.absoluteFilePath()))
        return exists;
    return counted ? report : Result<RecoveryReport>(counted.error());
}

} // namespace Quipu
