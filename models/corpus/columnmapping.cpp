// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/columnmapping.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

constexpr size_t mostTables = 40;

// The same columns in another order are the same table.
bool haveSameNames(const QStringList &a, const QStringList &b)
{
    if (a.size() != b.size())
        return false;
    QStringList sortedA = a, sortedB = b;
    sortedA.sort();
    sortedB.sort();
    return sortedA == sortedB;
}

QJsonObject pairsToJson(const QHash<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QHash<QString, QString> pairsFromJson(const QJsonObject &object)
{
    QHash<QString, QString> pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (ColumnMapping::fields().contains(it.key()) && it.value().isString())
            pairs.insert(it.key(), it.value().toString());
    }
    return pairs;
}

struct KnownColumn
{
    QString key;
    QStringList names; // bare ones, the likeliest first
};

const std::vector<KnownColumn> &knownColumns()
{
    static const auto known = [] {
        std::vector<KnownColumn> columns;
        const QJsonObject data = readCodebook(u"columns"_s);
        for (auto it = data.begin(); it != data.end(); ++it)
            columns.push_back({it.key(), stringsOf(it.value())});
        return columns;
    }();
    return known;
}

} // namespace

const QStringList &ColumnMapping::fields()
{
    static const QStringList all {u"text"_s, u"title"_s,    u"published"_s, u"author"_s,     u"outlet"_s,  u"url"_s,
                                  u"tags"_s, u"language"_s, u"updated"_s,   u"categories"_s, u"dateline"_s};
    return all;
}

ColumnMapping ColumnMapping::guessed(const QStringList &names)
{
    QHash<QString, QString> byBareName;
    for (const QString &name : names) {
        const QString bare = bareName(name);
        if (!byBareName.contains(bare))
            byBareName.insert(bare, name);
    }
    ColumnMapping mapping;
    for (const KnownColumn &column : knownColumns()) {
        for (const QString &candidate : column.names) {
            if (byBareName.contains(candidate)) {
                mapping.columns.insert(column.key, byBareName.value(candidate));
                break;
            }
        }
    }
    return mapping;
}

const ColumnMapping *ColumnChoices::tableWith(const QStringList &names) const
{
    const auto found
        = std::ranges::find_if(tables, [&names](const Table &table) { return haveSameNames(table.names, names); });
    return found == tables.end() ? nullptr : &found->mapping;
}

ColumnMapping ColumnChoices::mappingOf(const QStringList &names) const
{
    const ColumnMapping *said = tableWith(names);
    ColumnMapping mapping = said != nullptr ? *said : ColumnMapping::guessed(names);
    for (auto it = always.cbegin(); it != always.cend(); ++it) {
        if (it.value().isEmpty())
            mapping.columns.remove(it.key());
        else if (names.contains(it.value()))
            mapping.columns.insert(it.key(), it.value());
    }
    return mapping;
}

void ColumnChoices::remember(const QStringList &names, const ColumnMapping &mapping)
{
    std::erase_if(tables, [&names](const Table &table) { return haveSameNames(table.names, names); });
    tables.insert(tables.begin(), {names, mapping});
    if (tables.size() > mostTables)
        tables.resize(mostTables);
}

QJsonObject columnChoicesToJson(const ColumnChoices &choices)
{
    QJsonArray tables;
    for (const ColumnChoices::Table &table : choices.tables)
        tables.append(QJsonObject {{u"names"_s, QJsonArray::fromStringList(table.names)},
                                   {u"columns"_s, pairsToJson(table.mapping.columns)}});
    return {{u"tables"_s, tables}, {u"always"_s, pairsToJson(choices.always)}};
}

ColumnChoices columnChoicesFromJson(const QJsonObject &json)
{
    ColumnChoices choices;
    for (const QJsonValue &value : json["tables"_L1].toArray()) {
        ColumnChoices::Table table;
        table.names = stringsOf(value["names"_L1]);
        table.mapping.columns = pairsFromJson(value["columns"_L1].toObject());
        if (!table.names.isEmpty() && choices.tables.size() < mostTables)
            choices.tables.push_back(std::move(table));
    }
    choices.always = pairsFromJson(json["always"_L1].toObject());
    return choices;
}

} // namespace Quipu
