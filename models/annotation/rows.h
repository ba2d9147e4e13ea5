// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/mention.h"

namespace Quipu {

// A mention as lists show it.
struct MentionRow
{
    Mention mention;
    QString entityName; // "" when it belongs to no entity
    QString fileName; // of its article
    bool operator==(const MentionRow &) const = default;
};

// An entity as the entities dock shows it; counts leave rejected mentions out.
struct EntityRow
{
    Entity entity;
    int mentions = 0;
    int articles = 0;
    bool operator==(const EntityRow &) const = default;
};

} // namespace Quipu
