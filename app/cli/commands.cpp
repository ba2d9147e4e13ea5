// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace Quipu {

std::vector<CommandEntry> commandEntries()
{
    return {
        {u"import"_s, importCommand},
        {u"extract"_s, extractCommand},
        {u"read"_s, readCommand},
        {u"articles"_s, articlesCommand},
        {u"article"_s, articleCommand},
        {u"original"_s, originalCommand},
        {u"revisions"_s, revisionsCommand},
        {u"duplicates"_s, duplicatesCommand},
        {u"folders"_s, foldersCommand},
        {u"similar"_s, similarCommand},
        {u"mentions"_s, mentionsCommand},
        {u"entities"_s, entitiesCommand},
        {u"concordance"_s, concordanceCommand},
        {u"figures"_s, figuresCommand},
        {u"series"_s, seriesCommand},
        {u"chart"_s, chartCommand, true},
        {u"charts"_s, chartsCommand},
        {u"explain"_s, explainCommand},
        {u"checks"_s, checksCommand},
        {u"check"_s, checkCommand},
        {u"annotate"_s, annotateCommand},
        {u"note"_s, noteCommand},
        {u"notes"_s, notesCommand},
        {u"figure"_s, figureCommand},
        {u"undo"_s, undoCommand},
        {u"redo"_s, redoCommand},
        {u"history"_s, historyCommand},
        {u"snapshot"_s, snapshotCommand},
        {u"snapshots"_s, snapshotsCommand},
        {u"compare"_s, compareCommand},
        {u"restore"_s, restoreCommand},
        {u"compact"_s, compactCommand},
        {u"codebook"_s, codebookCommand},
        {u"reextract"_s, reextractCommand},
        {u"export"_s, exportCommand},
        {u"formats"_s, formatsCommand},
        {u"entity"_s, entityCommand},
        {u"relations"_s, relationsCommand},
        {u"merge"_s, mergeCommand},
        {u"verify"_s, verifyCommand},
        {u"recover"_s, recoverCommand},
        {u"backup"_s, backupCommand},
        {u"backups"_s, backupsCommand},
        {u"unlock"_s, unlockCommand},
        {u"gazetteer"_s, gazetteerCommand},
        {u"suggest"_s, suggestCommand},
        {u"bench"_s, benchCommand, true},
    };
}

} // namespace Quipu
