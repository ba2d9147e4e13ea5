// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/search/query.h"

#include <optional>

struct sqlite3;

namespace Quipu {

class Dictionary;

// A phrase whose words are nearly everywhere and perhaps never together. FTS5 looks through all texts before it gives
// the first, and cannot be stopped; so it is asked for the texts with all these words, which it gives one by one, and a
// function looks in each whether they stand together:
//     in_sequence(article_text, words)
// is whether the first words of the expression, each a phrase of its own, do.
struct CommonPhrase
{
    static bool addTo(sqlite3 *database); // the function; false where SQLite does not offer it

    // The first such phrase that a query without prefixes asks for; texts: how many there are.
    static Result<std::optional<CommonPhrase>> in(const Query &query, Dictionary &dictionary, qint64 texts);

    Query loosened; // the query with the phrase's words first, wherever they stand
    int words = 0;
};

} // namespace Quipu
