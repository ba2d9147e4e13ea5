// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/tokenalignment.h"

#include "models/base/characters.h"
#include "models/base/wordmap.h"

#include <algorithm>

namespace Quipu {

namespace {

// Lengths of the stretches that are looked for, one after the other in what is still left.
constexpr qsizetype anchorLengths[] {12, 4, 1, 1, 1};
// Within a gap of at most so many cells the longest common sequence is computed: bounds the whole to 256 a token.
constexpr qsizetype mostCells = 1 << 16;

bool goesOnInWord(char32_t letter)
{
    return (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) && !isOfUnspacedScript(letter);
}

// The sign in "64,400": a number is one word.
bool isInsideNumber(QStringView text, qsizetype at)
{
    return (text[at] == u',' || text[at] == u'.') && at > 0 && text[at - 1].isDigit() && at + 1 < text.size()
        && text[at + 1].isDigit();
}

// The hash of each run of `length` tokens that stays inside of runs for which `isFree` holds, with its place.
struct Stretch
{
    quint64 hash;
    qsizetype at;
    auto operator<=>(const Stretch &) const = default;
};

template <typename IsFree>
std::vector<Stretch> uniqueStretches(const std::vector<AlignedToken> &tokens, qsizetype begin, qsizetype end,
                                     qsizetype length, IsFree isFree)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    quint64 highest = 1; // factor of the token that leaves the run
    for (qsizetype i = 1; i < length; ++i)
        highest *= factor;
    std::vector<Stretch> all;
    quint64 hash = 0;
    qsizetype run = 0;
    for (qsizetype i = begin; i < end; ++i) {
        if (!isFree(i)) {
            hash = 0;
            run = 0;
            continue;
        }
        if (run == length)
            hash -= highest * (quint64(tokens[size_t(i - length)].hash) + 1);
        else
            ++run;
        hash = hash * factor + tokens[size_t(i)].hash + 1;
        if (run == length)
            all.push_back({hash, i - length + 1});
    }
    std::ranges::sort(all);
    std::vector<Stretch> unique;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isRepeated
            = (i > 0 && all[i - 1].hash == all[i].hash) || (i + 1 < all.size() && all[i + 1].hash == all[i].hash);
        if (!isRepeated)
            unique.push_back(all[i]);
    }
    return unique;
}

// Those that both have once, in the order of the first.
std::vector<std::pair<qsizetype, qsizetype>> shared(const std::vector<Stretch> &one, const std::vector<Stretch> &other)
{
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    auto at = other.begin();
    for (const Stretch &stretch : one) {
        while (at != other.end() && at->hash < stretch.hash)
            ++at;
        if (at != other.end() && at->hash == stretch.hash)
            pairs.emplace_back(stretch.at, at->at);
    }
    std::ranges::sort(pairs);
    return pairs;
}

// The longest sequence that rises on both sides.
std::vector<std::pair<qsizetype, qsizetype>> rising(const std::vector<std::pair<qsizetype, qsizetype>> &pairs)
{
    std::vector<size_t> tails; // of the best sequence of each length
    std::vector<qsizetype> previous(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place
            = std::ranges::lower_bound(tails, pairs[i].second, {}, [&](size_t tail) { return pairs[tail].second; });
        if (place != tails.begin())
            previous[i] = qsizetype(*(place - 1));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype i = tails.empty() ? -1 : qsizetype(tails.back()); i >= 0; i = previous[size_t(i)])
        found.push_back(pairs[size_t(i)]);
    std::ranges::reverse(found);
    return found;
}

} // namespace

std::vector<AlignedToken> alignedTokens(QStringView text)
{
    std::vector<AlignedToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const Character first = characterAt(text, at);
        qsizetype end = at + first.size;
        if (QChar::isSpace(first.code)) {
            at = end;
            continue;
        }
        if (goesOnInWord(first.code)) {
            while (end < text.size()) {
                const Character next = characterAt(text, end);
                if (!goesOnInWord(next.code) && !isInsideNumber(text, end))
                    break;
                end += next.size;
            }
        }
        tokens.push_back({{at, end}, hashOfWord(text.sliced(at, end - at))});
        at = end;
    }
    return tokens;
}

TokenAlignment::TokenAlignment(QStringView before, QStringView after)
    : m_textBefore(before)
    , m_textAfter(after)
    , m_before(alignedTokens(before))
    , m_after(alignedTokens(after))
    , m_to(m_before.size(), -1)
    , m_from(m_after.size(), -1)
    , m_hasMoved(m_before.size(), false)
{ }

std::optional<TokenAlignment> TokenAlignment::between(QStringView before, QStringView after, std::stop_token stop)
{
    TokenAlignment alignment(before, after);
    if (!alignment.align(stop))
        return {};
    return alignment;
}

bool TokenAlignment::isSame(qsizetype before, qsizetype after) const
{
    const AlignedToken &one = m_before[size_t(before)];
    const AlignedToken &other = m_after[size_t(after)];
    return one.hash == other.hash && one.span.in(m_textBefore) == other.span.in(m_textAfter);
}

void TokenAlignment::match(qsizetype before, qsizetype after, bool isMoved)
{
    m_to[size_t(before)] = qint32(after);
    m_from[size_t(after)] = qint32(before);
    m_hasMoved[size_t(before)] = isMoved;
}

