// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/cues.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype leadLength = 3; // letters that tell most words apart from the cues

} // namespace

CueSet SentenceCues::between(qsizetype first, qsizetype end) const
{
    CueSet found;
    const auto from = std::lower_bound(hits.begin(), hits.end(), first,
                                       [](const Hit &hit, qsizetype token) { return hit.token < token; });
    for (auto hit = from; hit != hits.end() && hit->token < end; ++hit)
        found.set(size_t(hit->cue));
    return found;
}

int CueList::numberOf(const QString &phrase)
{
    if (const int *known = m_numbers.find(phrase))
        return *known;
    Q_ASSERT(size_t(m_count) < mostCues);
    m_numbers[phrase] = m_count;
    Cue cue {{}, m_count};
    for (const TokenisedText cut {phrase}; const Token &token : cut.tokens) {
        if (token.is(u'*') && !cue.words.empty())
            cue.words.back().isBeginning = true;
        else
            cue.words.push_back({token.word.toString(), false});
    }
    if (!cue.words.empty()) {
        const Word &first = cue.words.front();
        if (!first.isBeginning)
            m_byWord[first.text].push_back(cue);
        else if (first.text.size() >= leadLength)
            m_byLead[first.text.first(leadLength)].push_back(cue);
        else
            m_short.push_back(cue);
    }
    return m_count++;
}

bool CueList::fits(const Cue &cue, const Tokens &tokens, qsizetype first, qsizetype end)
{
    if (first + qsizetype(cue.words.size()) > end)
        return false;
    for (size_t i = cue.words.front().isBeginning ? 0 : 1; i < cue.words.size(); ++i) { // a whole one led here
        if (!cue.words[i].fits(tokens[size_t(first) + i].word))
            return false;
    }
    return true;
}

SentenceCues CueList::findIn(const Tokens &tokens, qsizetype begin, qsizetype end) const
{
    SentenceCues cues;
    for (qsizetype i = begin; i < end; ++i) {
        const auto noteFrom = [&](const std::vector<Cue> &candidates) {
            for (const Cue &cue : candidates) {
                if (!fits(cue, tokens, i, end))
                    continue;
                cues.hits.push_back({i, cue.number});
                cues.all.set(size_t(cue.number));
            }
        };
        const Token &token = tokens[size_t(i)];
        if (const auto *whole = m_byWord.find(token.word, token.hash))
            noteFrom(*whole);
        if (token.word.size() >= leadLength) {
            if (const auto *begun = m_byLead.find(token.word.first(leadLength)))
                noteFrom(*begun);
        }
        if (!m_short.empty())
            noteFrom(m_short);
    }
    return cues;
}

} // namespace Quipu
