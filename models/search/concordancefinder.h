// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/search/concordance.h"
#include "models/search/query.h"

#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace Quipu {

// Finds the words or the expression of a concordance in one text after the other. Linear in the text, whatever the
// expression (RE2). Copies share what was prepared; any thread.
class ConcordanceFinder final
{
public:
    // Words or Expression. Errors name what cannot be read in the expression and where.
    static Result<ConcordanceFinder> make(const ConcordanceQuery &query);

    std::vector<TextSpan> find(const QString &text) const; // in order, not overlapping, none empty

    // What an article must have for find() to find something in it; matches everything where an index cannot tell.
    const Query &candidates() const { return m_candidates; }

private:
    struct Word
    {
        QString text; // folded where case does not matter
        bool isPrefix = false;
        bool operator==(const Word &) const = default;
    };

    ConcordanceFinder() = default;
    Outcome readWords(const QString &text, bool inWords);
    Outcome readExpression(const QString &text, bool matchesCase);
    std::vector<TextSpan> findWords(const QString &text) const;
    std::vector<TextSpan> findExpression(const QString &text) const;
    qsizetype endOfWords(QStringView text, qsizetype start) const;

    std::vector<Word> m_words;
    QString m_part; // sought as it stands: parts of words, or signs
    std::shared_ptr<const re2::RE2> m_expression;
    bool m_matchesCase = false;
    Query m_candidates;
};

} // namespace Quipu
