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

    // What the analyst said of tables' columns; for what is read from now on.
    void setColumns(std::shared_ptr<const ColumnChoices> columns);
    // Asked with the fingerprint and the size of what would have to be parsed: true leaves it unparsed, and nothing is
    // said of it.
    using IsKnown = std::function<bool(const QString &name, const QByteArray &sha256, qint64 bytes)>;
    void setKnown(IsKnown isKnown);

    // The documents of a file, or of bytes in memory. Stopped, it returns at once and says nothing more.
    void read(const QString &path, const DraftSink &sink, const std::stop_token &stop = {});
    void read(const DocumentSource &source, const DraftSink &sink, const std::stop_token &stop = {});
    // The head of the table that a file may be; no names: it is none.
    Result<TableHead> tableHead(const QString &path, const std::stop_token &stop = {});

    // One page of a PDF document as a picture.
    Result<PagePicture> drawPage(const PageRequest &request);

private:
    using Question = std::function<DocumentWorker::Fate(DocumentWorker &worker)>;
    Outcome makeReady();
    Outcome askGuarded(const DocumentSource &source, const Question &question);
    Error problemOf(DocumentWorker::Fate outcome, const DocumentSource &source) const;

    const ReadingGuard m_guard;
    std::shared_ptr<const ColumnChoices> m_columns;
    IsKnown m_isKnown;
    std::unique_ptr<DocumentWorker> m_worker;
};

} // namespace Quipu
