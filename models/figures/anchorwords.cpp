// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/anchorwords.h"

#include "models/figures/characterblock.h"
#include "models/figures/characters.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace Quipu {

namespace {

constexpr qsizetype longestWord = 31; // longer ones count as so long

quint32 bitOfLength(qsizetype length)
{
    return 1u << std::min(length, longestWord);
}

bool isDigit(QChar c)
{
    return classOf(c) == Digit;
}

// Of "q1" and "a.m." the letters at the beginning.
QString lettersOf(const QString &word)
{
    const auto end = std::find_if_not(word.begin(), word.end(), [](QChar c) { return classOf(c) & Letter; });
    return word.first(end - word.begin());
}

bool isShorter(const QString &a, const QString &b)
{
    return a.size() < b.size();
}

} // namespace

void AnchorWords::add(const QString &word, Written written)
{
    const QString letters = lettersOf(word);
    if (letters.isEmpty()) {
        m_signs += word.front();
        return;
    }
    const Written *known = m_words.find(letters);
    m_words[letters] = known ? std::min(*known, written) : written;
    m_lengths[leadOf(reinterpret_cast<const char16_t *>(letters.utf16()), letters.size())]
        |= bitOfLength(letters.size());
}

bool AnchorWords::isHit(const QStringList &phrase) const
{
    return std::any_of(phrase.begin(), phrase.end(), [this](const QString &word) {
        const Written *known = m_words.find(lettersOf(word));
        return (known && *known == Written::Anyhow) || (m_digits && std::any_of(word.begin(), word.end(), isDigit));
    });
}

void AnchorWords::addOneOfEach(std::vector<QStringList> phrases, const std::function<bool(const QString &)> &isCommon)
{
    for (const QStringList &phrase : phrases) {
        if (phrase.size() == 1)
            add(phrase.front());
    }
    for (;;) {
        std::erase_if(phrases, [this](const QStringList &phrase) { return isHit(phrase); });
        if (phrases.empty())
            return;
        QHash<QString, int> counts;
        for (const QStringList &phrase : phrases) {
            const auto longest = std::max_element(phrase.begin(), phrase.end(), isShorter);
            const bool allCommon = std::all_of(phrase.begin(), phrase.end(), isCommon);
            for (const QString &word : phrase) {
                if (classOf(word.front()) & Letter && (allCommon ? word == *longest : !isCommon(word)))
                    ++counts[word];
            }
        }
        QString best; // of several in as many phrases the longest, of those the first by its letters
        for (auto word = counts.begin(); word != counts.end(); ++word) {
            const auto rank = [&](const QString &of) { return std::pair(counts.value(of), of.size()); };
            if (best.isEmpty() || rank(word.key()) > rank(best)
                || (rank(word.key()) == rank(best) && word.key() < best))
                best = word.key();
        }
        Q_ASSERT(!best.isEmpty());
        if (best.isEmpty())
            return;
        add(best);
    }
}

bool AnchorWords::holds(const LoweredText &text, qsizetype start, qsizetype end) const
{
    const QStringView small = text.small();
    const auto *word = reinterpret_cast<const char16_t *>(small.utf16()) + start;
    if (!(m_lengths[leadOf(word, end - start)] & bitOfLength(end - start)))
        return false;
    const Written *written = m_words.find(small.sliced(start, end - start));
    return written && (*written == Written::Anyhow || classOf(text.original()[start]) & Capital);
}

bool AnchorWords::areIn(const LoweredText &text, TextSpan part) const
{
    const auto *characters = reinterpret_cast<const char16_t *>(text.small().utf16());
    quint64 inWord = 0; // whether the last character of the block before is a letter
    for (qsizetype start = part.start; start < part.end; start += CharacterBlock::length) {
        CharacterBlock block(characters + start);
        block.keepFirst(part.end - start);
        if (block.digits && m_digits)
            return true;
        for (quint64 others = block.others; others; others &= others - 1) {
            const int at = std::countr_zero(others);
            const char16_t c = characters[start + at];
            if (classOf(c) & Letter)
                block.letters |= 1ull << at;
            else if (m_signs.contains(c))
                return true;
        }
        quint64 begins = block.letters & ~(block.letters << 1 | inWord);
        inWord = block.letters >> (CharacterBlock::length - 1);
        for (; begins; begins &= begins - 1) {
            const int first = std::countr_zero(begins);
            qsizetype end = start + first + std::countr_one(block.letters >> first);
            while (end >= start + CharacterBlock::length && end < part.end && classOf(characters[end]) & Letter)
                ++end;
            if (holds(text, start + first, end))
                return true;
        }
    }
    return false;
}

} // namespace Quipu
