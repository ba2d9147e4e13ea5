// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/figures/check/checktreemodel.h"
#include "models/jobs/checking.h"
#include "models/jobs/readlane.h"

namespace Quipu {

// The project's checks as its figures are now. Finding them reads every figure, so it has a lane of its own; an edit of
// a few figures only looks again at what they touch. Bounded: of very many, those that fail are kept.
class CheckList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckList)

public:
    CheckList(const QString &projectPath, CheckTreeModel &model, QObject *parent = nullptr);

    static constexpr size_t mostRows = 5000;

    void setFilter(const CheckFilter &filter);
    void applySettlements(const std::vector<Edit<Settlement>> &edits); // seen at once, without the file
    int open() const { return m_found.open; }
    int all() const { return m_found.all; }

    // What a run has found.
    struct Found
    {
        std::vector<CheckRow> rows; // in the order of lists
        int all = 0, open = 0;

        void add(CheckRow row);
        void finish();
    };

Q_SIGNALS:
    void found(int shown);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void run();
    void take(Found found, const QStringList &scopes);
    void applyAnswers();
    void show();

    ReadLane m_lane;
    CheckTreeModel &m_model;
    CheckFilter m_filter;
    Found m_found;
    // What was answered in this session, by check: a run under way may have read the file before the answer was there.
    QHash<QString, std::optional<Settlement>> m_answers;
    mutable CheckScope m_touched; // since the last run
    mutable bool m_isAllTouched = true;
};

} // namespace Quipu
