// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "models/project/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error entityError(Error::Kind kind, const QString &what, const QString &where, const QString &remedy)
{
    return {kind, what, where, remedy};
}

int mentionsOf(const std::vector<EntityRow> &rows)
{
    int mentions = 0;
    for (const EntityRow &row : rows)
        mentions += row.mentions;
    return mentions;
}

Edit<Entity> rootedAt(const Entity &entity, EntityId root)
{
    Entity after = entity;
    after.mergedInto = root == entity.id ? EntityId {} : root;
    return {entity, after};
}

QString verbOfEdit(const Entity &before, const Entity &after)
{
    Entity same = after;
    same.name = before.name;
    if (same == before)
        return u"rename_entity"_s;
    same = after;
    same.type = before.type;
    if (same == before)
        return u"retype_entity"_s;
    same = after;
    same.note = before.note;
    if (same == before)
        return u"note_entity"_s;
    same = after;
    same.externalIds = before.externalIds;
    return same == before ? u"identify_entity"_s : u"edit_entity"_s;
}

} // namespace

Outcome Project::mergeEntities(const Entity &into, const std::vector<EntityRow> &merged)
{
    if (into.mergedInto)
        return entityError(Error::Kind::Conflict, tr("It was merged into another entity meanwhile"), into.name,
                           tr("Look at it again and retry"));
    Change change;
    change.verb = u"merge_entities"_s;
    QStringList names;
    for (const EntityRow &row : merged) {
        if (row.entity.root() == into.id)
            continue; // is there already
        change.entities.push_back(rootedAt(row.entity, into.id));
        if (!row.entity.mergedInto)
            names.append(row.entity.name);
    }
    if (change.entities.empty())
        return Done {};
    change.arguments = {QString::number(mentionsOf(merged)), shortened(names.join(u", "_s)), shortened(into.name)};
    push(std::move(change));
    return Done {};
}

Outcome Project::splitEntity(const Entity &root, const EntityRow &merged)
{
    if (merged.entity.mergedInto != root.id)
        return entityError(Error::Kind::Conflict, tr("It is not merged into this entity"), merged.entity.name,
                           tr("Look at it again and retry"));
    Change change;
    change.verb = u"split_entity"_s;
    change.arguments = {QString::number(merged.mentions), shortened(merged.entity.name), shortened(root.name)};
    change.entities.push_back(rootedAt(merged.entity, merged.entity.id));
    push(std::move(change));
    return Done {};
}

Outcome Project::moveMentions(const std::vector<Mention> &mentions, const Entity &to)
{
    if (to.name.trimmed().isEmpty() || to.type.isEmpty())
        return entityError(Error::Kind::Invalid, tr("An entity needs a name and a type"), {}, tr("Give it a name"));
    Change change;
    change.verb = u"move_mentions"_s;
    for (const Mention &mention : mentions) {
        Mention after = mention;
        after.entity = to.id;
        if (after != mention)
            change.mentions.push_back({mention, after});
    }
    if (change.mentions.empty())
        return Done {};
    change.arguments = {QString::number(change.mentions.size()), shortened(to.name)};
    change.place = Place {mentions.front().article, mentions.front().quote.span};
    Entity made = to; // one that is there stays as it is
    made.mergedInto = {};
    change.entities.push_back({std::nullopt, made});
    push(std::move(change));
    return Done {};
}

Outcome Project::addAlias(const Entity &root, const QString &alias, const std::vector<EntityRow> &named)
{
    const QString name = alias.simplified();
    if (name.isEmpty())
        return entityError(Error::Kind::Invalid, tr("An alias needs a name"), root.name, tr("Give it a name"));
    const EntityId id = entityId(root.type, name);
    if (id == root.id || (!named.empty() && named.front().entity.id == root.id))
        return entityError(Error::Kind::Invalid, tr("It has this name already"), name, tr("Give another name"));
    Change change;
    change.verb = u"add_alias"_s;
    change.arguments = {QString::number(mentionsOf(named)), shortened(name), shortened(root.name)};
    for (const EntityRow &row : named)
        change.entities.push_back(rootedAt(row.entity, root.id));
    if (named.empty()) {
        Entity made {id, root.type, name, {}};
        made.mergedInto = root.id;
        change.entities.push_back({std::nullopt, made});
    }
    push(std::move(change));
    return Done {};
}

Outcome Project::editEntity(const Entity &before, const Entity &after, const std::vector<EntityRow> &named)
{
    if (before == after)
        return Done {};
    if (after.name.trimmed().isEmpty() || after.type.isEmpty())
        return entityError(Error::Kind::Invalid, tr("An entity needs a name and a type"), before.name,
                           tr("Give it a name"));
    Change change;
    change.verb = verbOfEdit(before, after);
    change.arguments = {shortened(before.name)};
    if (change.verb == u"rename_entity")
        change.arguments.append(shortened(after.name));
    else if (change.verb == u"retype_entity")
        change.arguments.append(after.type);
    change.entities.push_back({before, after});
    // What names it so from now on, here or in a later import, finds it.
    const EntityId id = entityId(after.type, after.name);
    const bool isFound = id == before.id || (!named.empty() && named.front().entity.id == before.root());
    if (!isFound && mentionsOf(named) > 0)
        return entityError(Error::Kind::Conflict, tr("There is another entity of this name"), after.name,
                           tr("Merge the two instead"));
    for (const EntityRow &row : named) {
        if (!isFound)
            change.entities.push_back(rootedAt(row.entity, before.root()));
    }
    if (!isFound && named.empty()) {
        Entity made {id, after.type, after.name, {}};
        made.mergedInto = before.root();
        change.entities.push_back({std::nullopt, made});
    }
    push(std::move(change));
    return Done {};
}

Outcome Project::keepApart(const Entity &one, const Entity &other)
{
    if (one.id == other.id)
        return entityError(Error::Kind::Invalid, tr("It is one entity"), one.name, tr("Choose two entities"));
    Change change;
    change.verb = u"keep_apart"_s;
    change.arguments = {shortened(one.name), shortened(other.name)};
    change.distinctions.push_back(
        {std::nullopt, Distinction::of(one.id, other.id, m_who, QDateTime::currentDateTimeUtc())});
    push(std::move(change));
    return Done {};
}

Outcome Project::setMetonym(const std::vector<Mention> &mentions, bool isMetonym)
{
    Change change;
    change.verb = isMetonym ? u"metonym"_s : u"no_metonym"_s;
    for (const Mention &mention : mentions) {
        Mention after = mention;
        after.metonym = isMetonym;
        if (after != mention)
            change.mentions.push_back({mention, after});
    }
    if (change.mentions.empty())
        return Done {};
    change.arguments = {QString::number(change.mentions.size())};
    change.place = Place {mentions.front().article, mentions.front().quote.span};
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
