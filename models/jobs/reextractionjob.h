// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/reextraction.h"

#include <QObject>

#include <memory>

namespace Quipu {

// Finds a project's figures again in the pool, on a reader of its own, and delivers the differences in the GUI lane,
// piece by piece. Starting again drops the run under way and all that it may still deliver. Changes nothing.
class ReextractionJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReextractionJob)

public:
    explicit ReextractionJob(const QString &projectPath, QObject *parent = nullptr);
    ~ReextractionJob() override; // cancels and waits for the piece under way

    void start(const ReextractionOptions &options);
    void cancel(); // nothing more is delivered but finished(Cancelled)
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void arrived(const std::vector<Quipu::ArticleDifference> &piece);
    void progressed(int done, int total);
    void finished(const Quipu::Outcome &outcome);

private:
    template <typename Tell> void deliver(quint64 run, Tell tell);

    struct Private;
    std::shared_ptr<Private> d;
    quint64 m_run = 0; // the newest: what older ones deliver is dropped
    bool m_isRunning = false;
};

} // namespace Quipu
