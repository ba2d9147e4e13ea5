// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytreemodel.h"
#include "models/annotation/entitytypes.h"
#include "models/annotation/mergeproposalmodel.h"
#include "models/charting/chartlistmodel.h"
#include "models/corpus/articlelistmodel.h"
#include "models/corpus/copylistmodel.h"
#include "models/corpus/folderlistmodel.h"
#include "models/figures/check/checktreemodel.h"
#include "models/figures/figuretablemodel.h"
#include "models/notes/notelistmodel.h"
#include "models/project/historymodel.h"
#include "models/search/concordancemodel.h"
#include "models/search/facetmodel.h"

namespace Quipu {

// What the window's lists show. They live as long as the window, so that no view ever holds a model that is gone; a
// project fills them while it is open. GUI lane.
struct ItemModels
{
    ItemModels() { entities.setTypes(shippedEntityTypes()); }

    void clear()
    {
        articles.setResult({});
        entities.setEntities({});
        figures.setResult({});
        history.setResult({}, {});
        checks.setRows({});
        charts.reset({});
        notes.setResult({});
        concordance.clear();
        entityMentions.clear();
        mergeProposals.setRows({});
        copies.setCopies({}, {});
        facets.clear();
        folders.setRows({});
    }

    ArticleListModel articles;
    EntityTreeModel entities;
    FigureTableModel figures;
    HistoryModel history;
    CheckTreeModel checks;
    ChartListModel charts;
    NoteListModel notes;
    ConcordanceModel concordance;
    ConcordanceModel entityMentions; // of the entity page
    MergeProposalModel mergeProposals;
    CopyListModel copies; // of the open article
    FacetModel facets;
    FolderListModel folders;
};

} // namespace Quipu
