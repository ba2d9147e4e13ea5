// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/textlengths.h"

#include <QByteArray>
#include <QHash>

#include <vector>

struct Fts5Context;
struct Fts5ExtensionApi;
struct sqlite3_context;
struct sqlite3_value;

namespace Quipu {

// Ranks texts as FTS5's bm25() does (https://www.sqlite.org/fts5.html#the_bm25_function), to the same order, at a tenth
// of its cost: the lengths of texts are in memory, and how many texts have a phrase is counted once for all questions
// with the same expression. Adds to a connection the function
//     relevance(article_text, expression)
// for the rows of "article_text MATCH expression": the smaller, the better. Lives as long as the connection's
// statements; the connection's thread.
class Relevance final
{
    Q_DISABLE_COPY_MOVE(Relevance)

public:
    Relevance() = default;

    // False where it cannot: the handle is null, or its SQLite has no FTS5.
    bool addTo(sqlite3 *database);

private:
    struct Weights
    {
        qint64 texts = 0; // in the index when these were taken
        double wordsOfOne = 1; // on average
        std::vector<double> phrases; // inverse document frequencies
    };
    struct Asked; // one statement's run

    static void answer(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                       sqlite3_value **values);
    Weights weigh(const Fts5ExtensionApi *api, Fts5Context *context) const;
    double frequency(const Fts5ExtensionApi *api, Fts5Context *context, int phrase) const;
    double score(const Fts5ExtensionApi *api, Fts5Context *context, Asked &asked);
    int wordsOf(const Fts5ExtensionApi *api, Fts5Context *context, Asked &asked);

    sqlite3 *m_database = nullptr;
    TextLengths m_lengths;
    int m_askedOneByOne = 0;
    QHash<QByteArray, Weights> m_weights; // by expression
};

} // namespace Quipu
