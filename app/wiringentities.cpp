// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverbs.h"
#include "app/entityediting.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/charting/chart.h"
#include "views/actions/actionregistry.h"
#include "views/docks/concordancedock.h"
#include "views/docks/entitydock.h"
#include "views/docks/entitypagedock.h"
#include "views/docks/inspectordock.h"
#include "views/docks/mergeproposaldock.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void showEntityMenu(MainWindow &window, const QPoint &position)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionRow &row : window.actions().rows()) {
        const bool isOnEntity = row.menu == "annotate/entity"_L1 || row.id == "notes.onEntity"_L1;
        if (!isOnEntity || !window.actions().action(row.id)->isEnabled())
            continue;
        if (row.startsGroup && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(window.actions().action(row.id));
    }
    menu->popup(position);
}

// Commands are about what was chosen last: entities or mentions in the tree, or the mark in which the caret stands.
void wireChoice(Workbench &bench, OpenProject &project, EntityEditing *editing)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    EntityDock *dock = window.entities();
    const auto tellConditions = [&actions, editing, &project, dock] {
        actions.setCondition(Condition::Entity, bool(editing->entity()));
        actions.setCondition(Condition::Entities, editing->entities().size() > 1);
        actions.setCondition(Condition::NamedMentions,
                             !dock->selectedMentions().empty() || project.selected.mention().has_value());
        project.entityPages.setEntity(editing->entity());
    };
    QObject::connect(editing, &EntityEditing::selectionChanged, &project, tellConditions);
    QObject::connect(dock, &EntityDock::selectionEdited, editing, [editing, dock, tellConditions] {
        if (const std::vector<EntityId> entities = dock->selectedEntities(); !entities.empty())
            editing->setEntities(entities);
        if (const std::vector<MentionId> mentions = dock->selectedMentions(); !mentions.empty())
            editing->setMentions(mentions);
        tellConditions();
    });
    QObject::connect(&project.selected, &Selected::changed, editing, [editing, &project, &actions, tellConditions] {
        const std::optional<MentionRow> &row = project.selected.mention();
        if (row) {
            editing->setMentions({row->mention.id});
            if (const EntityId entity = row->root ? row->root : row->mention.entity)
                editing->setEntities({entity});
            actions.action(u"entities.metonym"_s)->setChecked(row->mention.metonym);
        }
        tellConditions();
    });
    QObject::connect(dock, &EntityDock::menuRequested, &project,
                     [&window](const QPoint &position) { showEntityMenu(window, position); });
    QObject::connect(
        dock, &EntityDock::mergeRequested, editing,
        [editing](const std::vector<EntityId> &entities, EntityId into) { editing->merge(entities, into); });
    QObject::connect(dock, &EntityDock::moveRequested, editing, &EntityEditing::moveMentions);
}

void wireEntityActions(Workbench &bench, OpenProject &project, EntityEditing *editing)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    const auto on = [&actions, editing](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, editing, handler);
    };
    on(u"entities.mergeInto"_s, [editing] { editing->chooseInto(false); });
    on(u"entities.mergeSelected"_s, [editing] { editing->mergeSelected(false); });
    on(u"entities.previewMerge"_s, [editing] {
        if (editing->entities().size() > 1)
            editing->mergeSelected(true);
        else
            editing->chooseInto(true);
    });
    on(u"entities.split"_s, [editing] { editing->chooseSplit(); });
    on(u"entities.move"_s, [editing] { editing->chooseTarget(); });
    on(u"entities.metonym"_s, [editing](bool isMetonym) { editing->setMetonym(isMetonym); });
    on(u"entities.rename"_s, [editing] { editing->rename(); });
    on(u"entities.alias"_s, [editing] { editing->addAlias(); });
    on(u"entities.note"_s, [editing] { editing->editNote(); });
    on(u"entities.ids"_s, [editing] { editing->editIds(); });
    on(u"entities.copyLink"_s, [editing] { editing->copyLink(); });
    on(u"entities.relate"_s, [editing] { editing->relate(); });
    on(u"entities.page"_s, [&window] {
        window.entityPage()->show();
        window.entityPage()->raise();
    });
    on(u"entities.proposals"_s, [&window] { window.mergeProposals()->review(); });
    on(u"entities.acceptProposal"_s, [&window] { window.mergeProposals()->answer(true); });
    on(u"entities.refuseProposal"_s, [&window] { window.mergeProposals()->answer(false); });
    on(u"entities.chart"_s, [&project, editing] { project.entityPages.chart(editing->entity()); });
}

