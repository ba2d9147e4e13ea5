// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "views/dialogs/revisionsdesk.h"

#include <functional>

namespace Quipu {

// The desk of one article's revisions: asks on a lane of its own and anew whenever something of it changes. GUI lane;
// goes with its dialog.
class RevisionWork final : public RevisionsDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionWork)

public:
    // selection: of the reader, empty when another article is open.
    RevisionWork(Project &project, Store &store, const QString &path, const Article &article,
                 std::function<TextSpan()> selection, QObject *parent);

    QString title() const override;
    void ask() override;
    void show(const RevisedMark &mark) override;
    bool canPlace() const override { return !m_selection().isEmpty(); }
    void place(const RevisedMark &lost) override;
    void forget(const std::vector<RevisedMark> &marks) override;
    void compare(int revision) override;

Q_SIGNALS:
    void placeRequested(Quipu::ArticleId article, Quipu::TextSpan span);

private:
    Project &m_project;
    Store &m_store;
    ReadLane m_lane;
    Article m_article;
    std::function<TextSpan()> m_selection;
};

} // namespace Quipu
