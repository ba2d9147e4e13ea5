// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// The bytes of a file that may be a document. Errors (translated, with file and remedy): missing, unreadable, not a
// regular file, larger than maximumDocumentBytes. Any lane.
Result<QByteArray> bytesOfDocument(const QString &path);

// Reads every document that a file holds: one, or as many as a mailbox or an archive has; in this process, for tests
// and trusted files: the program itself goes through GuardedReader. Errors: those of the bytes, empty, not to be read.
void readDocuments(const QString &path, const DraftSink &sink);

// The first document of a file, or of bytes already in memory; name is for messages.
Result<ArticleDraft> readDocument(const QString &path);
Result<ArticleDraft> readDocument(const QByteArray &bytes, const QString &name);

} // namespace Quipu
