// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/annotation/externalids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The one that has this name, or this name as an alias; TYPE:NAME where several have it.
Result<Entity> entityAsked(Reader &reader, const QString &asked)
{
    const Result<std::vector<EntityRow>> rows = reader.entities();
    if (!rows)
        return rows.error();
    const QString type = asked.section(u':', 0, 0);
    const bool isTyped = std::ranges::any_of(*rows, [&type](const EntityRow &row) { return row.entity.type == type; });
    const QString name = foldedName(isTyped ? asked.section(u':', 1) : asked);
    const auto isCalled = [&name](const QString &other) { return foldedName(other) == name; };
    std::vector<Entity> found;
    for (const EntityRow &row : *rows) {
        if ((!isTyped || row.entity.type == type)
            && (isCalled(row.entity.name) || std::ranges::any_of(row.aliases, isCalled)))
            found.push_back(row.entity);
    }
    if (found.empty())
        return Error {Error::Kind::NotFound, CommandLine::tr("There is no such entity"), asked,
                      CommandLine::tr("“quipu entities PROJECT” names all")};
    if (found.size() > 1)
        return Error {Error::Kind::Invalid, CommandLine::tr("Several entities have this name"), asked,
                      CommandLine::tr("Write the type before it, such as %1:%2").arg(found.front().type, asked)};
    return found.front();
}

Result<std::vector<EntityRow>> familyCalled(Reader &reader, const QString &type, const QString &name)
{
    Result<std::vector<EntityRow>> family = reader.entityFamily(entityId(type, name));
    if (!family && family.error().kind == Error::Kind::NotFound)
        return std::vector<EntityRow>();
    return family;
}

Outcome mergeInto(Project &project, Reader &reader, const Entity &entity, const QString &asked)
{
    const Result<Entity> into = entityAsked(reader, asked);
    if (!into)
        return into.error();
    const Result<std::vector<EntityRow>> family = reader.entityFamily(entity.id);
    return family ? project.mergeEntities(*into, *family) : Outcome(family.error());
}

Outcome splitOff(Project &project, Reader &reader, const Entity &entity, const QString &name)
{
    const Result<std::vector<EntityRow>> family = reader.entityFamily(entity.id);
    if (!family)
        return family.error();
    const auto isMeant = [&name](const EntityRow &row) {
        return row.entity.mergedInto && foldedName(row.entity.name) == foldedName(name);
    };
    const auto merged = std::ranges::find_if(*family, isMeant);
    if (merged == family->end())
        return Error {Error::Kind::NotFound, CommandLine::tr("It was not merged into this entity"), name,
                      CommandLine::tr("“quipu entities PROJECT” lists its aliases")};
    return project.splitEntity(family->front().entity, *merged);
}

Outcome change(const Invocation &invocation, Project &project, Reader &reader, const Entity &entity)
{
    const QString &verb = invocation.arguments[2];
    const QString value = invocation.arguments.mid(3).join(u' ');
    if (verb == u"merge")
        return mergeInto(project, reader, entity, value);
    if (verb == u"split")
        return splitOff(project, reader, entity, value);
    if (verb == u"alias") {
        const auto named = familyCalled(reader, entity.type, value);
        return named ? project.addAlias(entity, value, *named) : Outcome(named.error());
    }
    Entity after = entity;
    if (verb == u"rename") {
        after.name = value.simplified();
    } else if (verb == u"note") {
        after.note = value;
    } else if (verb == u"ids") {
        const auto ids = externalIdsFromText(value);
        if (!ids)
            return ids.error();
        after.externalIds = *ids;
    } else {
        return invocation.wrongUsage(
            CommandLine::tr("An entity can be merged, split, renamed, given an alias, a note or ids"), verb);
    }
    const auto named = familyCalled(reader, after.type, after.name);
    return named ? project.editEntity(entity, after, *named) : Outcome(named.error());
}

Result<EntityRow> editEntityAsked(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    const Result<Entity> entity = entityAsked(reader, invocation.arguments[1]);
    if (!entity)
        return entity.error();
    if (const Outcome changed = change(invocation, *session->project, reader, *entity); !changed)
        return changed.error();
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    const Result<std::vector<EntityRow>> rows = reader.entities();
    if (!rows)
        return rows.error();
    const Result<Entity> root = reader.rootEntity(entity->id);
    if (!root)
        return root.error();
    const auto row = std::ranges::find(*rows, root->id, [](const EntityRow &r) { return r.entity.id; });
    return row == rows->end() ? EntityRow {*root} : *row;
}

ExitCode runEntity(Invocation &invocation)
{
    const Result<EntityRow> row = editEntityAsked(invocation);
    if (!row)
        return invocation.console.fail(row.error());
    return writeOne(invocation.console, entityObject(*row),
                    {{u"entity"_s, CommandLine::tr("Entity"), 50},
                     {u"type"_s, CommandLine::tr("Type"), 14, Column::Kind::Code},
                     {u"mentions"_s, CommandLine::tr("Mentions"), 8},
                     {u"articles"_s, CommandLine::tr("Articles"), 8},
                     {u"aliases"_s, CommandLine::tr("Also called"), 60}});
}

ExitCode runRelations(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    EntityId of;
    if (invocation.has(u"entity"_s)) {
        const Result<Entity> entity = entityAsked(**reader, invocation.value(u"entity"_s));
        if (!entity)
            return invocation.console.fail(entity.error());
        of = entity->id;
    }
    const Result<std::vector<RelationRow>> rows = (*reader)->relations(of);
    if (!rows)
        return invocation.console.fail(rows.error());
    OffsetMaps maps(**reader);
    RowOutput output(invocation.console,
                     {{u"subject"_s, CommandLine::tr("Entity"), 30},
                      {u"kind"_s, CommandLine::tr("Relation"), 20},
                      {u"object"_s, CommandLine::tr("To"), 30},
                      {u"from"_s, CommandLine::tr("From"), 10},
                      {u"until"_s, CommandLine::tr("Until"), 10},
                      {u"file"_s, CommandLine::tr("File"), 24}});
    for (const RelationRow &row : *rows) {
        const Result<const CodePointMap *> map = maps.of(row.relation.article);
        if (!map)
            return invocation.console.fail(map.error());
        output.add(relationObject(row, **map));
    }
    return output.finish();
}

} // namespace

Command entityCommand()
{
    return {.name = u"entity"_s,
            .arguments = u"PROJECT NAME merge|split|rename|alias|note|ids VALUE..."_s,
            .summary = CommandLine::tr("merges, splits, renames or describes an entity; one step that undo takes back"),
            .details = CommandLine::tr("NAME merge INTO: its mentions count for INTO. NAME split MERGED: undoes that "
                                       "for one that was merged.\nNAME ids wikidata:Q419 iso3166:PE. TYPE:NAME where "
                                       "several entities have one name."),
            .fewest = 3,
            .run = runEntity};
}

Command relationsCommand()
{
    return {.name = u"relations"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists what sentences say of two entities"),
            .options = {{u"entity"_s, u"NAME"_s, CommandLine::tr("of this entity only"), {}}},
            .most = 1,
            .run = runRelations};
}

} // namespace Quipu
