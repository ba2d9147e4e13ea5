// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"
#include "views/dialogs/statesdesk.h"

#include <stop_token>

namespace Quipu {

class Prompts;
class ReadLane;

// The desk on which states of the project are compared and restored: compares in the pool, on what is on the disk by
// then. GUI lane; goes with its dialog.
class StateWork final : public StatesDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateWork)

public:
    struct Parts
    {
        Project &project;
        Store &store;
        ReadLane &lane;
        Prompts &prompts;
        QString path;
    };
    StateWork(const Parts &parts, ChangeId chosen, QObject *parent); // chosen: 0 for the newest snapshot
    ~StateWork() override;

    void ask() override;
    void compare(ChangeId from, std::optional<ChangeId> to, const QString &kind) override;
    void cancel() override;
    void restore(const HistoryPoint &point, ArticleId only, const QString &title) override;
    void show(ArticleId article) override { Q_EMIT articleRequested(article); }

Q_SIGNALS:
    void articleRequested(Quipu::ArticleId article);

private:
    void restoreNow(const HistoryPoint &point, ArticleId only, const QString &title);
    StateComparison::GoOn goOn();

    Parts m_parts;
    ChangeId m_chosen;
    std::stop_source m_stop;
    quint64 m_asked = 0; // comparisons; only the newest one's answer counts
};

} // namespace Quipu
