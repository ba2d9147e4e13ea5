// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/typehierarchy.h"

#include <algorithm>

namespace Quipu {

namespace {

void addBelow(EntityTypes &placed, const EntityTypes &types, const QString &parent, size_t depth)
{
    if (depth > types.size())
        return;
    for (const EntityType &type : types) {
        if (type.parent != parent)
            continue;
        placed.push_back(type);
        addBelow(placed, types, type.id, depth + 1);
    }
}

} // namespace

EntityTypes byHierarchy(const EntityTypes &types)
{
    const auto hasParent = [](const EntityType &type) { return !type.parent.isEmpty(); };
    if (std::ranges::none_of(types, hasParent))
        return types;
    EntityTypes placed;
    addBelow(placed, types, {}, 0);
    for (const EntityType &type : types) { // whose parent is not there
        if (std::ranges::find(placed, type.id, &EntityType::id) == placed.end())
            placed.push_back(type);
    }
    return placed;
}

QStringList withWider(const EntityTypes &types, const QString &id)
{
    QStringList chain {id};
    auto type = std::ranges::find(types, id, &EntityType::id);
    while (type != types.end() && !type->parent.isEmpty() && !chain.contains(type->parent)) {
        const auto wider = std::ranges::find(types, type->parent, &EntityType::id);
        if (wider != types.end())
            chain << wider->id;
        type = wider;
    }
    return chain;
}

int depthOf(const EntityTypes &types, const QString &id)
{
    return int(withWider(types, id).size()) - 1;
}

QStringList withNarrower(const EntityTypes &types, const QString &id)
{
    QStringList family {id};
    for (const EntityType &type : types) {
        if (type.id != id && withWider(types, type.id).contains(id))
            family << type.id;
    }
    return family;
}

QString typeIndent(const EntityTypes &types, const QString &id)
{
    return QString(depthOf(types, id), QChar(0x2003)); // a blank as wide as the letters are high
}

} // namespace Quipu
