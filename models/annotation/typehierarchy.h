// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"

namespace Quipu {

// Types under their wider ones, for whoever shows or switches them. Pure functions; a circle of parents, which
// checkEntityTypes refuses, ends them all the same.

// Each type right before its narrower ones; otherwise the order stays.
EntityTypes byHierarchy(const EntityTypes &types);
// How many wider types stand over it; 0 also for one that is not there.
int depthOf(const EntityTypes &types, const QString &id);
// The type, then its wider one, and so on; the id alone when it is not there.
QStringList withWider(const EntityTypes &types, const QString &id);
// The type itself, then all that stand under it.
QStringList withNarrower(const EntityTypes &types, const QString &id);
// What stands before its name in a list, so that it stands below its wider type.
QString typeIndent(const EntityTypes &types, const QString &id);

} // namespace Quipu
