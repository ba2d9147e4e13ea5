// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/workerprocess.h"
#include "models/importing/workertalk.h"

#include <stop_token>

namespace Quipu {

class WorkerTalk;

// One guarded reading process and the talk with it: a document goes in, drafts come out. For one thread.
class DocumentWorker final
{
    Q_DISABLE_COPY_MOVE(DocumentWorker)

public:
    // How a document's reading ended.
    enum class Fate { Answered, Cancelled, OutOfTime, OutOfMemory, Forbidden, Crashed, TooMuch, Unsound };

    // Waits until the process is ready. Errors: the program is missing, is another version, cannot guard itself.
    static Result<std::unique_ptr<DocumentWorker>> start(const ReadingGuard &guard);
    ~DocumentWorker();

    // False when the process has ended since.
    bool isReady() const;
    // Tells the sink of each draft as it comes. After anything but Answered the worker is of no more use.
    Fate read(const DocumentSource &source, const DraftSink &sink, const std::stop_token &stop);
    // Only the head of the table that the source may be.
    Fate look(const DocumentSource &source, TableHead &head, const std::stop_token &stop);

    // The same for one page of a document.
    Fate draw(const PageRequest &request, const std::function<void(Result<PagePicture>)> &sink);

private:
    static Fate fateOf(WorkerTalk::Silence silence, WorkerProcess &process);
    DocumentWorker(std::unique_ptr<WorkerProcess> process, int seconds);

    std::unique_ptr<WorkerProcess> m_process;
    int m_seconds;
};

} // namespace Quipu
