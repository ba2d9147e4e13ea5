// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/cues.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype leadLength = 3; // letters that tell most words apart from the cues

} // namespace

void SentenceCues::findBetween(CueSet &found, qsizetype first, qsizetype end) const
{
    found.clear();
    const auto from = std::lower_bound(hits.begin(), hits.end(), first,
                                       [](const Hit &hit, qsizetype token) { return hit.token < token; });
    for (auto hit = from; hit != hits.end() && hit->token < end; ++hit)
        found.set(size_t(hit->cue));
}

inline size_t CueList::leadOf(QStringView word)
{
    const quint64 letters = quint64(word[0].unicode()) << 32 | quint64(word[1].unicode()) << 16 | word[2].unicode();
    return size_t(letters * 0x9e3779b97f4a7c15 >> 51) % leads;
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
            cue.words.push_back({token.word.toString(), false, token.hash});
    }
    if (!cue.words.empty()) {
        const Word &first = cue.words.front();
        if (first.text.size() >= leadLength)
            m_leads[leadOf(first.text)]
                |= first.isBeginning ? ~(bitOf(first.text.size()) - 1) : bitOf(first.text.size());
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
        if (!cue.words[i].fits(tokens[size_t(first) + i]))
            return false;
    }
    return true;
}

void CueList::findIn(const Tokens &tokens, qsizetype begin, qsizetype end, SentenceCues &found) const
{
    found.hits.clear();
    found.all.clear();
    for (qsizetype i = begin; i < end; ++i) {
        const auto noteFrom = [&](const std::vector<Cue> &candidates) {
            for (const Cue &cue : candidates) {
                if (!fits(cue, tokens, i, end))
                    continue;
                found.hits.push_back({i, cue.number});
                found.all.set(size_t(cue.number));
            }
        };
        const Token &token = tokens[size_t(i)];
        const bool isLong = token.word.size() >= leadLength;
        if (!m_short.empty())
            noteFrom(m_short);
        if (isLong && !(m_leads[leadOf(token.word)] & bitOf(token.word.size())))
            continue;
        if (const auto *whole = m_byWord.find(token.word, token.hash))
            noteFrom(*whole);
        if (const auto *begun = isLong ? m_byLead.find(token.word.first(leadLength)) : nullptr)
            noteFrom(*begun);
    }
}

} // namespace Quipu
