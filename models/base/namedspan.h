// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringList>

namespace Quipu {

// What one room knows of a name in the text and another may build on: annotation finds the names, figures reads places,
// actors and sources off them. Neither needs to know the other.
struct NamedSpan
{
    TextSpan span;
    QString type; // entity type id: PERSON, ORGANIZATION, PLACE, NATIONALITY, PROGRAMME, PUBLICATION, SUBSTANCE, EVENT
    QString name; // canonical name; the words themselves where none is known
    QStringList countries; // English short names of the countries it lies in or belongs to, when known ("Peru")
    bool operator==(const NamedSpan &) const = default;
};

} // namespace Quipu
