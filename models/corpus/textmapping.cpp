// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textmapping.h"

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr qint64 letterComparisons = 400'000'000; // about a second, for a whole text
constexpr qsizetype longestCompared = 400; // letters; longer stretches are compared by their words
constexpr double leastLikeness = 0.5; // of what is left of it at its place
constexpr double leastLikenessAlone = 0.7; // where not one of its words is left
constexpr qsizetype candidatesForQuote = 64;
constexpr qsizetype contextTokens = 6; // on either side
constexpr qsizetype widestWindow = 48; // tokens of a gap in which nearly the same words are looked for

qsizetype lettersIn(const std::vector<AlignedToken> &tokens, qsizetype begin, qsizetype end)
{
    qsizetype letters = 0;
    for (qsizetype i = begin; i < end; ++i)
        letters += tokens[size_t(i)].span.length();
    return letters;
}

} // namespace

std::optional<TextMapping> TextMapping::between(QStringView before, QStringView after, std::stop_token stop)
{
    auto alignment = TokenAlignment::between(before, after, stop);
    if (!alignment)
        return {};
    return TextMapping(before, after, std::move(*alignment));
}

TextMapping::TextMapping(QStringView before, QStringView after, TokenAlignment alignment)
    : m_before(before)
    , m_after(after)
    , m_alignment(std::move(alignment))
    , m_previous(m_alignment.before().size(), -1)
    , m_next(m_alignment.before().size(), -1)
    , m_effort(letterComparisons)
{
    const qsizetype count = qsizetype(m_alignment.before().size());
    const auto isInOrder = [this](qsizetype i) { return m_alignment.to(i) >= 0 && !m_alignment.hasMoved(i); };
    for (qsizetype i = 1; i < count; ++i)
        m_previous[size_t(i)] = isInOrder(i - 1) ? qint32(i - 1) : m_previous[size_t(i - 1)];
    for (qsizetype i = count - 2; i >= 0; --i)
        m_next[size_t(i)] = isInOrder(i + 1) ? qint32(i + 1) : m_next[size_t(i + 1)];
    for (qsizetype i = 0; i < qsizetype(m_alignment.after().size()); ++i) {
        if (!m_alignment.isTaken(i))
            m_free[m_alignment.after()[size_t(i)].hash].push_back(i);
    }
}

TextMapping::Range TextMapping::tokensOf(TextSpan span) const
{
    const auto &tokens = m_alignment.before();
    const auto begin
        = std::ranges::partition_point(tokens, [&](const AlignedToken &token) { return token.span.end <= span.start; });
    const auto end = std::partition_point(begin, tokens.end(),
                                          [&](const AlignedToken &token) { return token.span.start < span.end; });
    return {begin - tokens.begin(), end - tokens.begin()};
}

// The new tokens between what is left before and after these.
TextMapping::Range TextMapping::gapAt(const Range &tokens) const
{
    Range gap {0, qsizetype(m_alignment.after().size())};
    const qsizetype count = qsizetype(m_alignment.before().size());
    if (tokens.begin < count) {
        if (const qint32 previous = m_previous[size_t(tokens.begin)]; previous >= 0)
            gap.begin = m_alignment.to(previous) + 1;
    } else if (count > 0 && m_alignment.to(count - 1) >= 0) {
        gap.begin = m_alignment.to(count - 1) + 1;
    }
    if (tokens.end > tokens.begin && tokens.end <= count) {
        if (const qint32 next = m_next[size_t(tokens.end - 1)]; next >= 0)
            gap.end = m_alignment.to(next);
    }
    return gap;
}

TextSpan TextMapping::spanOf(const Range &after) const
{
    const auto &tokens = m_alignment.after();
    if (after.end > after.begin)
        return {tokens[size_t(after.begin)].span.start, tokens[size_t(after.end - 1)].span.end};
    const qsizetype place = after.begin > 0 ? tokens[size_t(after.begin - 1)].span.end : 0;
    return {place, place};
}

TextSpan TextMapping::whereItWas(TextSpan span) const
{
    Range gap = gapAt(tokensOf(span));
    gap.end = std::max(gap.begin, gap.end);
    return spanOf(gap);
}