bool TokenAlignment::align(std::stop_token stop)
{
    std::vector<Gap> gaps {{0, qsizetype(m_before.size()), 0, qsizetype(m_after.size())}};
    while (!gaps.empty()) {
        if (stop.stop_requested())
            return false;
        Gap gap = gaps.back();
        gaps.pop_back();
        trim(gap);
        const qsizetype rows = gap.beforeEnd - gap.before;
        const qsizetype columns = gap.afterEnd - gap.after;
        if (rows == 0 || columns == 0)
            continue;
        if (rows <= mostCells / columns) {
            alignExactly(gap);
            continue;
        }
        if (gap.level >= std::size(anchorLengths))
            continue;
        Gap next {gap.before, gap.before, gap.after, gap.after, gap.level + 1};
        for (const auto &[before, after] : anchors(gap, anchorLengths[gap.level])) {
            // Each anchor is one token of its stretch; the gaps between grow together with it when they are trimmed.
            if (!isSame(before, after))
                continue;
            match(before, after);
            next.beforeEnd = before;
            next.afterEnd = after;
            gaps.push_back(next);
            next.before = before + 1;
            next.after = after + 1;
        }
        next.beforeEnd = gap.beforeEnd;
        next.afterEnd = gap.afterEnd;
        gaps.push_back(next);
    }
    rejoin(1);
    rejoin(-1);
    for (const qsizetype length : {8, 4}) {
        if (stop.stop_requested())
            return false;
        alignMoved(length);
    }
    return true;
}

// What both begin and end with is the same.
void TokenAlignment::trim(Gap &gap)
{
    while (gap.before < gap.beforeEnd && gap.after < gap.afterEnd && isSame(gap.before, gap.after))
        match(gap.before++, gap.after++);
    while (gap.before < gap.beforeEnd && gap.after < gap.afterEnd && isSame(gap.beforeEnd - 1, gap.afterEnd - 1))
        match(--gap.beforeEnd, --gap.afterEnd);
}

std::vector<TokenAlignment::Pair> TokenAlignment::anchors(const Gap &gap, qsizetype length) const
{
    const auto all = [](qsizetype) { return true; };
    return rising(shared(uniqueStretches(m_before, gap.before, gap.beforeEnd, length, all),
                         uniqueStretches(m_after, gap.after, gap.afterEnd, length, all)));
}

// The longest common sequence, by its lengths from each cell on.
void TokenAlignment::alignExactly(const Gap &gap)
{
    const qsizetype rows = gap.beforeEnd - gap.before;
    const qsizetype columns = gap.afterEnd - gap.after;
    std::vector<quint32> common(size_t((rows + 1) * (columns + 1)), 0);
    const auto cell
        = [&](qsizetype row, qsizetype column) -> quint32 & { return common[size_t(row * (columns + 1) + column)]; };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            const quint32 apart = std::max(cell(row + 1, column), cell(row, column + 1));
            const bool same = m_before[size_t(gap.before + row)].hash == m_after[size_t(gap.after + column)].hash;
            cell(row, column) = same ? std::max(apart, cell(row + 1, column + 1) + 1) : apart;
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        if (isSame(gap.before + row, gap.after + column) && cell(row, column) == cell(row + 1, column + 1) + 1)
            match(gap.before + row++, gap.after + column++);
        else if (cell(row + 1, column) >= cell(row, column + 1))
            ++row;
        else
            ++column;
    }
}

// A sign or word next to a stretch, which went to one that stands alone elsewhere though it is the same, comes back:
// the full stop belongs to its sentence and not to the end of another one that is gone.
void TokenAlignment::rejoin(int step)
{
    const qsizetype rows = qsizetype(m_before.size());
    const qsizetype columns = qsizetype(m_after.size());
    const auto isPair = [&](qsizetype before, qsizetype after) {
        return before >= 0 && before < rows && m_to[size_t(before)] == after;
    };
    for (qsizetype i = step > 0 ? 0 : rows - 1; i >= 0 && i < rows; i += step) {
        const qsizetype next = i + step;
        const qsizetype after = m_to[size_t(i)] + step;
        if (m_to[size_t(i)] < 0 || next < 0 || next >= rows || after < 0 || after >= columns || m_to[size_t(next)] >= 0
            || !isSame(next, after))
            continue;
        const qsizetype holder = m_from[size_t(after)];
        if (holder >= 0) {
            if (isPair(holder - step, after - step) || isPair(holder + step, after + step))
                continue;
            m_to[size_t(holder)] = -1;
        }
        match(next, after);
    }
}

// Stretches that are nowhere else on either side and went out of the order, with what stands around them.
void TokenAlignment::alignMoved(qsizetype length)
{
    const auto isLeft = [this](qsizetype i) { return m_to[size_t(i)] < 0; };
    const auto isFree = [this](qsizetype i) { return m_from[size_t(i)] < 0; };
    const qsizetype rows = qsizetype(m_before.size());
    const qsizetype columns = qsizetype(m_after.size());
    for (auto [before, after] : shared(uniqueStretches(m_before, 0, rows, length, isLeft),
                                       uniqueStretches(m_after, 0, columns, length, isFree))) {
        const auto fits = [&](qsizetype one, qsizetype other) {
            return one >= 0 && other >= 0 && one < rows && other < columns && isLeft(one) && isFree(other)
                && isSame(one, other);
        };
        if (!fits(before, after))
            continue;
        while (fits(before - 1, after - 1)) {
            --before;
            --after;
        }
        while (fits(before, after))
            match(before++, after++, true);
    }
}

} // namespace Quipu
