// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerhits.h"

namespace Quipu {

void ReaderHits::setText(const QString &text)
{
    *this = {};
    m_text = text;
}

const TextFinder &ReaderHits::finder()
{
    if (!m_finder)
        m_finder.emplace(m_text);
    return *m_finder;
}

void ReaderHits::setSearchTerms(const QStringList &terms)
{
    m_searched = terms.isEmpty() ? std::vector<TextSpan>() : finder().wordsBeginning(terms);
}

void ReaderHits::setFindWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_found = words.isEmpty() ? std::vector<TextSpan>() : finder().all(words);
}

std::vector<PlainSpan> plainSpans(const std::vector<TextSpan> &spans)
{
    std::vector<PlainSpan> plain;
    plain.reserve(spans.size());
    for (const TextSpan &span : spans)
        plain.push_back({span});
    return plain;
}

} // namespace Quipu
