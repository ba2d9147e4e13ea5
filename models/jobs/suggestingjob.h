// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/suggesting.h"

#include <QFuture>
#include <QObject>

namespace Quipu {

// suggestEdits for the window: runs in the pool on a reader of its own, one at a time, and delivers in the GUI lane,
// piece by piece.
class SuggestingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestingJob)

public:
    explicit SuggestingJob(const QString &projectPath, QObject *parent = nullptr);
    ~SuggestingJob() override; // cancels and waits for the article under way

    void start(const SuggestingOptions &options); // nothing while one runs
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int total);
    void arrived(const Quipu::SuggestedEdits &piece);
    void finished(const Quipu::Outcome &outcome);

private:
    QString m_projectPath;
    std::stop_source m_stop;
    QFuture<void> m_future;
    bool m_isRunning = false;
};

} // namespace Quipu
