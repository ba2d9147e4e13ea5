// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/articlewriter.h"
#include "models/storage/change.h"
#include "models/storage/entitywriter.h"
#include "models/storage/figurewriter.h"
#include "models/storage/folderwriter.h"
#include "models/storage/listwriter.h"
#include "models/storage/notewriter.h"
#include "models/storage/statement.h"

namespace Quipu {

class Connection;

// Puts one change into the tables, and its record into the change log. Runs inside the caller's transaction: a failure
// half way is the caller's to roll back. Writer thread.
class ChangeWriter final
{
public:
    explicit ChangeWriter(Connection &connection);

    Outcome write(const Change &change, LoggedChange::Action action, ChangeId target);
    Outcome finish(); // before the commit: what is better done for all changes together

private:
    Outcome applyEffect(const Change &change);
    Outcome addArrivals(const Change &change, std::vector<ArticleId> &added);
    Outcome add(const std::shared_ptr<const Addition> &addition);
    void noteTallies(const Change &change);
    Outcome editMention(const Edit<Mention> &edit);
    Outcome editSettlement(const Edit<Settlement> &edit);
    Outcome editCodebook(const Edit<CodebookAmendment> &edit);
    Outcome editChart(const Edit<Chart> &edit);
    Outcome insertMention(const Mention &mention);
    Outcome amendLog(const Change &change, ChangeId target);
    Outcome log(const Change &change, LoggedChange::Action action, ChangeId target);
    Outcome noteSubjects(const Change &change);
    Outcome raiseCounters(const Change &change);

    Connection &m_connection;
    ArticleWriter m_articles;
    EntityWriter m_entities;
    FigureWriter m_figures;
    FolderWriter m_folders;
    ListWriter m_lists;
    NoteWriter m_notes;
};

} // namespace Quipu
