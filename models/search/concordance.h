// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/textspan.h"

#include <QString>

#include <optional>

namespace Quipu {

// What a concordance (keyword in context) is asked for. A value.
struct ConcordanceQuery
{
    enum class Kind {
        Words, // one after the other, whatever stands between them that is no letter; word* begins so
        Expression, // a regular expression as RE2 reads it, so that none can take for ever
        EntityType, // all mentions of a type
        Entity, // all mentions of an entity
    };

    Kind kind = Kind::Words;
    QString text; // words, expression, or the id of the entity type
    EntityId entity {};
    bool matchesCase = false; // of letters, and their accents
    bool inWords = false; // Words: also where they are parts of other words
    ArticleId article {}; // in this one only; 0: in all

    bool operator==(const ConcordanceQuery &) const = default;
};

// By what lines are sorted: as they stand, newest article first; by what goes before, nearest word first; by what was
// found; by what comes after.
enum class ConcordanceSort { Text, Left, Keyword, Right };
QString toString(ConcordanceSort sort); // "text", "left", "keyword", "right"
std::optional<ConcordanceSort> concordanceSortFromString(QStringView word);

// One place that was found, with what stands around it in one line: no line breaks.
struct ConcordanceLine
{
    ArticleId article;
    TextSpan span;
    TextSpan codePoints; // the same span as files count it
    QString left, keyword, right;
    QString title, outlet, published; // of the article
    int place = 0; // of the article in the run: the order of ConcordanceSort::Text
    QString order; // what it is sorted by: concordanceOrder
};

// Cuts the line's context out of the text.
void setContext(ConcordanceLine &line, QStringView text);

// Without case and accents; "" for Text, which sorts by place and span.
QString concordanceOrder(const ConcordanceLine &line, ConcordanceSort sort);
bool isSortedBefore(const ConcordanceLine &a, const ConcordanceLine &b);

} // namespace Quipu