// What is known of the entity stands in the inspector and on its page, and each line leads to its place.
void wireEntityPage(Workbench &bench, OpenProject &project, EntityEditing *editing)
{
    MainWindow &window = bench.window();
    EntityPageDock *page = window.entityPage();
    EntityPages *pages = &project.entityPages;
    InspectorDock *inspector = window.inspector();
    QObject::connect(pages, &EntityPages::found, page, &EntityPageDock::showPage);
    QObject::connect(pages, &EntityPages::lost, page, &EntityPageDock::clear);
    QObject::connect(pages, &EntityPages::found, inspector,
                     [inspector](const EntityPage &found) { inspector->updateEntity(found.entity); });
    QObject::connect(window.entities(), &EntityDock::entitySelected, inspector, [inspector, pages](EntityId entity) {
        inspector->showEntity(entity);
        pages->refresh();
    });
    QObject::connect(page, &EntityPageDock::shown, pages, &EntityPages::setWhole);
    pages->setWhole(page->isVisible());
    QObject::connect(inspector, &InspectorDock::entityEdited, editing, &EntityEditing::edit);
    QObject::connect(inspector, &InspectorDock::linkRequested, editing,
                     [editing](const Entity &entity) { editing->copyLink(entity); });
    QObject::connect(inspector, &InspectorDock::entityPageRequested, page, [page] {
        page->show();
        page->raise();
    });
    const auto readMentions = [&project, page, pages] {
        const EntityId entity = page->isVisible() ? pages->entity() : EntityId {};
        ConcordanceQuery query;
        query.kind = ConcordanceQuery::Kind::Entity;
        query.entity = entity;
        const std::optional<ConcordanceQuery> asked = entity ? std::optional(query) : std::nullopt;
        if (asked != project.entityMentions.query())
            project.entityMentions.setQuery(asked);
    };
    QObject::connect(pages, &EntityPages::found, page, readMentions);
    QObject::connect(pages, &EntityPages::lost, page, readMentions);
    QObject::connect(page, &EntityPageDock::shown, page, readMentions);
    QObject::connect(page, &EntityPageDock::placeActivated, &project.article,
                     [&project](ArticleId article, TextSpan span) {
                         project.article.open(article, {.span = span, .figure = {}, .selects = !span.isEmpty()});
                     });
    QObject::connect(page, &EntityPageDock::figureActivated, &project.article, &OpenArticle::openFigure);
    QObject::connect(page, &EntityPageDock::entityActivated, editing, [editing, &window](EntityId entity) {
        editing->setEntities({entity});
        window.entities()->revealEntity(entity);
    });
    QObject::connect(page, &EntityPageDock::splitRequested, editing, &EntityEditing::split);
    QObject::connect(page, &EntityPageDock::relationsRemovalRequested, editing, &EntityEditing::removeRelations);
    QObject::connect(page, &EntityPageDock::chartRequested, pages, &EntityPages::chart);
    QObject::connect(page, &EntityPageDock::noteRequested, window.actions().action(u"notes.onEntity"_s),
                     &QAction::trigger);
    QObject::connect(pages, &EntityPages::chartWanted, &project,
                     [&bench, &project](const Chart &chart) { makeChart(bench, project, chart); });
}

// Entities that look alike are merged or kept apart, a key each.
void wireProposals(Workbench &bench, OpenProject &project, EntityEditing *editing)
{
    MergeProposalDock *dock = bench.window().mergeProposals();
    ProposalList *list = &project.proposals;
    QObject::connect(dock, &MergeProposalDock::shown, list, &ProposalList::setActive);
    QObject::connect(list, &ProposalList::searching, dock, &MergeProposalDock::setSearching);
    QObject::connect(dock, &MergeProposalDock::acceptRequested, editing,
                     [editing](const MergeProposalRow &row) { editing->merge({row.merged.id}, row.into.id); });
    QObject::connect(dock, &MergeProposalDock::keepApartRequested, editing,
                     [editing](const MergeProposalRow &row) { editing->keepApart(row.merged, row.into); });
    QObject::connect(dock, &MergeProposalDock::proposalSelected, editing,
                     [editing](const MergeProposalRow &row) { editing->setEntities({row.merged.id}); });
    list->setActive(dock->isVisible());
}

} // namespace

void wireEntities(Workbench &bench, OpenProject &project)
{
    auto *editing = new EntityEditing(bench, project);
    wireChoice(bench, project, editing);
    wireEntityActions(bench, project, editing);
    wireEntityPage(bench, project, editing);
    wireProposals(bench, project, editing);
}

} // namespace Quipu
