// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entityediting.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/annotation/externalids.h"
#include "models/base/segmentation.h"
#include "views/dialogs/mergepreview.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

// The commands of EntityEditing on what stands in an entity's fields, and on its relations.

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// The entity that bears this name of this type, with what was merged into it; none is no error.
Result<std::vector<EntityRow>> familyNamed(Reader &reader, const QString &type, const QString &name)
{
    Result<std::vector<EntityRow>> family = reader.entityFamily(entityId(type, name));
    if (!family && family.error().kind == Error::Kind::NotFound)
        return std::vector<EntityRow>();
    return family;
}

// Those that a stretch of an article names, in order, each once.
Result<std::vector<EntityRow>> entitiesIn(Reader &reader, ArticleId article, TextSpan span)
{
    const Result<std::vector<MentionRow>> mentions
        = reader.mentions({.article = article, .entity = {}, .type = {}, .status = {}, .limit = -1});
    if (!mentions)
        return mentions.error();
    std::vector<EntityRow> rows;
    for (const MentionRow &row : *mentions) {
        const bool isThere = std::ranges::any_of(rows, [&row](const EntityRow &r) { return r.entity.id == row.root; });
        if (!row.root || isThere || !row.mention.quote.span.overlaps(span)
            || row.mention.status == ReviewStatus::Rejected || row.mention.type == u"DATE")
            continue;
        const Result<Entity> entity = reader.rootEntity(row.root);
        if (!entity)
            return entity.error();
        rows.push_back({*entity, 0, 0});
    }
    return rows;
}

} // namespace

void EntityEditing::withEntity(std::function<void(const Entity &)> then)
{
    if (!entity())
        return;
    whenSaved(*m_project.store, this, [this, then = std::move(then)] {
        m_project.lane.ask<Entity>(
            {}, this, [id = entity()](Reader &reader) { return reader.rootEntity(id); },
            [this, then](const Result<Entity> &found) {
                if (found)
                    then(*found);
                else
                    m_bench.notices().showError(found.error());
            });
    });
}

void EntityEditing::edit(const Entity &before, const Entity &after)
{
    using Rows = std::vector<EntityRow>;
    whenSaved(*m_project.store, this, [this, before, after] {
        m_project.lane.ask<Rows>(
            {}, this, [after](Reader &reader) { return familyNamed(reader, after.type, after.name); },
            [this, before, after](const Result<Rows> &named) {
                if (!named) {
                    m_bench.notices().showError(named.error());
                    return;
                }
                const Outcome edited = m_project.project.editEntity(before, after, *named);
                if (edited)
                    return;
                if (edited.error().kind == Error::Kind::Conflict && !named->empty())
                    m_bench.notices().showError(
                        edited.error(), tr("Merge"),
                        [this, guard = QPointer(this), before, into = named->front().entity.id] {
                            if (guard)
                                merge({before.id}, into);
                        });
                else
                    m_bench.notices().showError(edited.error());
            });
    });
}

void EntityEditing::rename()
{
    withEntity([this](const Entity &before) {
        const TextQuestion question {tr("Rename Entity"), tr("What is it called?"), before.name, tr("Rename")};
        m_bench.prompts().askForText(question, [this, guard = QPointer(this), before](const QString &name) {
            Entity after = before;
            after.name = name.simplified();
            if (guard)
                edit(before, after);
        });
    });
}

void EntityEditing::addAlias()
{
    withEntity([this](const Entity &root) {
        const TextQuestion question {
            tr("Add Alias"),
            tr("What else is “%1” called? Later articles that say so will find it.").arg(root.name),
            {},
            tr("Add")};
        m_bench.prompts().askForText(question, [this, guard = QPointer(this), root](const QString &typed) {
            if (!guard)
                return;
            const QString alias = typed.simplified();
            using Rows = std::vector<EntityRow>;
            m_project.lane.ask<Rows>(
                {}, this, [root, alias](Reader &reader) { return familyNamed(reader, root.type, alias); },
                [this, root, alias](const Result<Rows> &named) {
                    if (named)
                        tell(m_project.project.addAlias(root, alias, *named));
                    else
                        m_bench.notices().showError(named.error());
                });
        });
    });
}

