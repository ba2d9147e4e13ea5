// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importing.h"

#include "models/importing/filelist.h"
#include "models/importing/guardedreader.h"
#include "models/jobs/orderedwork.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>

namespace Quipu {

namespace {

// A batch is one transaction and one step of undo: large enough to be fast, small enough to show progress.
constexpr size_t filesInBatch = 256;
constexpr size_t mostRevisedInFile = 1000; // that wait for its end; any more are new articles
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
        const QString earlier = m_seen.value(article.sha256);
        const KnownSource known
            = earlier.isEmpty() && m_listener.known ? m_listener.known(*document.addition) : KnownSource {};
        if (known.same || !earlier.isEmpty()) {
            m_taken.insert(known.same);
            m_report.duplicates.push_back({article.path, earlier.isEmpty() ? known.name : earlier});
            return;
        }
        m_seen.insert(article.sha256, article.path);
        if (known.former && m_listener.revised && m_revised.size() < mostRevisedInFile) {
            m_revised.emplace_back(known.former, std::move(document));
            return;
        }
        if (known.likely)
            m_report.likely.push_back({article.path, known.likely});
        m_batch.add(std::move(*document.addition), document.bytes);
    }

    // All documents of a file have come: an article that one of them is already has no new revision among them.
    void endFile()
    {
        for (auto &[former, document] : std::exchange(m_revised, {})) {
            if (m_taken.contains(former)) {
                m_batch.add(std::move(*document.addition), document.bytes);
                continue;
            }
            m_taken.insert(former);
            m_listener.revised(former, std::move(*document.addition));
        }
        m_taken.clear();
    }

    void finish()
    {
        endFile();
        m_batch.handOn();
    }

private:
    ImportReport &m_report;
    const ImportListener &m_listener;
    Batch m_batch;
    std::vector<std::pair<ArticleId, ReadDocument>> m_revised; // of one file
    QSet<ArticleId> m_taken; // by its documents
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
        sorting.endFile();
    }
    sorting.finish();
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace Quipu
