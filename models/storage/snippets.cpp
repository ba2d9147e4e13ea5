// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/snippets.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t snippetLength = 18; // words
constexpr size_t hitsWeighed = 32; // of a long text the first ones are enough to choose among
constexpr QChar hitBegins(0xE000);
constexpr QChar hitEnds(0xE001);

} // namespace

Snippets::Snippets(const WordCutter &cutter, const Query &query)
    : m_cutter(cutter)
{
    collect(query);
}

void Snippets::collect(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::Word:
    case Query::Kind::Phrase:
    case Query::Kind::Stem:
        return add(query.text, false);
    case Query::Kind::Prefix:
        return add(query.text, true);
    case Query::Kind::And:
    case Query::Kind::Or:
    case Query::Kind::Near:
        for (const Query &child : query.children)
            collect(child);
        return;
    case Query::Kind::All:
    case Query::Kind::Field:
    case Query::Kind::Not:
        return;
    }
}

void Snippets::add(const QString &text, bool isPrefix)
{
    Sequence sequence {{}, isPrefix};
    m_cutter.cut(text.toUtf8(), [&sequence](const WordCutter::Word &word) {
        sequence.words.push_back(word.word.toByteArray());
        return true;
    });
    if (sequence.words.size() == 1 && !isPrefix)
        addWord(sequence.words.front());
    else if (!sequence.words.empty())
        m_sequences.push_back(std::move(sequence));
}

void Snippets::addWord(const QByteArray &word)
{
    m_words.insert(word);
    m_initials.set(uchar(word.front()));
}

QString Snippets::of(const QByteArray &text) const
{
    QByteArray letters;
    const std::vector<Cut> words = cut(text, letters);
    if (words.empty())
        return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 200)));
    const std::vector<Hit> hits = hitsIn(words);
    const size_t first = bestStart(hits, words.size());
    const size_t last = std::min(words.size(), first + snippetLength) - 1;
    const auto between = [&text](int from, int to) { return QString::fromUtf8(text.sliced(from, to - from)); };
    QString shown = first > 0 ? u"…"_s : u""_s;
    int shownUntil = first > 0 ? words[first].start : 0;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].first < first || hits[i].last > last || words[hits[i].first].start < shownUntil)
            continue;
        shown += between(shownUntil, words[hits[i].first].start) + hitBegins;
        shown += between(words[hits[i].first].start, words[hits[i].last].finish) + hitEnds;
        shownUntil = words[hits[i].last].finish;
    }
    const bool isCut = last + 1 < words.size();
    shown += between(shownUntil, isCut ? words[last].finish : int(text.size()));
    return isCut ? shown + u'…' : shown;
}

// letters: keeps what the words are views of.
std::vector<Snippets::Cut> Snippets::cut(const QByteArray &text, QByteArray &letters) const
{
    std::vector<Cut> words;
    words.reserve(size_t(text.size() / 5));
    letters.reserve(text.size()
                    * 2); // folding makes no letter twice as long: what the views look at stays in its place
    m_cutter.cut(text, [&](const WordCutter::Word &word) {
        const char *const end = letters.constData() + letters.size();
        letters.append(word.word);
        words.push_back({QByteArrayView(end, word.word.size()), word.start, word.finish});
        return true;
    });
    return words;
}

std::vector<Snippets::Hit> Snippets::hitsIn(const std::vector<Cut> &words) const
{
    std::vector<Hit> hits;
    for (size_t at = 0; at < words.size() && hits.size() < hitsWeighed; ++at) {
        const QByteArrayView letters = words[at].letters;
        if (m_initials.test(uchar(letters.front()))
            && m_words.contains(QByteArray::fromRawData(letters.data(), letters.size())))
            hits.push_back({at, at, m_sequences.size() + qHash(letters)});
        for (size_t s = 0; s < m_sequences.size(); ++s) {
            const auto &[sought, isPrefix] = m_sequences[s];
            if (at + sought.size() > words.size())
                continue;
            size_t same = 0;
            while (same + 1 < sought.size() && words[at + same].letters == sought[same])
                ++same;
            const QByteArrayView ending = words[at + same].letters;
            if (same + 1 == sought.size() && (isPrefix ? ending.startsWith(sought[same]) : ending == sought[same]))
                hits.push_back({at, at + same, s});
        }
    }
    return hits;
}

// Where the stretch begins that has the most different things, and then the most of them; they stand in its middle.
size_t Snippets::bestStart(const std::vector<Hit> &hits, size_t words)
{
    size_t best = 0;
    size_t bestFirst = 0;
    size_t bestLast = 0;
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        std::array<size_t, snippetLength> different {};
        size_t differ = 0;
        size_t many = 0;
        size_t last = hit->last;
        for (auto other = hit; other != hits.end() && other->last < hit->first + snippetLength; ++other, ++many) {
            const auto known = different.begin() + std::ptrdiff_t(differ);
            if (differ < different.size() && std::find(different.begin(), known, other->what) == known)
                different[differ++] = other->what;
            last = std::max(last, other->last);
        }
        const size_t weight = differ * hitsWeighed + many;
        if (weight <= best)
            continue;
        best = weight;
        bestFirst = hit->first;
        bestLast = last;
    }
    const size_t span = bestLast - bestFirst + 1;
    const size_t before = span < snippetLength ? (snippetLength - span) / 2 : 0;
    const size_t start = bestFirst > before ? bestFirst - before : 0;
    return words > snippetLength ? std::min(start, words - snippetLength) : 0;
}

} // namespace Quipu