void EntityEditing::editNote()
{
    withEntity([this](const Entity &before) {
        const TextQuestion question {tr("Note on an Entity"), tr("Note on “%1”:").arg(before.name), before.note,
                                     tr("Save"), true};
        m_bench.prompts().askForText(question, [this, guard = QPointer(this), before](const QString &note) {
            Entity after = before;
            after.note = note;
            if (guard)
                edit(before, after);
        });
    });
}

void EntityEditing::editIds()
{
    withEntity([this](const Entity &before) {
        const TextQuestion question {
            tr("External Ids"),
            tr("Ids of “%1” in other lists, such as wikidata:Q419 iso3166:PE, with blanks between:").arg(before.name),
            externalIdsText(before.externalIds), tr("Save"), true};
        m_bench.prompts().askForText(question, [this, guard = QPointer(this), before](const QString &text) {
            if (!guard)
                return;
            const Result<std::vector<ExternalId>> ids = externalIdsFromText(text);
            if (!ids) {
                m_bench.notices().showError(ids.error());
                return;
            }
            Entity after = before;
            after.externalIds = *ids;
            edit(before, after);
        });
    });
}

void EntityEditing::copyLink(const Entity &about)
{
    for (const ExternalId &id : about.externalIds) {
        const QString link = externalLink(id);
        if (link.isEmpty())
            continue;
        QGuiApplication::clipboard()->setText(link);
        m_bench.notices().showMessage(tr("Copied %1").arg(link));
        return;
    }
    m_bench.notices().showMessage(tr("“%1” has no external id with a link").arg(about.name), tr("Add One"),
                                  [this, guard = QPointer(this)] {
                                      if (guard)
                                          editIds();
                                  });
}

void EntityEditing::copyLink()
{
    withEntity([this](const Entity &about) { copyLink(about); });
}

void EntityEditing::relate()
{
    const ReaderView *reader = m_bench.window().reader();
    const ArticleId article = reader->article();
    const QString text = reader->text();
    TextSpan span = trimmed(reader->selection(), text);
    const std::vector<TextSpan> all = sentences(text, m_project.article.article().language);
    const auto touching
        = [&span](const TextSpan &sentence) { return sentence.start <= span.end && span.start <= sentence.end; };
    // The sentence that the caret stands in, or all that the selection touches.
    const auto first = std::ranges::find_if(all, touching);
    if (first == all.end()) {
        m_bench.notices().showMessage(tr("Put the caret into the sentence that says so"));
        return;
    }
    span = {first->start, std::max(first->end, span.end)};
    using Answer = std::pair<std::vector<EntityRow>, QStringList>;
    whenSaved(*m_project.store, this, [this, article, span, text] {
        m_project.lane.ask<Answer>(
            {}, this,
            [article, span](Reader &lane) -> Result<Answer> {
                Result<std::vector<EntityRow>> entities = entitiesIn(lane, article, span);
                if (!entities)
                    return entities.error();
                Result<QStringList> kinds = lane.relationKinds();
                if (!kinds)
                    return kinds.error();
                return Answer {std::move(*entities), std::move(*kinds)};
            },
            [this, article, span, text](const Result<Answer> &answer) {
                if (!answer) {
                    m_bench.notices().showError(answer.error());
                    return;
                }
                if (answer->first.size() < 2) {
                    m_bench.notices().showMessage(tr("This sentence names fewer than two entities: mark them first"));
                    return;
                }
                RelationDraft draft;
                draft.relation.article = article;
                draft.relation.sentence = QuotedSpan::of(span, text);
                draft.entities = answer->first;
                draft.kinds = answer->second;
                m_bench.prompts().askForRelation(
                    draft,
                    [this, guard = QPointer(this)](const Relation &relation, const QString &subject,
                                                   const QString &object) {
                        if (!guard)
                            return;
                        const Result<Relation> added = m_project.project.addRelation(relation, subject, object);
                        if (!added)
                            m_bench.notices().showError(added.error());
                        else
                            tellDone(tr("Related “%1” to “%2”").arg(subject, object));
                    });
            });
    });
}

} // namespace Quipu
