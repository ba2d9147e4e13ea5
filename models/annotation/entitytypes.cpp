// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t mostEntityTypes = 500;

// The codebook's English words, where lupdate finds them; a type that an analyst adds keeps its own.
[[maybe_unused]] constexpr std::array entityTypeWords {
    QT_TRANSLATE_NOOP("EntityType", "Person"),
    QT_TRANSLATE_NOOP("EntityType", "People"),
    QT_TRANSLATE_NOOP("EntityType", "A named human being"),
    QT_TRANSLATE_NOOP("EntityType", "Organization"),
    QT_TRANSLATE_NOOP("EntityType", "Organizations"),
    QT_TRANSLATE_NOOP("EntityType", "Institutions, companies, parties, armed groups, news outlets"),
    QT_TRANSLATE_NOOP("EntityType", "Place"),
    QT_TRANSLATE_NOOP("EntityType", "Places"),
    QT_TRANSLATE_NOOP("EntityType", "Countries, regions, cities, rivers, buildings"),
    QT_TRANSLATE_NOOP("EntityType", "Programme"),
    QT_TRANSLATE_NOOP("EntityType", "Programmes"),
    QT_TRANSLATE_NOOP("EntityType", "Plans, policies, operations, laws and agreements with a name"),
    QT_TRANSLATE_NOOP("EntityType", "Substance"),
    QT_TRANSLATE_NOOP("EntityType", "Substances"),
    QT_TRANSLATE_NOOP("EntityType", "Drugs, their plants and chemicals"),
    QT_TRANSLATE_NOOP("EntityType", "Date"),
    QT_TRANSLATE_NOOP("EntityType", "Dates"),
    QT_TRANSLATE_NOOP("EntityType", "Days, months, years, periods, also relative ones"),
    QT_TRANSLATE_NOOP("EntityType", "Nationality"),
    QT_TRANSLATE_NOOP("EntityType", "Nationalities"),
    QT_TRANSLATE_NOOP("EntityType", "Adjectives and nouns for the people of a country or region"),
    QT_TRANSLATE_NOOP("EntityType", "Event"),
    QT_TRANSLATE_NOOP("EntityType", "Events"),
    QT_TRANSLATE_NOOP("EntityType", "Meetings, elections, wars, disasters with a name"),
    QT_TRANSLATE_NOOP("EntityType", "Publication"),
    QT_TRANSLATE_NOOP("EntityType", "Publications"),
    QT_TRANSLATE_NOOP("EntityType", "Reports, books, studies and surveys with a title"),
};

QString translatedWord(const QString &word)
{
    return word.isEmpty() ? word : QCoreApplication::translate("EntityType", word.toUtf8().constData());
}

// A shipped word in the reader's language is kept as it is shipped.
QString untranslatedWord(const QString &word)
{
    for (const char *shipped : entityTypeWords) {
        if (QCoreApplication::translate("EntityType", shipped) == word)
            return QString::fromLatin1(shipped);
    }
    return word;
}

CodebookTable shippedTypeRows()
{
    QFile file(u":/quipu/codebooks/entitytypes.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    CodebookTable rows;
    if (isOpen) {
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).object().value(u"types"_s).toArray();
        for (const QJsonValue &row : array)
            rows.push_back(row.toObject());
    }
    return rows;
}

std::atomic<SharedEntityTypes> &typesInUse()
{
    static std::atomic<SharedEntityTypes> types;
    return types;
}

Error typeError(const EntityType &type, const QString &what, const QString &remedy)
{
    return {Error::Kind::Invalid, what, type.label.isEmpty() ? type.id : type.label, remedy};
}

QString tell(const char *words)
{
    return QCoreApplication::translate("EntityTypes", words);
}

bool isTypeId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

bool isInCircle(const EntityTypes &types, const EntityType &type)
{
    QString parent = type.parent;
    for (size_t step = 0; !parent.isEmpty() && step <= types.size(); ++step) {
        if (parent == type.id)
            return true;
        const auto next = std::ranges::find(types, parent, &EntityType::id);
        parent = next == types.end() ? QString() : next->parent;
    }
    return !parent.isEmpty();
}

} // namespace

const EntityTypes &shippedEntityTypes()
{
    static const EntityTypes types = entityTypesFrom(shippedTypeRows());
    return types;
}

QString dateEntityType()
{
    return u"DATE"_s;
}

EntityTypes entityTypesFrom(const CodebookTable &rows)
{
    EntityTypes types;
    for (const QJsonObject &row : rows) {
        types.push_back({row[u"id"].toString(), translatedWord(row[u"label"].toString()),
                         translatedWord(row[u"plural"].toString()), translatedWord(row[u"description"].toString()),
                         QColor(row[u"color"].toString()), row[u"key"].toString(), row[u"parent"].toString()});
    }
    return types;
}

