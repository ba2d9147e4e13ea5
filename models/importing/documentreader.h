// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Reads every document that a file holds: one, or as many as a mailbox or an archive has. Errors (translated, with file
// and remedy): missing, unreadable, not a regular file, empty, larger than maximumDocumentBytes, not to be read. Never
// touches the network. Any lane.
void readDocuments(const QString &path, const DraftSink &sink);

// The first document of a file, or of bytes already in memory; name is for messages.
Result<ArticleDraft> readDocument(const QString &path);
Result<ArticleDraft> readDocument(const QByteArray &bytes, const QString &name);

} // namespace Quipu
