// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importjob.h"

#include "models/jobs/knownsource.h"
#include "models/jobs/revising.h"
#include "models/storage/reader.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

namespace Quipu {

struct ImportJob::Private
{
    QString projectPath;
    std::stop_source stop;
    QFuture<void> future;
};

namespace {

// Lets the window hear of progress no oftener than it can be seen.
class ProgressPace final
{
public:
    bool mayTell(bool isLast)
    {
        if (m_timer.isValid() && m_timer.elapsed() < 40 && !isLast)
            return false;
        m_timer.start();
        return true;
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

KnownBytes knownBytesOf(const QString &projectPath)
{
    auto opened = Reader::open(projectPath);
    if (!opened)
        return {};
    return [reader = std::shared_ptr<Reader>(std::move(*opened))](const QByteArray &sha256) {
        const Result<ArticleId> id = reader->articleWithSource(sha256);
        if (!id || !*id)
            return KnownSource {};
        const Result<Article> article = reader->article(*id);
        return article ? KnownSource {*id, article->fileName()} : KnownSource {};
    };
}

ImportJob::ImportJob(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->projectPath = projectPath;
}

ImportJob::~ImportJob()
{
    cancel();
    d->future.waitForFinished();
}

void ImportJob::start(const QStringList &paths, const ImportOptions &options)
{
    Q_ASSERT(!isRunning());
    d->stop = {};
    d->future = QtConcurrent::run([this, paths, options, stop = d->stop.get_token(), path = d->projectPath] {
        const auto reader = Reader::open(path);
        ImportListener listener;
        listener.knownBytes = [path] { return knownBytesOf(path); };
        if (reader)
            listener.known = [&reader](const Addition &addition) { return knownSource(**reader, addition); };
        listener.arrived = [this](std::vector<Addition> batch) {
            auto shared = std::make_shared<std::vector<Addition>>(std::move(batch));
            QMetaObject::invokeMethod(
                this, [this, shared] { Q_EMIT arrived(*shared); }, Qt::QueuedConnection);
        };
        listener.finished = [this](const QByteArray &sha256) {
            QMetaObject::invokeMethod(
                this, [this, sha256] { Q_EMIT fileFinished(sha256); }, Qt::QueuedConnection);
        };
        ProgressPace pace;
        listener.progress = [this, &pace](int done, int total, const QString &file) {
            if (!pace.mayTell(done == total))
                return;
            QMetaObject::invokeMethod(
                this, [this, done, total, file] { Q_EMIT progressed(done, total, file); }, Qt::QueuedConnection);
        };
        ImportOptions admitting = options;
        admitting.project = path;
        if (auto admission = reader ? (*reader)->admission() : Result<Admission>(reader.error()))
            admitting.analysis.admission = std::make_shared<const Admission>(std::move(*admission));
        if (auto names = reader ? (*reader)->nameIndex() : Result<std::shared_ptr<const NameIndex>>(reader.error()))
            admitting.analysis.names = std::move(*names);
        if (reader && !options.asNew) {
            listener.revised = [this, &reader, &admitting, stop](ArticleId former, const Addition &addition) {
                auto found = readRevision(**reader, former, addition, admitting.analysis, stop);
                auto shared = std::make_shared<Result<ArticleRevision>>(std::move(found));
                QMetaObject::invokeMethod(
                    this, [this, shared, former] { Q_EMIT revised(former, *shared); }, Qt::QueuedConnection);
            };
        }
        const ImportReport report = importFiles(paths, admitting, listener, stop);
        QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
    });
}

void ImportJob::cancel()
{
    d->stop.request_stop();
}

bool ImportJob::isRunning() const
{
    return d->future.isRunning();
}

} // namespace Quipu
