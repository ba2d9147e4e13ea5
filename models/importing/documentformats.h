// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

#include <QLatin1StringView>

#include <span>

namespace Quipu {

// One kind of document that Quipu reads. To add one: write <format>reader.{h,cpp} and add a row; the first row that
// recognises the bytes reads them, and plain text, which comes last, recognises everything.
struct DocumentFormat
{
    QLatin1StringView id; // the "format" of the command line and of ArticleDraft
    // Looks at the bytes first and at the name only to tell twins apart. Runs outside the guarded process: cheap,
    // bounded, no library's parser.
    bool (*recognises)(const DocumentSource &source);
    void (*read)(const DocumentSource &source, const DraftSink &sink); // bounded memory; never the network
    bool isTrusted = false; // nothing is parsed: may be read without a guarded process of its own
};

std::span<const DocumentFormat> documentFormats();

// The first format that recognises the source.
const DocumentFormat &formatOf(const DocumentSource &source);

// Reads with the first format that recognises the source, in this process: the program itself goes through
// GuardedReader.
void readDocuments(const DocumentSource &source, const DraftSink &sink);

// What a table's columns, or the keys of its JSON, are called, and its first rows; no names: the source is no table.
// In this process, like readDocuments.
TableHead tableHeadOf(const DocumentSource &source);
bool isTable(const DocumentFormat &format);

// Reads as one format, whichever the source is.
void readAs(const DocumentFormat &format, const DocumentSource &source, const DraftSink &sink);

// A draft with what is known of every source; the reader adds the text and what the format states.
ArticleDraft draftOf(const DocumentSource &source, const QString &format);

// The name is larger than maximumDocumentBytes.
Error tooLarge(const QString &name, qint64 bytes);

// An error about the source, of kind Invalid.
Error refusal(const DocumentSource &source, const QString &what, const QString &remedy);

} // namespace Quipu
