// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/corpus/columnmapping.h"
#include "models/corpus/statedfacts.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Quipu {

// A document as an importer read it, before anything is made of it.
struct ArticleDraft
{
    QString path; // of the file as given; of a document inside another one with "/" and its own name behind
    QString format; // the id of a documentFormats() row: "text", "html", ...
    QString encoding; // as found: "UTF-8", "UTF-16LE", "windows-1252"; "" where the format has none of its own
    QByteArray sha256; // of the document's own bytes, lower-case hex
    qint64 bytes = 0;
    QString text; // plain text: verbatim, CRLF and CR made LF, a leading byte-order mark left out; else extracted
    StatedFacts stated;
    QStringList attachments {}; // of a reference: files that hold its text, as its list names them
    bool isReference = false; // an entry of a list of references; its text is its abstract, if it has one
    QByteArray original; // the document's own bytes, where the text is not all there is of them
};

// No single document may be larger; a limit against mistakes and traps, not a format's rule.
constexpr qint64 maximumDocumentBytes = 100 * 1024 * 1024;

// The bytes of one document and how they were come by.
struct DocumentSource
{
    QByteArray bytes;
    QString name; // for messages and ArticleDraft::path
    int depth = 0; // how many containers it lay in
    bool wantsReferences = false; // of a list of references all entries, those without a text too
    std::shared_ptr<const ColumnChoices> columns {}; // what was said of tables; null: nothing

    ColumnMapping mappingOf(const QStringList &names) const
    {
        return columns ? columns->mappingOf(names) : ColumnMapping::guessed(names);
    }
};

// Hears of each document of a source in its order, or of why one cannot be read.
using DraftSink = std::function<void(Result<ArticleDraft>)>;

} // namespace Quipu
