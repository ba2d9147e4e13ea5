// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textprint.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr size_t wordsInRun = 4;
constexpr int fewestRuns = 12; // shorter texts are alike by chance
constexpr size_t bands = 8;
constexpr size_t placesInBand = 5;
constexpr quint32 emptyPlace = 0;

quint64 mixed(quint64 value) // the finaliser of SplitMix64
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

// The small form of what words are made of; 0 of all else.
char16_t wordLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x80)
        return c.isLetterOrNumber() ? c.toLower().unicode() : u'\0';
    if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
        return code;
    return code >= u'A' && code <= u'Z' ? code | 0x20 : u'\0';
}

// Takes words as they come.
class PrintMaker final
{
public:
    void add(quint64 word)
    {
        m_print.whole = mixed(m_print.whole ^ word);
        m_recent[m_words++ % wordsInRun] = word;
        if (m_words < wordsInRun)
            return;
        quint64 run = 0;
        for (size_t i = 0; i < wordsInRun; ++i)
            run = mixed(run + m_recent[(m_words + i) % wordsInRun]);
        ++m_runs;
        quint32 &least = m_print.least[run >> 58];
        const quint32 value = std::max<quint32>(1, quint32(run));
        least = least == emptyPlace ? value : std::min(least, value);
    }

    TextPrint finished()
    {
        if (m_runs < fewestRuns)
            m_print.least.fill(emptyPlace);
        else
            fillEmptyPlaces();
        return m_print;
    }

private:
    // From the next place to the right that has something, told apart by the distance.
    void fillEmptyPlaces()
    {
        const auto known = m_print.least;
        for (size_t i = 0; i < TextPrint::size; ++i) {
            size_t distance = 0;
            while (known[(i + distance) % TextPrint::size] == emptyPlace)
                ++distance;
            if (distance > 0)
                m_print.least[i] = std::max<quint32>(
                    1, quint32(mixed(known[(i + distance) % TextPrint::size] + (quint64(distance) << 32))));
        }
    }

    TextPrint m_print;
    std::array<quint64, wordsInRun> m_recent {};
    size_t m_words = 0;
    int m_runs = 0;
};

} // namespace

TextPrint textPrintOf(QStringView text, const std::vector<Boilerplate> &leftOut)
{
    constexpr quint64 start = 0xcbf29ce484222325U, prime = 0x100000001b3U; // FNV-1a
    PrintMaker maker;
    auto skipped = leftOut.begin();
    quint64 word = start;
    const auto endWord = [&] {
        if (word != start)
            maker.add(mixed(word));
        word = start;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (skipped != leftOut.end() && skipped->span.end <= i)
            ++skipped;
        const QChar c = text[i];
        const bool isSkipped = skipped != leftOut.end() && skipped->span.start <= i;
        if (isSkipped)
            endWord();
        else if (const char16_t letter = wordLetter(c); letter != 0)
            word = (word ^ letter) * prime;
        else if (c.unicode() < 0x80 || !c.isMark())
            endWord();
    }
    endWord();
    return maker.finished();
}

double likeness(const TextPrint &one, const TextPrint &other)
{
    if (one.whole == other.whole && one.whole != 0)
        return 1;
    if (!one.isComparable() || !other.isComparable())
        return 0;
    size_t same = 0;
    for (size_t i = 0; i < TextPrint::size; ++i)
        same += one.least[i] == other.least[i];
    return double(same) / double(TextPrint::size);
}

std::vector<qint64> bandsOf(const TextPrint &print)
{
    std::vector<qint64> keys;
    if (print.whole != 0)
        keys.push_back(qint64(print.whole >> 1));
    for (size_t band = 0; band < bands && print.isComparable(); ++band) {
        quint64 key = band + 1;
        for (size_t i = 0; i < placesInBand; ++i)
            key = mixed(key ^ print.least[band * placesInBand + i]);
        keys.push_back(qint64(key >> 1));
    }
    return keys;
}

} // namespace Quipu
