// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

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

QString translatedWord(const QJsonObject &type, const QString &key)
{
    return QCoreApplication::translate("EntityType", type.value(key).toString().toUtf8().constData());
}

std::vector<EntityType> readEntityTypes()
{
    QFile file(u":/quipu/codebooks/entitytypes.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return {};
    std::vector<EntityType> types;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).object().value(u"types"_s).toArray()) {
        const QJsonObject type = row.toObject();
        types.push_back({type.value(u"id"_s).toString(), translatedWord(type, u"label"_s),
                         translatedWord(type, u"plural"_s), translatedWord(type, u"description"_s),
                         QColor(type.value(u"color"_s).toString()), type.value(u"key"_s).toString()});
    }
    return types;
}

} // namespace

const std::vector<EntityType> &shippedEntityTypes()
{
    static const std::vector<EntityType> types = readEntityTypes();
    return types;
}

} // namespace Quipu
