// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Quipu {

// One a file; each describes itself in the reader's language, so only once a translation is installed.
Command annotateCommand();
Command articleCommand();
Command articlesCommand();
Command backupCommand();
Command backupsCommand();
Command benchCommand();
Command chartCommand();
Command chartsCommand();
Command checkCommand();
Command checksCommand();
Command codebookCommand();
Command concordanceCommand();
Command duplicatesCommand();
Command entitiesCommand();
Command entityCommand();
Command gazetteerCommand();
Command suggestCommand();
Command explainCommand();
Command exportCommand();
Command extractCommand();
Command figureCommand();
Command figuresCommand();
Command formatsCommand();
Command historyCommand();
Command importCommand();
Command foldersCommand();
Command similarCommand();
Command mentionsCommand();
Command mergeCommand();
Command noteCommand();
Command notesCommand();
Command originalCommand();
Command revisionsCommand();
Command readCommand();
Command redoCommand();
Command reextractCommand();
Command relationsCommand();
Command seriesCommand();
Command compactCommand();
Command compareCommand();
Command recoverCommand();
Command restoreCommand();
Command snapshotCommand();
Command snapshotsCommand();
Command undoCommand();
Command unlockCommand();
Command verifyCommand();

// The table of commands, in the order in which help lists them.
struct CommandEntry
{
    QString name;
    Command (*describe)() = nullptr;
    bool draws = false; // needs fonts and painting, though no display
};
std::vector<CommandEntry> commandEntries();

} // namespace Quipu