NewPlace TextMapping::placeOf(TextSpan span)
{
    const Range tokens = tokensOf(span);
    if (tokens.count() > 0) {
        if (const auto place = byPosition(span, tokens))
            return *place;
        if (const auto found = byRemains(span, tokens))
            return {NewPlace::Fate::Changed, *found};
        if (const auto found = byQuote(tokens))
            return {NewPlace::Fate::Moved, *found};
        if (const auto found = byLikeness(span, tokens))
            return {NewPlace::Fate::Changed, *found};
    }
    const TextSpan gap = whereItWas(span);
    return {NewPlace::Fate::Lost, {gap.start, gap.start}};
}

// All its words are left, one after the other.
std::optional<NewPlace> TextMapping::byPosition(TextSpan span, const Range &tokens) const
{
    const qsizetype first = m_alignment.to(tokens.begin);
    if (first < 0)
        return {};
    bool hasMoved = false;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (m_alignment.to(i) != first + i - tokens.begin)
            return {};
        hasMoved = hasMoved || m_alignment.hasMoved(i);
    }
    const AlignedToken &from = m_alignment.before()[size_t(tokens.begin)];
    const AlignedToken &until = m_alignment.before()[size_t(tokens.end - 1)];
    const qsizetype last = first + tokens.count() - 1;
    // A mark may begin or end inside of a word, and take white space along.
    const qsizetype start
        = m_alignment.after()[size_t(first)].span.start + std::max<qsizetype>(0, span.start - from.span.start);
    const qsizetype end
        = m_alignment.after()[size_t(last)].span.end - std::max<qsizetype>(0, until.span.end - span.end);
    return NewPlace {hasMoved ? NewPlace::Fate::Moved : NewPlace::Fate::Unchanged, {start, end}};
}

// Some of its words are left near one another: with what stands between them, and with as much of what is new at the
// edges as went there.
std::optional<TextSpan> TextMapping::byRemains(TextSpan span, const Range &tokens)
{
    Range found {-1, -1};
    qsizetype firstLeft = -1;
    qsizetype lastLeft = -1;
    qsizetype lettersLeft = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        const qsizetype to = m_alignment.to(i);
        if (to < 0 || m_alignment.hasMoved(i))
            continue;
        if (firstLeft < 0) {
            firstLeft = i;
            found.begin = to;
        }
        lastLeft = i;
        found.end = to + 1;
        lettersLeft += m_alignment.before()[size_t(i)].span.length();
    }
    if (firstLeft < 0)
        return {};
    for (qsizetype i = tokens.begin; i < firstLeft && found.begin > 0 && !m_alignment.isTaken(found.begin - 1); ++i)
        --found.begin;
    const qsizetype count = qsizetype(m_alignment.after().size());
    for (qsizetype i = lastLeft + 1; i < tokens.end && found.end < count && !m_alignment.isTaken(found.end); ++i)
        ++found.end;
    const TextSpan place = spanOf(found);
    if (place.length() > 3 * span.length() + 40)
        return {};
    double alike = 0;
    if (span.length() <= longestCompared && place.length() <= longestCompared) {
        alike = likenessOf(span.in(m_before), place.in(m_after));
    } else {
        const qsizetype letters = lettersIn(m_alignment.before(), tokens.begin, tokens.end)
            + lettersIn(m_alignment.after(), found.begin, found.end);
        alike = 2.0 * double(lettersLeft) / double(letters);
    }
    return alike >= leastLikeness ? std::optional(place) : std::nullopt;
}

// How many of the words around are the same, next to it on either side.
int TextMapping::contextOf(const Range &tokens, qsizetype at) const
{
    const qsizetype olds = qsizetype(m_alignment.before().size());
    const qsizetype news = qsizetype(m_alignment.after().size());
    int same = 0;
    for (qsizetype i = 1; i <= contextTokens; ++i) {
        if (tokens.begin >= i && at >= i && m_alignment.isSame(tokens.begin - i, at - i))
            ++same;
        const qsizetype old = tokens.end + i - 1;
        const qsizetype now = at + tokens.count() + i - 1;
        if (old < olds && now < news && m_alignment.isSame(old, now))
            ++same;
    }
    return same;
}

