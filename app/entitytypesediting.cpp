// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entitytypesediting.h"

#include "app/background.h"
#include "app/savedstore.h"
#include "models/annotation/entitytypefile.h"
#include "models/jobs/readlane.h"
#include "views/dialogs/prompts.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// What is of a type that goes, and what it becomes.
struct Succession
{
    std::vector<Edit<Mention>> mentions;
    std::vector<Edit<Entity>> entities;
};

Result<Succession> successionOf(Reader &reader, const QStringList &removed, const QHash<QString, QString> &successors)
{
    Succession found;
    for (const QString &type : removed) {
        const QString successor = successors.value(type);
        const Result<std::vector<MentionRow>> marks = reader.mentions({.type = type});
        if (!marks)
            return marks.error();
        if (!marks->empty() && successor.isEmpty()) {
            return Error {Error::Kind::Conflict, EntityTypesEditing::tr("There are marks of a type that goes"),
                          entityTypeLabel(type), EntityTypesEditing::tr("Say what they become")};
        }
        for (const MentionRow &row : *marks) {
            Mention after = row.mention;
            after.type = successor;
            found.mentions.push_back({row.mention, after});
        }
    }
    const Result<std::vector<EntityRow>> entities = reader.entities();
    if (!entities)
        return entities.error();
    for (const EntityRow &row : *entities) {
        const QString successor = removed.contains(row.entity.type) ? successors.value(row.entity.type) : QString();
        if (successor.isEmpty())
            continue;
        Entity after = row.entity;
        after.type = successor;
        found.entities.push_back({row.entity, after});
    }
    return found;
}

} // namespace

EntityTypesEditing::EntityTypesEditing(Project &project, Store &store, ReadLane &lane, Prompts &prompts,
                                       QObject *parent)
    : EntityTypesDesk(parent)
    , m_project(project)
    , m_store(store)
    , m_lane(lane)
    , m_prompts(prompts)
{ }

EntityTypes EntityTypesEditing::types() const
{
    return m_project.entityTypes();
}

void EntityTypesEditing::countMarks()
{
    using Counts = QHash<QString, int>;
    m_lane.ask<Counts>(
        u"marks by type"_s, this, [](Reader &reader) { return reader.markCounts(); },
        [this](const Result<Counts> &counts) {
            if (counts)
                Q_EMIT marksCounted(*counts);
            else
                Q_EMIT failed(counts.error());
        });
}

void EntityTypesEditing::apply(const EntityTypes &types, const QHash<QString, QString> &successors)
{
    QStringList removed;
    for (const EntityType &type : m_project.entityTypes()) {
        if (std::ranges::find(types, type.id, &EntityType::id) == types.end())
            removed.append(type.id);
    }
    if (removed.isEmpty()) {
        Q_EMIT applied(m_project.editEntityTypes(types));
        return;
    }
    whenSaved(m_store, this, [this, types, removed, successors] {
        m_lane.ask<Succession>(
            u"marks of types that go"_s, this,
            [removed, successors](Reader &reader) { return successionOf(reader, removed, successors); },
            [this, types](Result<Succession> found) {
                if (found)
                    Q_EMIT applied(
                        m_project.editEntityTypes(types, std::move(found->mentions), std::move(found->entities)));
                else
                    Q_EMIT applied(found.error());
            });
    });
}

void EntityTypesEditing::importTypes()
{
    m_prompts.askForFile(Prompts::File::ImportTypes, {}, [guard = QPointer(this)](const QStringList &paths) {
        if (!guard)
            return;
        runInPool<Result<EntityTypes>>(
            guard, [path = paths.first()] { return readEntityTypeFile(path); },
            [guard](Result<EntityTypes> types) {
                if (types)
                    Q_EMIT guard->imported(*types);
                else
                    Q_EMIT guard->failed(types.error());
            });
    });
}

void EntityTypesEditing::exportTypes(const EntityTypes &types)
{
    m_prompts.askForFile(Prompts::File::ExportTypes, u"entity-types.json"_s,
                         [guard = QPointer(this), types](const QStringList &paths) {
                             if (!guard)
                                 return;
                             runInPool<Outcome>(
                                 guard, [path = paths.first(), types] { return writeEntityTypeFile(path, types); },
                                 [guard](const Outcome &written) {
                                     if (!written)
                                         Q_EMIT guard->failed(written.error());
                                 });
                         });
}

} // namespace Quipu
