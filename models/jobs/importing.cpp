// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importing.h"

#include "models/importing/documentreader.h"
#include "models/importing/filelist.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
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

// Files are read and analysed by several threads and taken over in their order by one. A thread that is ahead waits,
// so that what has been read and not yet handed on stays bounded.
class OrderedReading final
{
public:
    OrderedReading(const QStringList &files, const ImportOptions &options, std::stop_token stop)
        : m_files(files)
        , m_options(options)
        , m_stop(std::move(stop))
    {
        m_wake.emplace(m_stop, [this] {
            const std::lock_guard lock(m_mutex); // nobody is between looking at the token and waiting
            m_changed.notify_all();
        });
        const int wanted = options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency());
        const int count = std::clamp(wanted, 1, int(std::max<qsizetype>(1, files.size())));
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    ~OrderedReading()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    // Waits for file `index`; nothing when the import was cancelled before it was read.
    std::optional<std::vector<ReadDocument>> take(qsizetype index)
    {
        std::unique_lock lock(m_mutex);
        m_taken = index;
        m_changed.notify_all();
        m_changed.wait(lock, [this, index] { return m_read.contains(index) || m_stop.stop_requested(); });
        const auto found = m_read.find(index);
        if (found == m_read.end())
            return {};
        auto result = std::move(found->second);
        m_read.erase(found);
        return result;
    }

private:
    static constexpr qsizetype readAhead = 64;

    void work()
    {
        for (;;) {
            qsizetype index = 0;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return isDone() || m_next < m_taken + readAhead; });
                if (isDone())
                    return;
                index = m_next++;
            }
            auto result = read(m_files.at(index));
            {
                const std::lock_guard lock(m_mutex);
                m_read.emplace(index, std::move(result));
            }
            m_changed.notify_all();
        }
    }

    bool isDone() const { return m_isEnding || m_stop.stop_requested() || m_next >= m_files.size(); }

    std::vector<ReadDocument> read(const QString &file) const
    {
        std::vector<ReadDocument> found;
        readDocuments(file, [&found, this](Result<ArticleDraft> draft) {
            if (draft)
                found.push_back({analyse(*draft, m_options.analysis), draft->bytes});
            else
                found.push_back({draft.error()});
        });
        return found;
    }

    const QStringList m_files;
    const ImportOptions m_options;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, std::vector<ReadDocument>> m_read;
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    bool m_isEnding = false;
    std::optional<std::stop_callback<std::function<void()>>> m_wake;
    std::vector<std::thread> m_threads;
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

ImportReport importFiles(const QStringList &paths, const ImportOptions &options, const ImportListener &listener,
                         std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    ImportReport report;
    const QStringList files = filesIn(paths);
    report.files = int(files.size());
    OrderedReading reading(files, options, std::move(stop));
    Sorting sorting(report, listener);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto documents = reading.take(i);
        if (!documents) {
            report.cancelled = true;
            break;
        }
        if (listener.progress)
            listener.progress(int(i) + 1, int(files.size()), files.at(i));
        for (ReadDocument &document : *documents)
            sorting.add(std::move(document));
    }
    sorting.finish();
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace Quipu
