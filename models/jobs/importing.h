// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/importing/workerprocess.h"
#include "models/jobs/analysis.h"

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

// What importFiles tells while it runs; called from its own thread, one at a time.
struct ImportListener
{
    std::function<KnownSource(const Addition &addition)> known;
    std::function<void(std::vector<Addition> batch)> arrived; // in the order of the files
    // A source that the project knows, with other bytes. Without it such ones arrive as articles of their own.
    std::function<void(ArticleId former, Addition addition)> revised {};
    std::function<void(int done, int total, const QString &file)> progress;
};

// A document on its way into a project: with all that is found in it, what its copies are told by, and its original.
Addition additionOf(const ArticleDraft &draft, const ImportOptions &options);

// Reads and analyses files and folders in parallel and hands them on in batches. A file that fails is named in the
// report and the rest goes on. Blocks: pool or command line, never the GUI lane.
ImportReport importFiles(const QStringList &paths, const ImportOptions &options, const ImportListener &listener,
                         std::stop_token stop = {});

} // namespace Quipu
