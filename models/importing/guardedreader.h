// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/documentworker.h"

#include <QString>

namespace Quipu {

// Reads documents as the program does it, for one thread: verbatim text here, everything that has to be parsed in a
// guarded process of its own, which is started when the first such document comes and replaced when one has cost it. A
// document that makes its reader crash, hang, swell or break out is an error about that document and nothing else.
// Where no guarded process can be had such documents are refused.
class GuardedReader final
{
    Q_DISABLE_COPY_MOVE(GuardedReader)

public:
    explicit GuardedReader(ReadingGuard guard);
    ~GuardedReader();

    // The documents of a file, or of bytes in memory. Stopped, it returns at once and says nothing more.
    void read(const QString &path, const DraftSink &sink, const std::stop_token &stop = {});
    void read(const DocumentSource &source, const DraftSink &sink, const std::stop_token &stop = {});

    // One page of a PDF document as a picture.
    Result<PagePicture> drawPage(const PageRequest &request);

private:
    Outcome makeReady();
    void readGuarded(const DocumentSource &source, const DraftSink &sink, const std::stop_token &stop);
    Error problemOf(DocumentWorker::Fate outcome, const DocumentSource &source) const;

    const ReadingGuard m_guard;
    std::unique_ptr<DocumentWorker> m_worker;
};

} // namespace Quipu
