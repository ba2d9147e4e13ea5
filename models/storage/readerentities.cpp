// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/comparablename.h"
#include "models/annotation/entityfilter.h"
#include "models/annotation/entityjson.h"
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

RelationRow relationRowAt(const Statement &statement)
{
    RelationRow row;
    row.relation = relationFromJson(parsedJson(statement.text(0)));
    row.subjectName = statement.text(1);
    row.subjectRoot = {statement.number(2)};
    row.objectName = statement.text(3);
    row.objectRoot = {statement.number(4)};
    row.fileName = statement.text(5);
    row.title = statement.text(6);
    row.outlet = statement.text(7);
    row.published = statement.text(8);
    return row;
}

EntityRow entityRowAt(const Statement &statement, const QHash<EntityId, QStringList> &aliases)
{
    EntityRow row {entityAt(statement, 0), int(statement.number(6)), int(statement.number(7))};
    row.aliases = aliases.value(row.entity.id);
    row.aliases.removeAll(row.entity.name);
    return row;
}

bool isListedBefore(const EntityRow &one, const EntityRow &other)
{
    if (one.entity.type != other.entity.type)
        return one.entity.type < other.entity.type;
    return one.mentions != other.mentions ? one.mentions > other.mentions : one.entity.name < other.entity.name;
}

Result<Entity> onlyEntity(Statement &found, EntityId id)
{
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such entity"),
                                         QString::number(id.value));
    }
    return entityAt(found, 0);
}

} // namespace

Result<Reader::Private::Aliases> Reader::Private::aliases()
{
    Aliases aliases;
    Statement merged(connection(), u"merged_entities"_s);
    while (merged.next()) {
        const Entity entity = entityAt(merged, 0);
        aliases[entity.root()].append(entity.name);
    }
    if (merged.failed())
        return merged.error();
    return aliases;
}

Result<std::vector<EntityRow>> Reader::entities()
{
    const auto aliases = d->aliases();
    if (!aliases)
        return aliases.error();
    std::vector<EntityRow> rows;
    Statement found(d->connection(), u"entities"_s);
    while (found.next())
        rows.push_back(entityRowAt(found, *aliases));
    if (found.failed())
        return found.error();
    return rows;
}

Result<std::optional<EntityRow>> Reader::Private::entityRow(EntityId root, const Aliases &aliases)
{
    Statement found(connection(), u"entity_row"_s);
    found.bind(u":id"_s, root);
    if (found.next())
        return std::optional(entityRowAt(found, aliases));
    if (found.failed())
        return found.error();
    return std::optional<EntityRow>();
}

Result<std::optional<EntityRow>> Reader::entityRow(EntityId root)
{
    const auto aliases = d->aliases();
    if (!aliases)
        return aliases.error();
    return d->entityRow(root, *aliases);
}

Result<TopEntities> Reader::topEntities(int mostOfType)
{
    const auto aliases = d->aliases();
    if (!aliases)
        return aliases.error();
    TopEntities top;
    QStringList types;
    for (Statement used(d->connection(), u"entity_types"_s); used.next();)
        types.append(used.text(0));
    for (const QString &type : types) {
        const size_t before = top.rows.size();
        Statement found(d->connection(), u"top_entities"_s);
        found.bind(u":type"_s, type).bind(u":most"_s, mostOfType);
        while (found.next())
            top.rows.push_back(entityRowAt(found, *aliases));
        if (found.failed())
            return found.error();
        if (int(top.rows.size() - before) < mostOfType)
            continue;
        Statement all(d->connection(), u"entities_of_type"_s);
        all.bind(u":type"_s, type);
        if (all.next() && all.number(0) > mostOfType)
            top.all.emplace_back(type, int(all.number(0)));
        if (all.failed())
            return all.error();
    }
    for (auto family = aliases->begin(); family != aliases->end(); ++family) {
        const auto row = d->entityRow(family.key(), *aliases);
        if (!row)
            return row.error();
        if (*row)
            top.rows.push_back(std::move(**row));
    }
    std::ranges::stable_sort(top.rows, isListedBefore);
    return top;
}

