// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/articlesearch.h"
#include "app/chartboard.h"
#include "app/chartlist.h"
#include "app/checklist.h"
#include "app/concordancelist.h"
#include "app/copylist.h"
#include "app/entitylist.h"
#include "app/entitypages.h"
#include "app/facetlist.h"
#include "app/figurefacetlist.h"
#include "app/figurelist.h"
#include "app/folderlist.h"
#include "app/historylist.h"
#include "app/historywalk.h"
#include "app/importer.h"
#include "app/itemmodels.h"
#include "app/notelist.h"
#include "app/openarticle.h"
#include "app/places.h"
#include "app/proposallist.h"
#include "app/referencetaking.h"
#include "app/reviewing.h"
#include "app/selected.h"
#include "app/tagging.h"
#include "models/jobs/figureexport.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"

#include <QObject>

namespace Quipu {

// One project while it is open: everything that belongs to it, in the order in which it depends on each other, and
// destroyed together. Destroying it stops its imports and questions and flushes the store. GUI lane.
class OpenProject final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenProject)

public:
    OpenProject(std::unique_ptr<SqlStore> opened, const QString &who, ItemModels &itemModels);

    QString path() const { return store->path(); }
    QString name() const;
    std::vector<Listing *> listings();

    ItemModels &models;
    std::unique_ptr<SqlStore> store;
    Project project;
    ReadLane lane;
    ReadLane firstRows, restOfList; // of the article list: what has to come at once, and what may take seconds
    ArticleSearch search;
    EntityList entities;
    EntityPages entityPages;
    ConcordanceList entityMentions;
    ProposalList proposals;
    FigureList figures;
    FigureFacetList facets;
    HistoryList history;
    ChartBoard charts;
    ChartList chartList;
    CheckList checks;
    ConcordanceList concordance;
    NoteList notes;
    CopyList copies;
    ReadLane counting; // of facets and saved searches: nothing else waits for it
    FacetList facetCounts;
    FolderList folders;
    HistoryWalk walk;
    OpenArticle article;
    Places places;
    Selected selected;
    Tagging tagging;
    Reviewing reviewing;
    Importer importer;
    ReferenceTaking references;
    FigureExportJob exports;
};

} // namespace Quipu
