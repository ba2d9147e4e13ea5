// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/base/textspan.h"

#include <vector>

namespace Quipu {

// A line of an entity's page, and what it leads to: what is set of article, figure, entity and relation.
struct EntityPageLine
{
    QString text;
    QString detail;
    int count = 0; // 0: none is shown
    ArticleId article {};
    TextSpan span {};
    FigureId figure {};
    EntityId entity {};
    RelationId relation {};
    bool operator==(const EntityPageLine &) const = default;
};

// Everything that is known of one entity but its mentions; each list is bounded, newest or most first.
struct EntityPage
{
    EntityRow entity; // the root, with the counts of all that count for it
    std::vector<EntityRow> family; // what was merged into it
    std::vector<EntityPageLine> articles;
    std::vector<EntityPageLine> figures; // in whose sentence it is named
    std::vector<EntityPageLine> company; // whom the same articles name
    std::vector<RelationRow> relations;
};

} // namespace Quipu