Result<std::vector<EntityRow>> Reader::entitiesNamed(const QString &words, int most,
                                                     const std::vector<EntityId> &except)
{
    const auto aliases = d->aliases();
    if (!aliases)
        return aliases.error();
    struct Candidate
    {
        EntityId root;
        qint64 mentions = 0;
    };
    std::vector<Candidate> candidates;
    Statement roots(d->connection(), u"named_roots"_s);
    while (roots.next()) {
        const EntityId root {roots.number(0)};
        const QStringList names = QStringList {roots.text(1)} + aliases->value(root);
        if (std::ranges::find(except, root) == except.end() && (words.isEmpty() || matchesName(names, words)))
            candidates.push_back(
                {root, aliases->contains(root) ? std::numeric_limits<qint64>::max() : roots.number(2)});
    }
    if (roots.failed())
        return roots.error();
    // Merged ones are counted before they find their place.
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::mentions);
    std::vector<EntityRow> rows;
    int alone = 0;
    for (const Candidate &candidate : candidates) {
        if (candidate.mentions != std::numeric_limits<qint64>::max() && alone++ >= most)
            break;
        const auto row = d->entityRow(candidate.root, *aliases);
        if (!row)
            return row.error();
        if (*row)
            rows.push_back(std::move(**row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &EntityRow::mentions);
    rows.resize(std::min(rows.size(), size_t(most)));
    return rows;
}

Result<Entity> Reader::entity(EntityId id)
{
    Statement found(d->connection(), u"entity"_s);
    return onlyEntity(found, id);
}

Result<Entity> Reader::rootEntity(EntityId id)
{
    Statement found(d->connection(), u"root_entity"_s);
    return onlyEntity(found, id);
}

Result<std::vector<Entity>> Reader::entitiesById(const std::vector<EntityId> &ids)
{
    std::vector<Entity> entities;
    for (const EntityId id : ids) {
        Statement found(d->connection(), u"entity"_s);
        found.bind(u":id"_s, id);
        if (found.next())
            entities.push_back(entityAt(found, 0));
        else if (found.failed())
            return found.error();
    }
    return entities;
}

Result<std::vector<EntityRow>> Reader::entityFamily(EntityId id)
{
    std::vector<EntityRow> rows;
    Statement found(d->connection(), u"entity_family"_s);
    found.bind(u":id"_s, id);
    while (found.next())
        rows.push_back({entityAt(found, 0), int(found.number(6)), int(found.number(7))});
    if (found.failed())
        return found.error();
    if (rows.empty())
        return notFound(QCoreApplication::translate("Quipu::Storage", "There is no such entity"),
                        QString::number(id.value));
    return rows;
}

Result<std::vector<Distinction>> Reader::distinctions()
{
    std::vector<Distinction> distinctions;
    Statement found(d->connection(), u"distinctions"_s);
    while (found.next()) {
        distinctions.push_back(Distinction::of({found.number(0)}, {found.number(1)}, found.text(2),
                                               QDateTime::fromString(found.text(3), Qt::ISODateWithMs)));
    }
    if (found.failed())
        return found.error();
    return distinctions;
}

Result<std::vector<NamedEntity>> Reader::namedEntities()
{
    const Result<std::vector<EntityRow>> rows = entities();
    if (!rows)
        return rows.error();
    std::vector<NamedEntity> named;
    named.reserve(rows->size());
    QHash<EntityId, size_t> places;
    for (const EntityRow &row : *rows) {
        places.insert(row.entity.id, named.size());
        named.push_back(
            {row.entity.id, row.entity.type, row.entity.name, row.aliases, {}, row.entity.externalIds, row.mentions});
    }
    Statement forms(d->connection(), u"entity_forms"_s);
    while (forms.next()) {
        const auto place = places.constFind(EntityId {forms.number(0)});
        if (place != places.constEnd() && forms.text(1) != named[*place].name)
            named[*place].forms.append(forms.text(1));
    }
    if (forms.failed())
        return forms.error();
    return named;
}

Result<std::vector<StatedAcronym>> Reader::statedAcronyms()
{
    std::vector<StatedAcronym> stated;
    Statement found(d->connection(), u"names_in_parentheses"_s);
    while (found.next()) {
        if (abbreviates(found.text(3), found.text(2)))
            stated.push_back({{found.number(0)}, {found.number(1)}});
    }
    if (found.failed())
        return found.error();
    return stated;
}

Result<std::vector<FigureId>> Reader::figuresNaming(EntityId entity, int most)
{
    constexpr int reach = 4000; // UTF-16 units from a mention in which its sentence's figures begin
    std::vector<FigureId> figures;
    Statement found(d->connection(), u"figures_naming_entity"_s);
    found.bind(u":entity"_s, entity).bind(u":reach"_s, reach).bind(u":most"_s, most);
    while (found.next())
        figures.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return figures;
}

Result<std::vector<RelationRow>> Reader::relations(EntityId entity)
{
    std::vector<RelationRow> rows;
    Statement found(d->connection(), entity ? u"relations_of_entity"_s : u"relations"_s);
    if (entity)
        found.bind(u":entity"_s, entity);
    while (found.next())
        rows.push_back(relationRowAt(found));
    if (found.failed())
        return found.error();
    return rows;
}

Result<std::vector<RelationRow>> Reader::relationsIn(ArticleId article)
{
    std::vector<RelationRow> rows;
    Statement found(d->connection(), u"relations_of_article"_s);
    found.bind(u":article"_s, article);
    while (found.next())
        rows.push_back(relationRowAt(found));
    if (found.failed())
        return found.error();
    return rows;
}

Result<QStringList> Reader::relationKinds()
{
    constexpr int mostKinds = 200;
    QStringList kinds;
    Statement found(d->connection(), u"relation_kinds"_s);
    found.bind(u":most"_s, mostKinds);
    while (found.next())
        kinds.append(found.text(0));
    if (found.failed())
        return found.error();
    return kinds;
}

} // namespace Quipu
