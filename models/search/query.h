// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/textspan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// A parsed search: words, "phrases", prefix*, ~stem, NEAR(a b, 5), AND OR NOT -, ( ), and field:value. An empty query
// matches everything. Pure value; the storage room turns it into SQL with bound values.
struct Query
{
    enum class Kind { All, Word, Prefix, Phrase, Stem, Near, Field, And, Or, Not };

    Kind kind = Kind::All;
    QString text; // the word, prefix, phrase or word whose forms are sought; for Field the value
    QString field; // for Field, one of queryFields()
    std::vector<Query> children {}; // for And, Or, Not; for Near words, prefixes and phrases
    int distance = nearDistance; // for Near: at most so many words between the first and the last of its children

    static constexpr int nearDistance = 10; // where none is said

    bool matchesEverything() const { return kind == Kind::All; }
    bool operator==(const Query &) const = default;
};

// No query may be longer, nest deeper or ask for more things: bounds that keep the answer within a keystroke.
constexpr qsizetype maximumQueryLength = 10'000; // UTF-16 code units
constexpr int maximumQueryDepth = 64;
constexpr int maximumQueryTerms = 256;

// The fields that field:value knows, in the order in which help lists them.
const QStringList &queryFields();

// Operators are AND, OR and NOT in capitals; words side by side mean AND, which binds tighter than OR; -word is NOT
// word. Signs that are neither letters nor digits are passed over where they stand alone. Inside "..." a quotation mark
// is written twice. A field takes a value, "=value" (exactly) or value* (begins so); what compares numbers is a figure
// (figureasked.h) whatever the field is called. asYouType: the last word, when nothing follows it, is taken as a
// prefix, and what is only begun (an open quotation mark or bracket, an operator or a field that still waits for its
// words) is no error. Errors name the place (column, from 1) and a remedy. Linear.
Result<Query> parseQuery(QStringView text, bool asYouType = false);

// The same, with the place of what cannot be understood: for those who show it.
struct QueryReading
{
    std::optional<Query> query; // absent: then error and place say why
    Error error;
    TextSpan place; // in the text that was typed; may lie at its end
};
QueryReading readQuery(QStringView text, bool asYouType = false);

// The query in its own language; parseQuery(toText(query)) is query again.
QString toText(const Query &query);

// What to light up in a text that the query found: words, phrases, and prefixes with a star at the end. What the query
// excludes and what it asks of fields are not among them. Each once, in the query's order.
std::vector<QString> terms(const Query &query);

} // namespace Quipu
