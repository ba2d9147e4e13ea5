// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/importing/workerprocess.h"
#include "models/jobs/analysis.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace Quipu {

// What became of each file of an import.
struct ImportReport
{
    struct Duplicate
    {
        QString file;
        QString of; // the file whose bytes are the same: imported just now, or the project's article
    };
    struct Failure
    {
        QString file;
        Error error;
        QString source; // the file as it was given, in which the one that failed may lie
    };

    // A file that may be another revision of an article, and was imported as one of its own.
    struct Likely
    {
        QString file;
        ArticleId of;
    };

    std::vector<Duplicate> duplicates;
    std::vector<Likely> likely;
    std::vector<Failure> failed;
    int files = 0;
    qint64 bytes = 0;
    double seconds = 0;
    bool cancelled = false;
};

struct ImportOptions
{
    AnalysisOptions analysis {};
    int threads = 0; // 0: as many as the machine has
    qint64 largestOriginal = 16 * 1024 * 1024; // bytes; larger ones are not kept in the project
    ReadingGuard guard {}; // without its program only plain text is read
    QString project {}; // its own files are passed over where they lie in a folder that is imported
    QSet<QByteArray> finished {}; // fingerprints of files that hold several documents, all of which are in already
    std::shared_ptr<const ColumnChoices> columns {}; // what the analyst said of tables; null: all is guessed
    bool asNew = false; // sources that changed become articles of their own, not revisions
};

// What the project knows of a document that comes in.
struct KnownSource
{
    ArticleId same {}; // has its very bytes
    QString name {}; // of that one's file
    ArticleId former {}; // came from the same place with other bytes: this is its next revision
    ArticleId likely {}; // states the same address, and most of the same words
};

// The article that has these very bytes, nothing else of it; no name: there is none.
using KnownBytes = std::function<KnownSource(const QByteArray &sha256)>;

// What importFiles tells while it runs; all but knownBytes is called from its own thread, one at a time.
struct ImportListener
{
    // Makes a look-up for the thread that calls it, which keeps it to itself. What it knows is neither parsed nor
    // analysed again.
    std::function<KnownBytes()> knownBytes {};
    std::function<KnownSource(const Addition &addition)> known {}; // what knownBytes did not know
    std::function<void(std::vector<Addition> batch)> arrived; // in the order of the files
    // All that a file with several documents holds has been handed on: see ImportOptions::finished.
    std::function<void(const QByteArray &sha256)> finished {};
    // A source that the project knows, with other bytes. Without it such ones arrive as articles of their own.
    std::function<void(ArticleId former, Addition addition)> revised {};
    std::function<void(int done, int total, const QString &file)> progress; // the file under way; "" at the end
};

// A document on its way into a project: with all that is found in it, what its copies are told by, and its original.
Addition additionOf(const ArticleDraft &draft, const ImportOptions &options);

// The files that these paths stand for: never the project itself, nor what SQLite keeps beside it.
QStringList filesToRead(const QStringList &paths, const QString &project);

// Reads and analyses files and folders in parallel and hands them on in batches. A file that fails is named in the
// report and the rest goes on. Blocks: pool or command line, never the GUI lane.
ImportReport importFiles(const QStringList &paths, const ImportOptions &options, const ImportListener &listener,
                         std::stop_token stop = {});

} // namespace Quipu
