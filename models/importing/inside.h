// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/documentformats.h"

namespace Quipu {

// How many containers a document may lie in: a letter in a mailbox in an archive in an archive.
constexpr int deepestContainer = 3;

// Reads what lies inside the source under a name of its own, with whatever format it has unless the reader is given, at
// "SOURCE/NAME". Too deep: an error that says so.
void readInside(const DocumentSource &source, const QByteArray &bytes, const QString &name, const DraftSink &sink,
                void (*read)(const DocumentSource &, const DraftSink &) = readDocuments);

// Text and structure of a page or a piece of one (UTF-8), as the reader of web pages has them; false where it has none.
bool takePage(const DocumentSource &source, const QByteArray &page, ArticleDraft &draft);

// The name without what no file of ours would have: controls, empty and dot parts, a leading slash; and not endless.
QString harmlessName(const QString &name);

} // namespace Quipu