// Its words stand among what is new. A few words need others around them to be taken for the same.
std::optional<TextSpan> TextMapping::byQuote(const Range &tokens)
{
    const auto places = m_free.constFind(m_alignment.before()[size_t(tokens.begin)].hash);
    if (places == m_free.constEnd())
        return {};
    const qsizetype expected = gapAt(tokens).begin;
    const auto near = std::ranges::lower_bound(*places, expected) - places->begin();
    const qsizetype from = std::max<qsizetype>(0, near - candidatesForQuote / 2);
    const qsizetype until = std::min(qsizetype(places->size()), from + candidatesForQuote);
    const qsizetype count = qsizetype(m_alignment.after().size());
    qsizetype best = -1;
    int bestContext = tokens.count() >= 5 ? -1 : tokens.count() >= 3 ? 1 : 3; // to be exceeded
    for (qsizetype i = from; i < until; ++i) {
        const qsizetype at = (*places)[size_t(i)];
        bool isThere = at + tokens.count() <= count;
        for (qsizetype k = 0; isThere && k < tokens.count(); ++k)
            isThere = !m_alignment.isTaken(at + k) && m_alignment.isSame(tokens.begin + k, at + k);
        if (!isThere)
            continue;
        const int context = contextOf(tokens, at);
        const bool isNearer
            = best >= 0 && context == bestContext && std::abs(at - expected) < std::abs(best - expected);
        if (context > bestContext || isNearer) {
            best = at;
            bestContext = context;
        }
    }
    return best < 0 ? std::nullopt : std::optional(spanOf({best, best + tokens.count()}));
}

// Nothing of it is left as it was: at its place, a stretch of about its length that is spelt nearly as it is.
std::optional<TextSpan> TextMapping::byLikeness(TextSpan span, const Range &tokens)
{
    constexpr qsizetype longest = 64; // letters
    if (span.length() > longest)
        return {};
    Range gap = gapAt(tokens);
    // A few words before a stretch may be gone with it: it is looked for as far into the gap as it was in the old one.
    const qint32 previous = m_previous[size_t(tokens.begin)];
    const qsizetype depth = tokens.begin - previous - 1;
    gap.begin = std::max(gap.begin, gap.begin + depth - widestWindow / 2);
    gap.end = std::min(gap.end, gap.begin + widestWindow);
    std::optional<TextSpan> best;
    double bestLikeness = leastLikenessAlone;
    for (qsizetype at = gap.begin; at < gap.end; ++at) {
        for (qsizetype count = std::max<qsizetype>(1, tokens.count() - 1); count <= tokens.count() + 1; ++count) {
            if (at + count > gap.end)
                break;
            const TextSpan place = spanOf({at, at + count});
            const double alike = likenessOf(span.in(m_before), place.in(m_after));
            if (alike > bestLikeness) {
                best = place;
                bestLikeness = alike;
            }
        }
    }
    return best;
}

// 1 less the edit distance, as a share of the longer one. 0 when too much was compared already.
double TextMapping::likenessOf(QStringView one, QStringView other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    const qsizetype shorter = std::min(one.size(), other.size());
    if (longer == 0 || m_effort <= 0 || 2 * shorter < longer)
        return 0;
    m_effort -= qint64(one.size()) * other.size();
    std::vector<qsizetype> distance(size_t(other.size()) + 1);
    for (size_t i = 0; i < distance.size(); ++i)
        distance[i] = qsizetype(i);
    for (qsizetype row = 0; row < one.size(); ++row) {
        qsizetype diagonal = std::exchange(distance[0], row + 1);
        for (qsizetype column = 0; column < other.size(); ++column) {
            const qsizetype above = distance[size_t(column) + 1];
            const qsizetype replaced = diagonal + (one[row] == other[column] ? 0 : 1);
            distance[size_t(column) + 1] = std::min({above + 1, distance[size_t(column)] + 1, replaced});
            diagonal = above;
        }
    }
    return 1.0 - double(distance.back()) / double(longer);
}

} // namespace Quipu
