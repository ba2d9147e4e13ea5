// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// One row of a table of articles: its cells by their columns' names, lists as "a; b".
struct ArticleRecord
{
    QHash<QString, QString> cells;
    QByteArray bytes; // as they stand in the table, for the fingerprint
    QString name; // "row 12"
    int line = 0; // of the file, from 1; 0 where it has none
};

// The row as a document of its own at "FILE/row 12"; an error that names the line where it has no text.
Result<ArticleDraft> draftOfRecord(const DocumentSource &source, const QString &format, const ArticleRecord &record,
                                   const ColumnMapping &mapping);

// What the cells say of the document beside its text.
void stateRecord(const ArticleRecord &record, const ColumnMapping &mapping, StatedFacts &facts);

} // namespace Quipu
