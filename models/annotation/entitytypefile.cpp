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

CodebookTable tableOf(const std::vector<TableRow> &rows)
{
    CodebookTable table;
    const QStringList &names = rows.front().cells;
    for (size_t i = 1; i < rows.size(); ++i) {
        const QStringList &cells = rows[i].cells;
        QJsonObject row;
        for (qsizetype column = 0; column < std::min(cells.size(), names.size()); ++column)
            row[names[column].trimmed().toLower()] = cells[column].trimmed();
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
        const QString text = QString::fromUtf8(bytes);
        const std::vector<TableRow> rows = tableRows(text, tableSeparator(text));
        const bool hasLabels = !rows.empty() && std::ranges::any_of(rows.front().cells, [](const QString &name) {
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
