// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codebookamendment.h"
#include "models/base/result.h"

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Quipu {

// One row of the entity type codebook.
struct EntityType
{
    QString id; // "PERSON"
    QString label; // translated, singular: "Person"
    QString pluralLabel; // translated: "People"
    QString description;
    QColor color; // colour-blind safe; the views derive fills and text colours for light and dark from it
    QString key; // mnemonic letter that tags a selection, e.g. "P"; "" for none
    QString parent {}; // id of the wider type, "" for none
    bool operator==(const EntityType &) const = default;
};

using EntityTypes = std::vector<EntityType>;

// The types that Quipu ships, from resources/codebooks/entitytypes.json, in the codebook's order (keys 1-9 follow it).
const EntityTypes &shippedEntityTypes();
// The type of dates, which stand beside nearly everything and say little of who has to do with whom.
QString dateEntityType();

// A project's own types: the shipped ones with its amendments; and in what they differ. Words that are the shipped
// ones' are kept untranslated, so that they follow the language.
EntityTypes entityTypesWith(const std::vector<CodebookAmendment> &amendments);
std::vector<CodebookAmendment> amendmentsTo(const EntityTypes &own);

// Rows as the codebook's file has them.
CodebookTable rowsOf(const EntityTypes &types);
EntityTypes entityTypesFrom(const CodebookTable &rows);

// Ids of letters, digits and underscores, each once; labels; keys that are one letter and no other type's; parents that
// are there and go round in no circle. The error names the type.
Outcome checkEntityTypes(const EntityTypes &types);
// An id that is free, made of a label: "Armed group" -> "ARMED_GROUP".
QString freeTypeId(const EntityTypes &types, const QString &label);

// Gives the types with these ids others, made of their labels and used neither here nor among `taken`. Old id to new.
QHash<QString, QString> nameAfterLabels(EntityTypes &types, const QStringList &ids, const EntityTypes &taken);

// The types of the open project, for labels and colours in every lane; the shipped ones while none is open.
using SharedEntityTypes = std::shared_ptr<const EntityTypes>;
SharedEntityTypes entityTypesInUse();
void setEntityTypesInUse(const EntityTypes &types); // empty: the shipped ones
QString entityTypeLabel(const QString &id); // of the types in use; the id where there is none
QString entityTypePluralLabel(const QString &id);

} // namespace Quipu
