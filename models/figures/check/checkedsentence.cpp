// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkedsentence.h"

#include "models/figures/check/checkparts.h"
#include "models/figures/claims.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype farthestQualifier = 3; // "from about an estimated 10,000"
constexpr qsizetype directionWindow = 6; // tokens either side of a stated change
constexpr qsizetype widestGap = 3; // between sentences: a full stop's quote, two line ends

} // namespace

CheckedSentence::CheckedSentence(std::vector<const Figure *> figures)
    : m_text(figures.front()->sentence.text)
{
    const qsizetype start = figures.front()->sentence.span.start;
    for (const Figure *figure : figures) {
        const TextSpan span {figure->quote.span.start - start, figure->quote.span.end - start};
        const auto first = std::ranges::lower_bound(m_text.tokens, span.start + 1, {},
                                                    [](const Token &token) { return token.span.end; });
        auto end = first;
        while (end != m_text.tokens.end() && end->span.start < span.end)
            ++end;
        m_items.push_back({figure, first - m_text.tokens.begin(), end - m_text.tokens.begin()});
    }
}

bool CheckedSentence::isNextTo(const CheckedSentence &later) const
{
    return later.span().start >= span().end && later.span().start - span().end <= widestGap;
}

bool CheckedSentence::isAfter(CheckCues::Phrase list, size_t item) const
{
    const qsizetype begin = item == 0 ? 0 : m_items[item - 1].end;
    for (qsizetype skipped = 0; skipped <= farthestQualifier; ++skipped) {
        if (CheckCues::shipped().endsWith(list, tokens(), m_items[item].first - 1 - skipped, begin))
            return true;
    }
    return false;
}

std::pair<qsizetype, qsizetype> CheckedSentence::between(size_t earlier, size_t later) const
{
    return {m_items[earlier].end, m_items[later].first};
}

int CheckedSentence::directionAround(size_t item) const
{
    bool rises = false;
    bool falls = false;
    const qsizetype begin = std::max<qsizetype>(0, m_items[item].first - directionWindow);
    const qsizetype end = std::min(qsizetype(tokens().size()), m_items[item].end + directionWindow);
    for (qsizetype i = begin; i < end; ++i) {
        const int direction = CheckCues::shipped().directionOf(tokens()[size_t(i)].word);
        rises = rises || direction > 0;
        falls = falls || direction < 0;
    }
    return int(rises) - int(falls);
}

std::vector<std::unique_ptr<CheckedSentence>> checkedSentences(const std::vector<Figure> &figures)
{
    std::vector<const Figure *> sorted;
    for (const Figure &figure : figures) {
        if (figure.sentence.span.contains(figure.quote.span) && !figure.sentence.text.isEmpty())
            sorted.push_back(&figure);
    }
    std::ranges::sort(sorted, {}, [](const Figure *figure) {
        return std::tuple(figure->sentence.span.start, figure->quote.span.start, figure->id);
    });
    std::vector<std::unique_ptr<CheckedSentence>> sentences;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::find_if(first, sorted.end(), [first](const Figure *figure) {
            return figure->sentence.span != (*first)->sentence.span;
        });
        sentences.push_back(std::make_unique<CheckedSentence>(std::vector(first, end)));
        first = end;
    }
    return sentences;
}

bool isComparable(const Figure &a, const Figure &b)
{
    const auto isEither
        = [](const QString &one, const QString &other) { return one == other || one.isEmpty() || other.isEmpty(); };
    return a.value && b.value && !isChange(a) && !isChange(b) && !isTime(a) && comparedUnit(a) == comparedUnit(b)
        && a.persons == b.persons && isEither(a.per, b.per) && isEither(a.measure, b.measure)
        && (a.countries == b.countries || a.countries.isEmpty() || b.countries.isEmpty());
}

int orderInTime(const Figure &a, const Figure &b)
{
    const auto first = stretchOf(a.period);
    const auto second = stretchOf(b.period);
    if (!first || !second || *first == *second)
        return 0;
    if (first->first <= second->first && first->second <= second->second)
        return -1;
    return first->first >= second->first && first->second >= second->second ? 1 : 0;
}

std::vector<ComparedPair> comparedPairs(const CheckedSentence &sentence)
{
    using enum CheckCues::Phrase;
    std::vector<ComparedPair> written;
    std::vector<ComparedPair> dated;
    const auto &items = sentence.items();
    for (size_t i = 0; i < items.size(); ++i) {
        for (size_t j = i + 1; j < items.size(); ++j) {
            if (!isComparable(*items[i].figure, *items[j].figure))
                continue;
            const int order = orderInTime(*items[i].figure, *items[j].figure);
            if (sentence.isAfter(From, i) && sentence.isAfter(To, j) && j == i + 1)
                written.push_back({i, j, true});
            else if (sentence.isAfter(Against, j)
                     || (sentence.isAfter(To, i) && sentence.isAfter(From, j) && j == i + 1))
                written.push_back({j, i, true});
            else if (order != 0)
                dated.push_back(order < 0 ? ComparedPair {i, j} : ComparedPair {j, i});
        }
    }
    written.insert(written.end(), dated.begin(), dated.end());
    return written;
}

} // namespace Quipu
