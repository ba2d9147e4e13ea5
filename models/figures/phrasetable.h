// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/wordmap.h"
#include "models/figures/tokens.h"

#include <QStringList>

#include <vector>

namespace Quipu {

// Phrases of a data file, each with a number that says what it stands for; looked up at one place of a text, longest
// first. A word ending in * stands for all that begin so (not the first word of a phrase).
class PhraseTable final
{
public:
    struct Match
    {
        int payload = -1;
        qsizetype words = 0;
        explicit operator bool() const { return words > 0; }
    };

    void add(const QString &phrase, int payload);
    Match at(const Tokens &tokens, qsizetype first, qsizetype end) const
    {
        const bool canBegin = first < end && (!m_bit || (tokens[size_t(first)].lexeme->begins & m_bit));
        return canBegin ? findAt(tokens, first, end) : Match {};
    }
    Match endingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const
    {
        const bool canEnd = last >= begin && (!m_bit || (tokens[size_t(last)].lexeme->ends & m_bit));
        return canEnd ? findEndingAt(tokens, last, begin) : Match {};
    }
    std::vector<QStringList> phrases() const; // the words of each

    // The table's own bit among those of its language: what a word begins and ends is then known before it is looked
    // up (Lexeme::begins, Lexeme::ends). 0 for a table that belongs to no language.
    quint64 bit() const { return m_bit; }
    void markWith(quint64 bit, WordMap<Lexeme> &lexemes);

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
    struct Phrase
    {
        std::vector<Word> words;
        int payload = 0;
    };
    using PhrasesByWord = WordMap<std::vector<Phrase>>;

    Match findAt(const Tokens &tokens, qsizetype first, qsizetype end) const;
    Match findEndingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const;
    static bool matches(const Word *words, size_t count, const Token *tokens);

    PhrasesByWord m_byFirst;
    PhrasesByWord m_byLast;
    quint64 m_bit = 0;
};

} // namespace Quipu
