// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/copysearch.h"

#include <QFuture>
#include <QObject>

namespace Quipu {

// searchCopies for the window: runs in the pool on a reader of its own, one at a time, and delivers in the GUI lane,
// piece by piece.
class CopySearchJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopySearchJob)

public:
    explicit CopySearchJob(const QString &projectPath, QObject *parent = nullptr);
    ~CopySearchJob() override; // cancels and waits for the article under way

    void start(); // nothing while one runs
    void cancel(); // what arrived stays
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int total);
    void arrived(const std::vector<Quipu::LatePrint> &piece);
    void finished(const Quipu::Outcome &outcome);

private:
    QString m_projectPath;
    std::stop_source m_stop;
    QFuture<void> m_future;
    bool m_isRunning = false;
};

} // namespace Quipu
