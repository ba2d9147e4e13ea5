// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"

#include <QByteArray>

namespace Quipu {

// A file of entity types. JSON: {"quipu": "entity types", "types": [{"id", "label", "plural", "description", "color",
// "key", "parent"}]}; CSV: a line a type under a line with these names, id and label at least, in any order, separated
// by commas, semicolons or tabs. What is left out is filled in: an id from the label, a colour in turn.
QByteArray entityTypesToJson(const EntityTypes &types);
QByteArray entityTypesToCsv(const EntityTypes &types);

// Either form, checked (checkEntityTypes). where: what the file is called, for the error.
Result<EntityTypes> entityTypesFromFile(const QByteArray &bytes, const QString &where);

// By the name's ending, .csv or JSON. Any lane but the GUI's.
Result<EntityTypes> readEntityTypeFile(const QString &path);
Outcome writeEntityTypeFile(const QString &path, const EntityTypes &types);

} // namespace Quipu
