// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace Quipu {

// What a list elsewhere calls an entity: {"wikidata", "Q419"}, {"iso3166", "PE"}.
struct ExternalId
{
    QString scheme; // an id of externalIdSchemes(), or any other word
    QString id;
    bool operator==(const ExternalId &) const = default;
};

// A person, place, organisation ... that mentions name. Its id is made from type and first name (entityId), so that
// two imports, or two copies of a project, that meet the same name agree without asking each other; renaming keeps it.
// A merged entity stays where it is and points to its root: what names it, today or in a later import, counts for the
// root, and splitting it off again gives it all its mentions back. An alias is nothing but a merged entity, with or
// without mentions, so that a later import that meets the alias finds its entity.
struct Entity
{
    EntityId id;
    QString type;
    QString name;
    QString note;
    std::vector<ExternalId> externalIds {};
    EntityId mergedInto {}; // 0: it is a root; else a root, never another merged one
    bool operator==(const Entity &) const = default;

    EntityId root() const { return mergedInto ? mergedInto : id; }
};

// Two roots of which the analyst says that they are not the same, so that nobody proposes it again. one < other.
struct Distinction
{
    EntityId one;
    EntityId other;
    QString who;
    QDateTime at; // UTC
    bool operator==(const Distinction &) const = default;

    static Distinction of(EntityId a, EntityId b, const QString &who = {}, const QDateTime &at = {});
};

// 63 bits of SHA-256 over type and case-folded, accent-free name; never 0.
EntityId entityId(QStringView type, QStringView name);

// The name without case and accents, white space simplified: what two spellings of one name share.
QString foldedName(QStringView name);

} // namespace Quipu
