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
    bool (*recognises)(
        const DocumentSource &source); // looks at the bytes first and at the name only to tell twins apart
    void (*read)(const DocumentSource &source, const DraftSink &sink); // bounded memory; never the network
};

std::span<const DocumentFormat> documentFormats();

// Reads with the first format that recognises the source.
void readDocuments(const DocumentSource &source, const DraftSink &sink);

// A draft with what is known of every source; the reader adds the text and what the format states.
ArticleDraft draftOf(const DocumentSource &source, const QString &format);

// The name is larger than maximumDocumentBytes.
Error tooLarge(const QString &name, qint64 bytes);

// An error about the source, of kind Invalid.
Error refusal(const DocumentSource &source, const QString &what, const QString &remedy);

} // namespace Quipu
