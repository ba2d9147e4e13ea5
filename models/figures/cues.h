// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/wordmap.h"
#include "models/figures/tokens.h"

#include <array>
#include <bit>
#include <vector>

namespace Quipu {

constexpr size_t mostCues = 2048;

// Some of the cues of a measure codebook, by number. It knows which of its words are not empty, so that two sets with
// a few cues each are compared in a step or two.
class CueSet final
{
public:
    void set(size_t cue)
    {
        m_bits[cue / 64] |= 1ull << (cue % 64);
        m_used |= 1u << (cue / 64);
    }
    void clear()
    {
        for (; m_used; m_used &= m_used - 1)
            m_bits[size_t(std::countr_zero(m_used))] = 0;
    }
    bool intersects(const CueSet &other) const
    {
        for (quint32 both = m_used & other.m_used; both; both &= both - 1) {
            const auto at = size_t(std::countr_zero(both));
            if (m_bits[at] & other.m_bits[at])
                return true;
        }
        return false;
    }
    CueSet &operator|=(const CueSet &other)
    {
        for (quint32 left = other.m_used; left; left &= left - 1) {
            const auto at = size_t(std::countr_zero(left));
            m_bits[at] |= other.m_bits[at];
        }
        m_used |= other.m_used;
        return *this;
    }

private:
    std::array<quint64, mostCues / 64> m_bits {};
    quint32 m_used = 0; // one bit for each of m_bits that is not 0
    static_assert(mostCues / 64 <= 32);
};

// The cue words of a sentence, found once; rules then only compare sets.
struct SentenceCues
{
    struct Hit
    {
        qsizetype token = 0;
        int cue = 0;
    };
    std::vector<Hit> hits; // by token
    CueSet all;

    void findBetween(CueSet &found, qsizetype first, qsizetype end) const; // in place of what it held
};

// Cues as a codebook writes them, numbered: "coca crop*", "hectares of coca". Immutable once filled; any lane.
class CueList final
{
public:
    int numberOf(const QString &phrase); // a new one gets the next number
    // What the tokens begin..end hold, in place of what was found before.
    void findIn(const Tokens &tokens, qsizetype begin, qsizetype end, SentenceCues &found) const;

private:
    struct Word
    {
        QString text;
        bool isBeginning = false; // written with a *
        quint32 hash = 0; // of a whole word
        bool fits(const Token &token) const
        {
            return isBeginning ? token.word.startsWith(text) : token.hash == hash && token.word == text;
        }
    };
    struct Cue
    {
        std::vector<Word> words;
        int number = 0;
    };
    static bool fits(const Cue &cue, const Tokens &tokens, qsizetype first, qsizetype end);
    static size_t leadOf(QStringView word); // where its first letters stand in m_leads
    static quint32 bitOf(qsizetype length) { return 1u << (length < 31 ? length : 31); }

    static constexpr size_t leads = 1 << 13;

    WordMap<int> m_numbers;
    int m_count = 0;
    WordMap<std::vector<Cue>> m_byWord; // those with a whole first word, by it
    WordMap<std::vector<Cue>> m_byLead; // those with the beginning of one, by its first letters
    std::vector<Cue> m_short; // ... which have fewer letters than that
    // How long the words are that can begin a cue with those letters, a bit for each length: most words of a text begin
    // with nothing of the kind.
    std::array<quint32, leads> m_leads {};
};

} // namespace Quipu
