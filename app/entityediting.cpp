// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entityediting.h"

#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/annotation/entitytypes.h"
#include "models/annotation/externalids.h"
#include "models/jobs/entityreading.h"
#include "views/actions/finderpopup.h"
#include "views/dialogs/mergepreview.h"
#include "views/docks/entitydock.h"
#include "views/mainwindow/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEntitiesToChoose = 50; // lines at a time: more are found by typing
constexpr int mostPreviewed = 500; // mentions in a merge's preview

int countMentions(const std::vector<EntityRow> &rows)
{
    int mentions = 0;
    for (const EntityRow &row : rows)
        mentions += row.mentions;
    return mentions;
}

} // namespace

EntityEditing::EntityEditing(Workbench &bench, OpenProject &project)
    : QObject(&project)
    , m_bench(bench)
    , m_project(project)
{
    FinderPopup *finder = bench.window().entityFinder();
    connect(finder, &FinderPopup::searchRequested, this, [this](const QString &words) {
        if (m_search)
            m_search(words);
    });
}

void EntityEditing::setEntities(const std::vector<EntityId> &entities)
{
    if (entities == m_entities)
        return;
    m_entities = entities;
    Q_EMIT selectionChanged();
}

template <typename T>
void EntityEditing::read(std::function<Result<T>(Reader &)> work, std::function<void(const T &)> then)
{
    whenSaved(*m_project.store, this, [this, work = std::move(work), then = std::move(then)] {
        m_project.lane.ask<T>({}, this, work, [this, then](Result<T> answer) {
            if (answer)
                then(*answer);
            else
                m_bench.notices().showError(answer.error());
        });
    });
}

bool EntityEditing::tell(const Outcome &outcome)
{
    if (!outcome)
        m_bench.notices().showError(outcome.error());
    return bool(outcome);
}

void EntityEditing::tellDone(const QString &message)
{
    m_bench.notices().showMessage(message, tr("Undo"), [guard = QPointer(&m_project)] {
        if (guard)
            guard->project.undo();
    });
}

void EntityEditing::merge(const std::vector<EntityId> &merged, EntityId into, bool isPreview)
{
    const auto work = [merged, into](Reader &reader) -> Result<Families> {
        Families families;
        Result<std::vector<EntityRow>> root = reader.entityFamily(into);
        if (!root)
            return root.error();
        families.into = std::move(*root);
        for (const EntityId id : merged) {
            const Result<std::vector<EntityRow>> rows = reader.entityFamily(id);
            if (!rows)
                return rows.error();
            if (rows->front().entity.id == families.into.front().entity.id)
                continue;
            families.merged.insert(families.merged.end(), rows->begin(), rows->end());
            const int room = mostPreviewed - int(families.mentions.size());
            const auto mentions
                = reader.mentions({.article = {}, .entity = id, .type = {}, .status = {}, .limit = std::max(0, room)});
            if (!mentions)
                return mentions.error();
            families.mentions.insert(families.mentions.end(), mentions->begin(), mentions->end());
        }
        return families;
    };
    read<Families>(work, [this, isPreview](const Families &families) {
        const QString &type = families.into.front().entity.type;
        const auto isOther = [&type](const EntityRow &row) { return row.mentions > 0 && row.entity.type != type; };
        if (families.merged.empty())
            return;
        if (!isPreview && std::ranges::none_of(families.merged, isOther)) {
            applyMerge(families);
            return;
        }
        const MergePreview preview {families.into.front(), families.merged, families.mentions,
                                    countMentions(families.merged)};
        m_bench.prompts().askForMerge(preview, [this, guard = QPointer(this), families] {
            if (guard)
                applyMerge(families);
        });
    });
}

void EntityEditing::applyMerge(const Families &families)
{
    const Entity &into = families.into.front().entity;
    if (!tell(m_project.project.mergeEntities(into, families.merged)))
        return;
    m_bench.window().entities()->revealEntity(into.id);
    setEntities({into.id});
    tellDone(tr("%n mention(s) moved to “%1”", nullptr, countMentions(families.merged)).arg(into.name));
}

void EntityEditing::mergeSelected(bool isPreview)
{
    if (m_entities.size() < 2)
        return;
    merge({m_entities.begin(), m_entities.end() - 1}, m_entities.back(), isPreview);
}

void EntityEditing::chooseInto(bool isPreview)
{
    if (m_entities.empty())
        return;
    choose(tr("Merge into which entity?"), m_entities,
           [this, merged = m_entities, isPreview](const Entity &into) { merge(merged, into.id, isPreview); });
}

