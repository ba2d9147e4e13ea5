// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"

#include <QFileInfo>

namespace Quipu {

OpenProject::OpenProject(std::unique_ptr<SqlStore> opened, const QString &who, ItemModels &itemModels)
    : models(itemModels)
    , store(std::move(opened))
    , project(*store, store->opened(), who)
    , lane(store->path())
    , firstRows(store->path())
    , restOfList(store->path())
    , search(firstRows, restOfList, models.articles)
    , entities(lane, models.entities)
    , entityPages(store->path())
    , entityMentions(store->path(), models.entityMentions)
    , proposals(store->path(), models.mergeProposals)
    , figures(lane, *store, models.figures)
    , facets(lane)
    , history(lane, models.history)
    , charts(lane)
    , chartList(lane, models.charts)
    , checks(store->path(), models.checks)
    , concordance(store->path(), models.concordance)
    , notes(lane, models.notes)
    , copies(lane, models.copies)
    , counting(store->path())
    , facetCounts(counting, models.facets)
    , folders(counting, models.folders)
    , walk(project, *store, lane)
    , article(lane)
    , tagging(project, selected)
    , reviewing(project, selected, lane)
    , importer(*store, store->path())
    , references(project, *store, importer, article)
    , exports(store->path())
{
    models.clear();
}

QString OpenProject::name() const
{
    return QFileInfo(path()).completeBaseName();
}

std::vector<Listing *> OpenProject::listings()
{
    return {&search,    &entities, &entityPages, &entityMentions, &proposals, &figures,     &facets, &history,
            &chartList, &checks,   &concordance, &notes,          &copies,    &facetCounts, &folders};
}

} // namespace Quipu
