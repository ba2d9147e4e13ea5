// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QString>

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
    QString key; // mnemonic letter that tags a selection, e.g. "P"
    bool operator==(const EntityType &) const = default;
};

// The types that Quipu ships, from resources/codebooks/entitytypes.json, in the codebook's order (keys 1-9 follow it).
const std::vector<EntityType> &shippedEntityTypes();

} // namespace Quipu
