// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/typewords.h"

#include "models/annotation/entity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject readListWords()
{
    QFile file(u":/quipu/codebooks/namelists.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "typewords", "a data file is missing from the program");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const QJsonObject &listWords()
{
    static const QJsonObject words = readListWords();
    return words;
}

QString foldedWord(const QString &word)
{
    return foldedName(QString(word).replace(u'_', u' ').replace(u'-', u' '));
}

QHash<QString, int> readColumnWords()
{
    QHash<QString, int> fields;
    const QJsonObject columns = listWords()[u"columns"].toObject();
    const QStringList order {u"name"_s, u"type"_s, u"canonical"_s, u"id"_s}; // as NameListField
    for (int field = 0; field < order.size(); ++field) {
        const QJsonArray words = columns[order[field]].toArray();
        for (const QJsonValue &word : words)
            fields.insert(foldedWord(word.toString()), field);
    }
    return fields;
}

} // namespace

TypeWords::TypeWords(const EntityTypes &types)
{
    for (const EntityType &type : types)
        add(type);
    // Own types go before other words for the shipped ones.
    const QJsonObject words = listWords()[u"types"].toObject();
    for (const EntityType &type : types) {
        const QJsonArray others = words[type.id].toArray();
        for (const QJsonValue &other : others)
            name(other.toString(), type.id);
    }
}

void TypeWords::add(const EntityType &type)
{
    for (const QString &word : {type.id, type.label, type.pluralLabel})
        name(word, type.id);
}

void TypeWords::name(const QString &word, const QString &id)
{
    const QString key = foldedWord(word);
    if (!key.isEmpty() && !m_ids.contains(key))
        m_ids.insert(key, id);
}

QString TypeWords::typeCalled(const QString &word) const
{
    return m_ids.value(foldedWord(word));
}

std::optional<int> nameListColumnCalled(const QString &word)
{
    static const QHash<QString, int> fields = readColumnWords();
    const auto found = fields.constFind(foldedWord(word));
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Quipu