CodebookTable rowsOf(const EntityTypes &types)
{
    CodebookTable rows;
    for (const EntityType &type : types) {
        QJsonObject row {{u"id"_s, type.id},
                         {u"label"_s, untranslatedWord(type.label)},
                         {u"plural"_s, untranslatedWord(type.pluralLabel)},
                         {u"description"_s, untranslatedWord(type.description)},
                         {u"color"_s, type.color.name().toUpper()},
                         {u"key"_s, type.key}};
        if (!type.parent.isEmpty())
            row[u"parent"] = type.parent;
        rows.push_back(std::move(row));
    }
    return rows;
}

EntityTypes entityTypesWith(const std::vector<CodebookAmendment> &amendments)
{
    return entityTypesFrom(amended(CodebookAmendment::List::Types, shippedTypeRows(), amendments));
}

std::vector<CodebookAmendment> amendmentsTo(const EntityTypes &own)
{
    return amendmentsTo(CodebookAmendment::List::Types, shippedTypeRows(), rowsOf(own));
}

Outcome checkEntityTypes(const EntityTypes &types)
{
    if (types.empty() || types.size() > mostEntityTypes) {
        return Error {Error::Kind::Invalid,
                      tell(QT_TRANSLATE_NOOP("EntityTypes", "These are no usable entity types")),
                      {},
                      tell(QT_TRANSLATE_NOOP("EntityTypes", "Keep between 1 and 500 of them"))};
    }
    for (auto type = types.begin(); type != types.end(); ++type) {
        const auto isEarlier = [&](auto member) {
            return std::find_if(types.begin(), type,
                                [&](const EntityType &other) {
                                    return (other.*member).compare((*type).*member, Qt::CaseInsensitive) == 0;
                                })
                != type;
        };
        if (!isTypeId(type->id) || isEarlier(&EntityType::id))
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "The type has no name of its own")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Name it with letters, digits and underscores")));
        if (type->label.trimmed().isEmpty())
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "The type has no label")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Say what it is called")));
        if (!type->color.isValid())
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "The type has no colour")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Choose one, such as #0072B2")));
        if (type->key.size() > 1 || (!type->key.isEmpty() && !type->key.front().isLetter()))
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "The type's key is not one letter")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Type one letter, or none")));
        if (!type->key.isEmpty() && isEarlier(&EntityType::key))
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "Another type has the same key")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Choose another letter, or none")));
        const bool hasParent
            = type->parent.isEmpty() || std::ranges::find(types, type->parent, &EntityType::id) != types.end();
        if (!hasParent || isInCircle(types, *type))
            return typeError(*type, tell(QT_TRANSLATE_NOOP("EntityTypes", "The wider type cannot be this one")),
                             tell(QT_TRANSLATE_NOOP("EntityTypes", "Choose one that is not below it")));
    }
    return Done {};
}

QString freeTypeId(const EntityTypes &types, const QString &label)
{
    QString id;
    for (const QChar c : label.toUpper().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty())
        id = u"TYPE"_s;
    const QString wanted = id;
    for (int number = 2; std::ranges::find(types, id, &EntityType::id) != types.end(); ++number)
        id = wanted + u'_' + QString::number(number);
    return id;
}

QHash<QString, QString> nameAfterLabels(EntityTypes &types, const QStringList &ids, const EntityTypes &taken)
{
    QHash<QString, QString> named;
    for (EntityType &type : types) {
        if (!ids.contains(type.id))
            continue;
        EntityTypes others = types;
        std::erase_if(others, [&type](const EntityType &other) { return other.id == type.id; });
        others.insert(others.end(), taken.begin(), taken.end());
        const QString id = freeTypeId(others, type.label);
        for (EntityType &child : types) {
            if (child.parent == type.id)
                child.parent = id;
        }
        named.insert(type.id, id);
        type.id = id;
    }
    return named;
}

SharedEntityTypes entityTypesInUse()
{
    if (SharedEntityTypes types = typesInUse().load())
        return types;
    return {SharedEntityTypes(), &shippedEntityTypes()};
}

void setEntityTypesInUse(const EntityTypes &types)
{
    typesInUse().store(types.empty() ? nullptr : std::make_shared<const EntityTypes>(types));
}

namespace {

QString typeInUse(const QString &id, QString EntityType::*label)
{
    const SharedEntityTypes types = entityTypesInUse();
    const auto found = std::ranges::find(*types, id, &EntityType::id);
    return found == types->end() ? id : (*found).*label;
}

} // namespace

QString entityTypeLabel(const QString &id)
{
    return typeInUse(id, &EntityType::label);
}

QString entityTypePluralLabel(const QString &id)
{
    return typeInUse(id, &EntityType::pluralLabel);
}

} // namespace Quipu
