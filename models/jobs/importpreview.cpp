// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importpreview.h"

#include "models/importing/filelist.h"
#include "models/importing/guardedreader.h"
#include "models/interchange/objects.h"

#include <QElapsedTimer>
#include <QFutureSynchronizer>
#include <QtConcurrent/QtConcurrentRun>

namespace Quipu {

namespace {

constexpr size_t shownArticles = 12; // of one file
constexpr qsizetype shownText = 1500; // UTF-16 units of a body

PreviewedArticle previewOf(const ArticleDraft &draft, const AnalysisOptions &analysis)
{
    AnalysisOptions plain = analysis;
    plain.extract = false;
    const Article article = analyse(draft, plain).article;
    const auto value = [](const std::optional<MetadataField> &field) { return field ? field->value : QString(); };
    const Metadata &metadata = article.metadata;
    return {.title = value(metadata.title),
            .outlet = value(metadata.outlet),
            .author = value(metadata.author),
            .published = value(metadata.published),
            .language = article.language,
            .beginning = bodyOf(draft.text, article.structure).trimmed().left(shownText)};
}

} // namespace

std::optional<PreviewedFile> previewFile(const QString &path, GuardedReader &reader, const ImportOptions &options,
                                         const std::stop_token &stop)
{
    PreviewedFile file;
    file.path = path;
    if (auto head = reader.tableHead(path, stop))
        file.table = std::move(*head);
    reader.read(
        path,
        [&](const Result<ArticleDraft> &draft) {
            if (!draft) {
                if (++file.failed == 1)
                    file.error = draft.error();
                return;
            }
            if (++file.count == 1)
                file.format = draft->format;
            if (file.articles.size() < shownArticles)
                file.articles.push_back(previewOf(*draft, options.analysis));
        },
        stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(file));
}

struct ImportPreviewJob::Private
{
    std::stop_source stop;
    int generation = 0; // GUI lane; what an older one finds is dropped
    QFutureSynchronizer<void> running;
};

ImportPreviewJob::ImportPreviewJob(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }

ImportPreviewJob::~ImportPreviewJob()
{
    cancel();
    d->running.waitForFinished();
}

void ImportPreviewJob::cancel()
{
    d->stop.request_stop();
    ++d->generation;
}

void ImportPreviewJob::look(const QStringList &paths, const ImportOptions &options)
{
    cancel();
    d->stop = {};
    const auto tell = [this, generation = d->generation](auto signal) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, signal] {
                if (generation == d->generation)
                    signal();
            },
            Qt::QueuedConnection);
    };
    d->running.addFuture(QtConcurrent::run([this, paths, tell, stop = d->stop.get_token()] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        int files = 0;
        qint64 bytes = 0;
        visitFiles(paths, [&](const QString &, qint64 size) {
            ++files;
            bytes += size;
            if (sinceTold.elapsed() > 100) {
                tell([this, files, bytes] { Q_EMIT counted(files, bytes, false); });
                sinceTold.start();
            }
            return !stop.stop_requested();
        });
        tell([this, files, bytes] { Q_EMIT counted(files, bytes, true); });
    }));
    d->running.addFuture(QtConcurrent::run([this, paths, options, tell, stop = d->stop.get_token()] {
        QStringList files;
        visitFiles(paths, [&](const QString &path, qint64) {
            files.append(path);
            return files.size() < shownFiles && !stop.stop_requested();
        });
        tell([this, files] { Q_EMIT begun(files); });
        GuardedReader reader(options.guard);
        reader.setColumns(options.columns);
        for (const QString &path : std::as_const(files)) {
            if (const auto file = previewFile(path, reader, options, stop))
                tell([this, file = *file] { Q_EMIT previewed(file); });
        }
        tell([this] { Q_EMIT ended(); });
    }));
}

} // namespace Quipu
