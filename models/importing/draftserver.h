// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/pdf/pagepicture.h"

namespace Quipu {

struct WorkerLimits
{
    int seconds = 10; // of processor time, for each document
    int megabytes = 1024; // of address space, for all of the process
};

// How a guarded reading process ends itself; what ends it otherwise is a signal.
enum class WorkerExit {
    Done = 0,
    Memory = 70, // the document needs more than is allowed
    Unguarded = 71, // this system's protections could not be had
    Misled = 72, // nobody asks sensibly
};

using DocumentReading = void (*)(const DocumentSource &source, const DraftSink &sink);
using PageDrawing = Result<PagePicture> (*)(const PageRequest &request);

// The guarded process: confines itself, then reads documents, and draws pages of them where it can, that come over the
// descriptor (a stream socket) one after the other until the other end closes it. Opens no file, keeps nothing between
// two documents.
WorkerExit serveDrafts(int descriptor, const WorkerLimits &limits, DocumentReading read, PageDrawing draw = nullptr);

} // namespace Quipu
