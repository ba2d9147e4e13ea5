// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/phrasetable.h"

#include "models/figures/figurelanguage.h"

#include <algorithm>

namespace Quipu {

void PhraseTable::add(const QString &phrase, int payload)
{
    const TokenisedText cut {phrase};
    Phrase entry;
    entry.payload = payload;
    for (const Token &token : cut.tokens) {
        if (token.is(u'*') && !token.spaced && !entry.words.empty())
            entry.words.back().isBeginning = true;
        else
            entry.words.push_back({token.word.toString(), false, token.hash});
    }
    if (entry.words.empty() || entry.words.front().isBeginning)
        return;
    const auto addTo = [&entry](PhrasesByWord &phrases, const QString &word) {
        std::vector<Phrase> &known = phrases[word];
        known.push_back(entry);
        std::stable_sort(known.begin(), known.end(),
                         [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
    };
    addTo(m_byFirst, entry.words.front().text);
    if (!entry.words.back().isBeginning)
        addTo(m_byLast, entry.words.back().text);
}

std::vector<QStringList> PhraseTable::phrases() const
{
    std::vector<QStringList> found;
    m_byFirst.forEach([&found](const QString &, const std::vector<Phrase> &phrases) {
        for (const Phrase &phrase : phrases) {
            QStringList &words = found.emplace_back();
            for (const Word &word : phrase.words) {
                if (!word.isBeginning)
                    words.append(word.text);
            }
        }
    });
    return found;
}

void PhraseTable::markWith(quint64 bit, WordMap<Lexeme> &lexemes)
{
    m_bit = bit;
    m_byFirst.forEach([&](const QString &word, const auto &) { lexemes[word].begins |= bit; });
    m_byLast.forEach([&](const QString &word, const auto &) { lexemes[word].ends |= bit; });
}

bool PhraseTable::matches(const Word *words, size_t count, const Token *tokens)
{
    for (size_t i = 0; i < count; ++i) {
        if (!words[i].fits(tokens[i]))
            return false;
    }
    return true;
}

PhraseTable::Match PhraseTable::findAt(const Tokens &tokens, qsizetype first, qsizetype end) const
{
    const Token &token = tokens[size_t(first)];
    const auto *found = m_byFirst.find(token.word, token.hash);
    if (!found)
        return {};
    for (const Phrase &phrase : *found) {
        const auto words = qsizetype(phrase.words.size());
        if (first + words <= end && matches(phrase.words.data() + 1, size_t(words) - 1, &token + 1))
            return {phrase.payload, words};
    }
    return {};
}

PhraseTable::Match PhraseTable::findEndingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const
{
    const Token &token = tokens[size_t(last)];
    const auto *found = m_byLast.find(token.word, token.hash);
    if (!found)
        return {};
    for (const Phrase &phrase : *found) {
        const auto words = qsizetype(phrase.words.size());
        if (last + 1 - words >= begin && matches(phrase.words.data(), size_t(words) - 1, &token + 1 - words))
            return {phrase.payload, words};
    }
    return {};
}

} // namespace Quipu
