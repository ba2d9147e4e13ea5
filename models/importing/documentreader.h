// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace Quipu {

// A document as an importer read it, before anything is made of it.
struct ArticleDraft
{
    QString path; // as given
    QString format; // "text"
    QString encoding; // as found: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    QByteArray sha256; // of the bytes, lower-case hex
    qint64 bytes = 0;
    QString text; // verbatim; CRLF and CR made LF, a leading byte-order mark left out, nothing else changed
};

// No single document may be larger; a limit against mistakes and traps, not a format's rule.
constexpr qint64 maximumDocumentBytes = 100 * 1024 * 1024;

// Reads one file. Errors (translated, with file and remedy): missing, unreadable, not a regular file, empty, larger
// than maximumDocumentBytes, binary. Never touches the network. Any lane.
Result<ArticleDraft> readDocument(const QString &path);

// The same for bytes already in memory; name is for messages.
Result<ArticleDraft> readDocument(const QByteArray &bytes, const QString &name);

} // namespace Quipu
