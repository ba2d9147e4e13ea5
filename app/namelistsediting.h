// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"
#include "views/dialogs/namelistsdesk.h"

namespace Quipu {

class Prompts;
class ReadLane;

// The desk of own lists: read on the read lane, files in the pool, edits by the project. GUI lane.
class NameListsEditing final : public NameListsDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameListsEditing)

public:
    NameListsEditing(Project &project, Store &store, ReadLane &lane, Prompts &prompts, QObject *parent);

    void load() override;
    EntityTypes types() const override;
    void askForFile() override;
    void readFile(const QString &path) override;
    void check(const NameListSource &source, const NameListChoice &choice) override;
    void add(const NameListSource &source, const NameListChoice &choice) override;
    void edit(const NameList &before, const NameList &after) override;
    void remove(const std::vector<NameList> &lists) override;
    void allowAgain(const std::vector<Refusal> &refusals) override;
    void exportList(const NameList &list) override;
    void suggest() override;
    void undo() override;
    void redo() override;

Q_SIGNALS:
    void suggestRequested();
    void enabled(const Quipu::NameList &list); // from now on it is read by; also one that came in

private:
    void loadLists();
    void loadRefusals();
    void settle(const Outcome &outcome);

    Project &m_project;
    Store &m_store;
    ReadLane &m_lane;
    Prompts &m_prompts;
    std::vector<NameList> m_lists; // as loaded last
    std::shared_ptr<NameListDraft> m_draft; // of what was checked last
    int m_check = 0; // which check is the last one
};

} // namespace Quipu
