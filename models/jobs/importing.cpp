// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importing.h"

#include "models/base/textpool.h"
#include "models/importing/filelist.h"
#include "models/importing/guardedreader.h"
#include "models/jobs/orderedwork.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QUuid>

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
    Result<Addition> addition; // only its fingerprint where the document is known
    qint64 bytes = 0;
    QString path {};
    KnownSource known {}; // the article that has the same bytes
    QByteArray finished {}; // no document: the file that held those before it
};

using FileReading = OrderedWork<ReadDocument>;

// What one thread does with the files, one after the other.
class FileReader final
{
public:
    FileReader(const QStringList &files, const ImportOptions &options, KnownBytes known, std::stop_token stop)
        : m_files(files)
        , m_options(options)
        , m_known(std::move(known))
        , m_stop(std::move(stop))
        , m_reader(std::make_shared<GuardedReader>(options.guard))
    {
        m_reader->setColumns(options.columns);
    }

    void operator()(qsizetype index, const FileReading::Hand &hand) const
    {
        const QString file = m_files.at(index);
        QByteArray own; // the whole file's
        bool holdsOthers = false;
        const auto isKnown = [&, this](const QString &path, const QByteArray &sha256, qint64 bytes) {
            if (path == file)
                own = sha256;
            const KnownSource same = sameAs(path, sha256);
            if (same.name.isEmpty())
                return false;
            Addition known;
            known.article.sha256 = sha256;
            hand({std::move(known), bytes, path, same});
            return true;
        };
        m_reader->setKnown(isKnown);
        m_reader->read(
            file,
            [&](Result<ArticleDraft> draft) {
                holdsOthers = holdsOthers || (draft && draft->path != file);
                if (!draft)
                    hand({draft.error(), 0, file});
                else if (!isKnown(draft->path, draft->sha256, draft->bytes))
                    hand({additionOf(*draft, m_options), draft->bytes, draft->path});
            },
            m_stop);
        if (holdsOthers && !m_stop.stop_requested())
            hand({Addition {}, 0, file, {}, own});
    }

private:
    KnownSource sameAs(const QString &path, const QByteArray &sha256) const
    {
        if (m_options.finished.contains(sha256))
            return {{}, QFileInfo(path).fileName()};
        return m_known ? m_known(sha256) : KnownSource {};
    }

    const QStringList &m_files;
    const ImportOptions &m_options;
    KnownBytes m_known;
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

    void finish(const QByteArray &file) { m_finished.push_back(file); }

    void handOn()
    {
        if (!m_additions.empty() && m_listener.arrived)
            m_listener.arrived(std::exchange(m_additions, {}));
        m_bytes = 0;
        for (const QByteArray &file : std::exchange(m_finished, {})) {
            if (m_listener.finished)
                m_listener.finished(file);
        }
    }

private:
    const ImportListener &m_listener;
    std::vector<Addition> m_additions;
    std::vector<QByteArray> m_finished; // files of which nothing is to come
    qint64 m_bytes = 0;
};

// The documents of an import by their fingerprints, some fifty bytes each: they may be millions. Half a fingerprint
// tells them apart as surely.
class SeenDocuments final
{
public:
    void insert(const QByteArray &sha256, const QString &name) { m_places.insert(half(sha256), m_names.add(name)); }
    QString nameOf(const QByteArray &sha256) const // empty: not seen
    {
        const auto place = m_places.constFind(half(sha256));
        return place == m_places.constEnd() ? QString() : m_names.at(*place);
    }

private:
    using Half = QUuid; // sixteen bytes with a hash function

    static Half half(const QByteArray &sha256) { return Half::fromRfc4122(QByteArray::fromHex(sha256.left(32))); }

    QHash<Half, qsizetype> m_places;
    TextPool m_names;
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
        if (!document.finished.isEmpty()) {
            m_batch.finish(document.finished);
            return;
        }
        if (!document.addition) {
            const Error &error = document.addition.error();
            m_report.failed.push_back({error.where, error, document.path});
            return;
        }
        const Article &article = document.addition->article;
        const QString earlier = m_seen.nameOf(article.sha256);
        KnownSource known = document.known;
        if (known.name.isEmpty() && earlier.isEmpty() && m_listener.known)
            known = m_listener.known(*document.addition);
        if (known.same || !known.name.isEmpty() || !earlier.isEmpty()) {
            m_taken.insert(known.same);
            m_report.duplicates.push_back({document.path, earlier.isEmpty() ? known.name : earlier});
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
    SeenDocuments m_seen; // in this import
};

} // namespace

QStringList filesToRead(const QStringList &paths, const QString &project)
{
    QStringList files = filesIn(paths);
    if (project.isEmpty())
        return files;
    const QFileInfo own(project);
    files.removeIf([name = own.fileName(), folder = own.canonicalPath()](const QString &path) {
        const QFileInfo file(path);
        return file.fileName().startsWith(name) && file.canonicalPath() == folder;
    });
    return files;
}

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
    const QStringList files = filesToRead(paths, options.project);
    report.files = int(files.size());
    const auto makeReader
        = [&] { return FileReader(files, options, listener.knownBytes ? listener.knownBytes() : KnownBytes(), stop); };
    FileReading reading({files.size(), options.threads}, makeReader, stop);
    Sorting sorting(report, listener);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (listener.progress)
            listener.progress(int(i), int(files.size()), files.at(i));
        while (auto document = reading.next(i))
            sorting.add(std::move(*document));
        if (stop.stop_requested()) {
            report.cancelled = true;
            break;
        }
        sorting.endFile();
    }
    sorting.finish();
    if (listener.progress && !report.cancelled)
        listener.progress(int(files.size()), int(files.size()), {});
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace Quipu
