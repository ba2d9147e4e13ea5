// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"
#include "models/annotation/relation.h"

namespace Quipu {

// A mention as lists show it.
struct MentionRow
{
    Mention mention;
    QString entityName; // "" when it belongs to no entity
    QString fileName; // of its article
    EntityId root {}; // the entity it counts for, that merged ones point to; 0: none
    bool operator==(const MentionRow &) const = default;
};

// A root as the entities dock shows it, with what was merged into it; counts leave rejected mentions out.
struct EntityRow
{
    Entity entity;
    int mentions = 0;
    int articles = 0;
    QStringList aliases {}; // the names of what was merged into it, by name
    bool operator==(const EntityRow &) const = default;
};

// A relation as lists show it; the names are those of the roots.
struct RelationRow
{
    Relation relation;
    QString subjectName, objectName;
    EntityId subjectRoot, objectRoot;
    QString fileName, title, outlet, published; // of its article
    bool operator==(const RelationRow &) const = default;
};

} // namespace Quipu
