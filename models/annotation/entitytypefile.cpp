// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypefile.h"

#include "models/base/csv.h"
#include "models/base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

const QStringList &typeColumns()
{
    static const QStringList columns {u"id"_s,    u"label"_s, u"plural"_s, u"description"_s,
                                      u"color"_s, u"key"_s,   u"parent"_s};
    return columns;
}

Error noTypeFile(const QString &what, const QString &where)
{
    return {Error::Kind::Invalid, what, where,
            QCoreApplication::translate("EntityTypeFile",
                                        "Choose a JSON file of entity types, or a table with a column “label”")};
}

// The rows of a CSV text (RFC 4180, any of the usual separators).
std::vector<QStringList> csvRows(QStringView text)
{
    const QStringView first = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    const QChar separator = first.contains(u'\t') ? u'\t' : first.count(u';') > first.count(u',') ? u';' : u',';
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    const auto endRow = [&] {
        rows.back().append(cell);
        cell.clear();
        rows.emplace_back();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"' && (isQuoted || cell.isEmpty()))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == separator)
            rows.back().append(std::exchange(cell, {}));
        else if (!isQuoted && c == u'\n')
            endRow();
        else if (isQuoted || c != u'\r')
            cell += c;
    }
    endRow();
    std::erase_if(rows, [](const QStringList &row) { return row.join(u""_s).trimmed().isEmpty(); });
    return rows;
}

CodebookTable tableOf(const std::vector<QStringList> &rows)
{
    CodebookTable table;
    for (size_t i = 1; i < rows.size(); ++i) {
        QJsonObject row;
        for (qsizetype column = 0; column < std::min(rows[i].size(), rows.front().size()); ++column)
            row[rows.front()[column].trimmed().toLower()] = rows[i][column].trimmed();
        table.push_back(row);
    }
    return table;
}

void fillIn(EntityTypes &types)
{
    const EntityTypes &shipped = shippedEntityTypes();
    for (size_t i = 0; i < types.size(); ++i) {
        EntityType &type = types[i];
        if (type.id.isEmpty())
            type.id = freeTypeId(types, type.label);
        if (type.pluralLabel.isEmpty())
            type.pluralLabel = type.label;
        if (!type.color.isValid())
            type.color = shipped[i % shipped.size()].color;
    }
}

} // namespace

QByteArray entityTypesToJson(const EntityTypes &types)
{
    QJsonArray array;
    for (const QJsonObject &row : rowsOf(types))
        array.append(row);
    return QJsonDocument(QJsonObject {{u"quipu"_s, u"entity types"_s}, {u"types"_s, array}}).toJson();
}

QByteArray entityTypesToCsv(const EntityTypes &types)
{
    QString text = typeColumns().join(u',') + u"\r\n"_s;
    for (const QJsonObject &row : rowsOf(types)) {
        QStringList cells;
        for (const QString &column : typeColumns())
            cells.append(csvText(row[column].toString()));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<EntityTypes> entityTypesFromFile(const QByteArray &bytes, const QString &where)
{
    CodebookTable table;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject()) {
        const QJsonArray array = json.object()[u"types"].toArray();
        for (const QJsonValue &row : array)
            table.push_back(row.toObject());
    } else {
        QString text = QString::fromUtf8(bytes);
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        const std::vector<QStringList> rows = csvRows(text);
        const bool hasLabels = !rows.empty() && std::ranges::any_of(rows.front(), [](const QString &name) {
            return name.trimmed().compare(u"label"_s, Qt::CaseInsensitive) == 0;
        });
        if (hasLabels)
            table = tableOf(rows);
    }
    if (table.empty()) {
        return noTypeFile(QCoreApplication::translate("EntityTypeFile", "There are no entity types in this file"),
                          where);
    }
    EntityTypes types = entityTypesFrom(table);
    fillIn(types);
    if (const Outcome sound = checkEntityTypes(types); !sound)
        return sound.error();
    return types;
}

Result<EntityTypes> readEntityTypeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Kind::Io, QCoreApplication::translate("EntityTypeFile", "The file cannot be read"), path,
                      file.errorString()};
    }
    if (file.size() > mostBytes)
        return noTypeFile(QCoreApplication::translate("EntityTypeFile", "This is no list of entity types"), path);
    return entityTypesFromFile(file.readAll(), path);
}

Outcome writeEntityTypeFile(const QString &path, const EntityTypes &types)
{
    const bool isTable = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return writeWhole(path, isTable ? entityTypesToCsv(types) : entityTypesToJson(types));
}

} // namespace Quipu
