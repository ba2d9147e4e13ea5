// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importing.h"

#include "models/importing/filelist.h"
#include "models/importing/guardedreader.h"
#include "models/jobs/orderedwork.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>
#include <optional>
#include <utility>

namespace Quipu {

namespace {

// A batch is one transaction and one step of undo: large enough to be fast, small enough to show progress.
constexpr size_t filesInBatch = 256;
constexpr qint64 bytesInBatch = 16 * 1024 * 1024;

// One of a file's documents.
struct ReadDocument
{
    Result<Addition> addition;
    qint64 bytes = 0;
};

using FileReading = OrderedWork<ReadDocument>;

// What one thread does with the files, one after the other.
class FileReader final
{
public:
    FileReader(const QStringList &files, const ImportOptions &options, std::stop_token stop)
        : m_files(files)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_reader(std::make_shared<GuardedReader>(options.guard))
    { }

    void operator()(qsizetype index, const FileReading::Hand &hand) const
    {
        m_reader->read(
            m_files.at(index),
            [&hand, this](Result<ArticleDraft> draft) {
                if (draft)
                    hand({additionOf(*draft, m_options), draft->bytes});
                else
                    hand({draft.error()});
            },
            m_stop);
    }

private:
    const QStringList &m_files;
    const ImportOptions &m_options;
    std::stop_token m_stop;
    std::shared_ptr<GuardedReader> m_reader; // shared: a worker is a copyable function, of one thread all the same
};

// Gathers what arrives into batches.
class Batch final
{
public:
    explicit Batch(const ImportListener &listener)
        : m_listener(listener)
    { }

    void add(Addition addition, qint64 bytes)
    {
        m_additions.push_back(std::move(addition));
        m_bytes += bytes;
        if (m_additions.size() >= filesInBatch || m_bytes >= bytesInBatch)
            handOn();
    }

    void handOn()
    {
        if (!m_additions.empty() && m_listener.arrived)
            m_listener.arrived(std::exchange(m_additions, {}));
        m_bytes = 0;
    }

private:
    const ImportListener &m_listener;
    std::vector<Addition> m_additions;
    qint64 m_bytes = 0;
};

// Tells what is new from what the project or this import has already, and from what could not be read.
class Sorting final
{
public:
    Sorting(ImportReport &report, const ImportListener &listener)
        : m_report(report)
        , m_listener(listener)
        , m_batch(listener)
    { }

    void add(ReadDocument document)
    {
        m_report.bytes += document.bytes;
        if (!document.addition) {
            const Error &error = document.addition.error();
            m_report.failed.push_back({error.where, error});
            return;
        }
        const Article &article = document.addition->article;
        QString same = m_seen.value(article.sha256);
        if (same.isEmpty() && m_listener.known)
            same = m_listener.known(article.sha256);
        if (!same.isEmpty()) {
            m_report.duplicates.push_back({article.path, same});
            return;
        }
        m_seen.insert(article.sha256, article.path);
        m_batch.add(std::move(*document.addition), document.bytes);
    }

    void finish() { m_batch.handOn(); }

private:
    ImportReport &m_report;
    const ImportListener &m_listener;
    Batch m_batch;
    QHash<QByteArray, QString> m_seen; // 32 bytes and a name for each document of this import
};

} // namespace

Addition additionOf(const ArticleDraft &draft, const ImportOptions &options)
{
    Addition addition = analyse(draft, options.analysis);
    addition.print = textPrintOf(addition.text, addition.article.structure.boilerplate);
    if (!draft.original.isEmpty() && draft.original.size() <= options.largestOriginal)
        addition.original = packed(draft.original);
    return addition;
}

ImportReport importFiles(const QStringList &paths, const ImportOptions &options, const ImportListener &listener,
                         std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    ImportReport report;
    const QStringList files = filesIn(paths);
    report.files = int(files.size());
    FileReading reading(
        {files.size(), options.threads}, [&files, &options, stop] { return FileReader(files, options, stop); }, stop);
    Sorting sorting(report, listener);
    for (qsizetype i = 0; i < files.size(); ++i) {
        while (auto document = reading.next(i))
            sorting.add(std::move(*document));
        if (stop.stop_requested()) {
            report.cancelled = true;
            break;
        }
        if (listener.progress)
            listener.progress(int(i) + 1, int(files.size()), files.at(i));
    }
    sorting.finish();
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace Quipu
