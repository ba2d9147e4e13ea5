// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/jobs/concordancing.h"
#include "models/jobs/readlane.h"
#include "models/search/concordancemodel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Quipu {

// The concordance that is asked for, found piece by piece on a lane of its own, and again when what it rests on
// changes. The lines before stay until the first new ones are there. GUI lane.
class ConcordanceList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcordanceList)

public:
    ConcordanceList(const QString &projectPath, ConcordanceModel &model, QObject *parent = nullptr);

    void setQuery(const std::optional<ConcordanceQuery> &query); // none: nothing is asked for
    const std::optional<ConcordanceQuery> &query() const { return m_query; }
    void setSort(ConcordanceSort sort);

Q_SIGNALS:
    void progressed(int articlesRead, int articles); // equal: that is all
    void refused(const Quipu::Error &error); // what was asked for cannot be read

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askNext();
    void take(ConcordanceRun::Piece piece);

    ReadLane m_lane;
    ConcordanceModel &m_model;
    std::optional<ConcordanceQuery> m_query;
    std::shared_ptr<ConcordanceRun> m_run;
    QTimer m_pause; // between runs while much changes
    QElapsedTimer m_sinceRun;
    bool m_isFirstPiece = false;
};

} // namespace Quipu
