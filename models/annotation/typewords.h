// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"

#include <optional>

namespace Quipu {

// What people call entity types in tables: a type's id and labels, and for shipped types the words of
// resources/codebooks/namelists.json; in any case, with or without accents.
class TypeWords final
{
public:
    explicit TypeWords(const EntityTypes &types);

    void add(const EntityType &type); // where its words are not another's
    QString typeCalled(const QString &word) const; // its id; "" where none is called so

private:
    void name(const QString &word, const QString &id);

    QHash<QString, QString> m_ids; // by folded word
};

// Which field (NameListField) a column of this name is; nothing when no word says so.
std::optional<int> nameListColumnCalled(const QString &word);

} // namespace Quipu
