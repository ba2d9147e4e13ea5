// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/phrasetable.h"

#include <algorithm>

namespace Quipu {

namespace {

bool wordMatches(const QString &pattern, QStringView word)
{
    if (pattern.size() > 1 && pattern.endsWith(u'*'))
        return word.startsWith(QStringView(pattern).chopped(1));
    return word == pattern;
}

bool phraseMatches(const QStringList &words, const Tokens &tokens, qsizetype first)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!wordMatches(words[i], tokens[size_t(first + i)].word))
            return false;
    }
    return true;
}

} // namespace

QString borrowed(QStringView view)
{
    return QString::fromRawData(view.data(), view.size());
}

void PhraseTable::add(const QString &phrase, int payload)
{
    const TokenisedText cut {phrase};
    Phrase entry;
    entry.payload = payload;
    for (const Token &token : cut.tokens) {
        if (token.is(u'*') && !token.spaced && !entry.words.isEmpty())
            entry.words.last() += u'*';
        else
            entry.words.append(token.word.toString());
    }
    if (entry.words.isEmpty())
        return;
    const auto longerFirst = [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); };
    for (auto *phrases : {&m_byFirst[entry.words.first()], &m_byLast[entry.words.last()]}) {
        phrases->push_back(entry);
        std::stable_sort(phrases->begin(), phrases->end(), longerFirst);
    }
}

PhraseTable::Match PhraseTable::at(const Tokens &tokens, qsizetype first, qsizetype end) const
{
    if (first >= end)
        return {};
    const auto found = m_byFirst.constFind(borrowed(tokens[size_t(first)].word));
    if (found == m_byFirst.constEnd())
        return {};
    for (const Phrase &phrase : *found) {
        if (first + phrase.words.size() <= end && phraseMatches(phrase.words, tokens, first))
            return {phrase.payload, phrase.words.size()};
    }
    return {};
}

PhraseTable::Match PhraseTable::endingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const
{
    if (last < begin)
        return {};
    const auto found = m_byLast.constFind(borrowed(tokens[size_t(last)].word));
    if (found == m_byLast.constEnd())
        return {};
    for (const Phrase &phrase : *found) {
        const qsizetype first = last + 1 - phrase.words.size();
        if (first >= begin && phraseMatches(phrase.words, tokens, first))
            return {phrase.payload, phrase.words.size()};
    }
    return {};
}

} // namespace Quipu