void EntityEditing::chooseSplit()
{
    if (!entity())
        return;
    using Rows = std::vector<EntityRow>;
    read<Rows>([id = entity()](Reader &reader) { return reader.entityFamily(id); },
               [this](const Rows &rows) {
                   if (rows.size() < 2) {
                       m_bench.notices().showMessage(tr("Nothing was merged into “%1”").arg(rows.front().entity.name));
                       return;
                   }
                   m_search = [this, rows](const QString &words) {
                       std::vector<FinderItem> items;
                       for (size_t i = 1; i < rows.size(); ++i) {
                           const EntityRow &row = rows[i];
                           if (row.entity.name.contains(words.trimmed(), Qt::CaseInsensitive))
                               items.push_back({row.entity.name,
                                                tr("%n mention(s)", nullptr, row.mentions),
                                                {},
                                                {},
                                                [this, id = row.entity.id] { split(id); }});
                       }
                       m_bench.window().entityFinder()->setItems(std::move(items));
                   };
                   m_bench.window().entityFinder()->setPrompt(tr("Split off which name?"));
                   m_bench.window().entityFinder()->open();
               });
}

void EntityEditing::split(EntityId merged)
{
    using Rows = std::vector<EntityRow>;
    read<Rows>([merged](Reader &reader) { return reader.entityFamily(merged); },
               [this, merged](const Rows &rows) {
                   const auto row = std::ranges::find(rows, merged, [](const EntityRow &r) { return r.entity.id; });
                   if (row == rows.end() || !tell(m_project.project.splitEntity(rows.front().entity, *row)))
                       return;
                   tellDone(tr("%n mention(s) went back to “%1”", nullptr, row->mentions).arg(row->entity.name));
               });
}

void EntityEditing::moveMentions(const std::vector<MentionId> &mentions, EntityId to)
{
    read<Entity>([to](Reader &reader) { return reader.rootEntity(to); },
                 [this, mentions](const Entity &entity) { applyMove(mentions, entity); });
}

void EntityEditing::applyMove(const std::vector<MentionId> &mentions, const Entity &to)
{
    using Mentions = std::vector<Mention>;
    const auto work = [mentions](Reader &reader) -> Result<Mentions> {
        Mentions found;
        for (const MentionId id : mentions) {
            Result<Mention> mention = reader.mention(id);
            if (!mention)
                return mention.error();
            found.push_back(std::move(*mention));
        }
        return found;
    };
    read<Mentions>(work, [this, to](const Mentions &found) {
        if (tell(m_project.project.moveMentions(found, to)))
            tellDone(tr("%n mention(s) moved to “%1”", nullptr, int(found.size())).arg(to.name));
    });
}

void EntityEditing::chooseTarget()
{
    if (m_mentions.empty())
        return;
    const std::vector<MentionId> mentions = m_mentions;
    const auto make = [this, mentions](const QString &name) {
        read<Mention>([id = mentions.front()](Reader &reader) { return reader.mention(id); },
                      [this, mentions, name](const Mention &first) {
                          applyMove(mentions, {entityId(first.type, name), first.type, name, {}});
                      });
    };
    choose(
        tr("Move to which entity?"), {}, [this, mentions](const Entity &to) { applyMove(mentions, to); }, make);
}

void EntityEditing::keepApart(const Entity &one, const Entity &other)
{
    tell(m_project.project.keepApart(one, other));
}

void EntityEditing::setMetonym(bool isMetonym)
{
    using Mentions = std::vector<Mention>;
    const auto work = [mentions = m_mentions](Reader &reader) -> Result<Mentions> {
        Mentions found;
        for (const MentionId id : mentions) {
            Result<Mention> mention = reader.mention(id);
            if (!mention)
                return mention.error();
            found.push_back(std::move(*mention));
        }
        return found;
    };
    read<Mentions>(work,
                   [this, isMetonym](const Mentions &found) { tell(m_project.project.setMetonym(found, isMetonym)); });
}

void EntityEditing::removeRelations(const std::vector<Relation> &relations)
{
    tell(m_project.project.removeRelations(relations));
}

void EntityEditing::choose(const QString &title, const std::vector<EntityId> &except,
                           std::function<void(const Entity &)> chosen, std::function<void(const QString &)> made)
{
    using Rows = std::vector<EntityRow>;
    m_search = [this, except, chosen = std::move(chosen), made = std::move(made)](const QString &words) {
        m_project.lane.ask<Rows>(
            u"choose entity"_s, this,
            [words, except](Reader &reader) { return entitiesWithWords(reader, words, mostEntitiesToChoose, except); },
            [this, words, chosen, made](const Result<Rows> &rows) {
                if (!rows) {
                    m_bench.notices().showError(rows.error());
                    return;
                }
                std::vector<FinderItem> items;
                for (const EntityRow &row : *rows) {
                    const QString detail
                        = tr("%1, %2", "type, mentions")
                              .arg(entityTypeLabel(row.entity.type), tr("%n mention(s)", nullptr, row.mentions));
                    items.push_back(
                        {row.entity.name, detail, {}, {}, [chosen, entity = row.entity] { chosen(entity); }});
                }
                const QString name = words.simplified();
                if (made && !name.isEmpty())
                    items.push_back({tr("New entity “%1”").arg(name), {}, {}, {}, [made, name] { made(name); }});
                m_bench.window().entityFinder()->setItems(std::move(items));
            });
    };
    m_bench.window().entityFinder()->setPrompt(title);
    m_bench.window().entityFinder()->open();
}

} // namespace Quipu
