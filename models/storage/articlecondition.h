// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/query.h"

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace Quipu {

// A query as SQL over "article a": a condition with named placeholders and the values for them. Words never enter the
// SQL text. Composed here because no statement file can hold every query; the fragments are this file's alone.
struct ArticleCondition
{
    QString sql; // "1" for everything
    std::vector<std::pair<QString, QVariant>> values;
    // The words of the query as one FTS5 expression, and what it asks for beyond them ("1" for nothing), when the two
    // together are the query: then the index answers it, in its own order.
    QString match;
    QString beyondMatch = QStringLiteral("1");
    std::vector<std::pair<QString, QVariant>> valuesBeyond;
};

ArticleCondition articleCondition(const Query &query);

// The words, phrases and prefixes a query wants to find, as an FTS5 expression for snippets; "" when there are none.
QString snippetMatch(const Query &query);

} // namespace Quipu
