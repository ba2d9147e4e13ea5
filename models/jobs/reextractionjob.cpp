// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/reextractionjob.h"

#include <QFutureSynchronizer>
#include <QtConcurrent/QtConcurrentRun>

namespace Quipu {

struct ReextractionJob::Private
{
    QString projectPath;
    std::stop_source stop;
    QFutureSynchronizer<void> runs; // the one under way, and those that were told to stop
};

ReextractionJob::ReextractionJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->projectPath = projectPath;
}

ReextractionJob::~ReextractionJob()
{
    d->stop.request_stop();
    d->runs.waitForFinished();
}

// Runs in the GUI lane, if the run is still the newest.
template <typename Tell> void ReextractionJob::deliver(quint64 run, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, tell = std::move(tell)] {
            if (run == m_run)
                tell();
        },
        Qt::QueuedConnection);
}

void ReextractionJob::start(const ReextractionOptions &options)
{
    d->stop.request_stop();
    d->stop = {};
    const QList<QFuture<void>> earlier = d->runs.futures();
    d->runs.clearFutures();
    for (const QFuture<void> &future : earlier) {
        if (!future.isFinished())
            d->runs.addFuture(future);
    }
    const quint64 run = ++m_run;
    m_isRunning = true;
    d->runs.addFuture(QtConcurrent::run([this, run, options, stop = d->stop.get_token(), path = d->projectPath] {
        ReextractionListener listener;
        listener.arrived = [this, run](std::vector<ArticleDifference> piece) {
            auto shared = std::make_shared<const std::vector<ArticleDifference>>(std::move(piece));
            deliver(run, [this, shared] { Q_EMIT arrived(*shared); });
        };
        listener.progress = [this, run](int done, int total) {
            deliver(run, [this, done, total] { Q_EMIT progressed(done, total); });
        };
        const auto reader = Reader::open(path);
        const Outcome outcome = reader ? reextract(**reader, options, listener, stop) : reader.error();
        deliver(run, [this, outcome] {
            m_isRunning = false;
            Q_EMIT finished(outcome);
        });
    }));
}

void ReextractionJob::cancel()
{
    d->stop.request_stop();
}

} // namespace Quipu
