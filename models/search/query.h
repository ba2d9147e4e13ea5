// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace Quipu {

// A parsed search: words, "phrases", prefix*, AND OR NOT -, ( ), and field:value. An empty query matches everything.
// Pure value; the storage room turns it into SQL with bound values.
struct Query
{
    enum class Kind { All, Word, Prefix, Phrase, Field, And, Or, Not };

    Kind kind = Kind::All;
    QString text; // the word, prefix or phrase; for Field the value
    QString field; // for Field: "title", "author", "outlet", "lang", "tag", "status", "file", "date", "type", "has", "is"
    std::vector<Query> children; // for And, Or, Not

    bool matchesEverything() const { return kind == Kind::All; }
    bool operator==(const Query &) const = default;
};

// asYouType: the last word, when nothing follows it, is taken as a prefix. Errors name the place (column) and a remedy.
Result<Query> parseQuery(QStringView text, bool asYouType = false);

} // namespace Quipu
