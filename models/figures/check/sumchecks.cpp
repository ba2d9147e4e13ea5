// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/sumchecks.h"

#include "models/figures/check/checkparts.h"
#include "models/figures/claims.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Parts = std::vector<const Figure *>;
using Range = std::span<const Figure *const>;

// Whole numbers below this place are counted, not rounded: 12 and 7 are not 20.
constexpr double finestRounding = 100;
// Parts that miss the total by more belong to something else.
constexpr double farthestSum = 2;
constexpr size_t mostSpelledParts = 4;

bool isSummable(const Figure &figure)
{
    return figure.value && *figure.value > 0 && !isPercent(figure) && !isPoints(figure) && !isTime(figure)
        && !isChange(figure);
}

bool isOfOneKind(const Figure &a, const Figure &b)
{
    return comparedUnit(a) == comparedUnit(b) && a.per == b.per && a.persons == b.persons;
}

bool isOfOneTime(const Figure &a, const Figure &b)
{
    const auto first = stretchOf(a.period);
    const auto second = stretchOf(b.period);
    return !first || !second || *first == *second;
}

// How far rounding may lead a sum astray: half of the last place that each number writes. Whole numbers are taken as
// rounded to the zeros that all of them end in.
Check::Verdict sumVerdict(const Figure &total, Range parts)
{
    double common = significantPlace(total);
    for (const Figure *part : parts)
        common = std::min(common, significantPlace(*part));
    const auto extent = [common](const Figure &figure) {
        const double written = writtenPlace(figure);
        return *normalisedExtent(figure, written != 1 ? written : common >= finestRounding ? common : 0, true);
    };
    double sum = 0;
    Extent admitted;
    for (const Figure *part : parts) {
        sum += comparedValue(*part);
        const Extent own = extent(*part);
        admitted = {admitted.low + own.low, admitted.high + own.high};
    }
    if (std::abs(sum - comparedValue(total)) <= 1e-9 * sum)
        return Check::Verdict::Holds;
    return admitted.meets(extent(total)) ? Check::Verdict::Rounding : Check::Verdict::Fails;
}

double sumOf(Range parts)
{
    double sum = 0;
    for (const Figure *part : parts)
        sum += comparedValue(*part);
    return sum;
}

Check sumCheck(const Figure &total, Range parts, Check::Verdict verdict)
{
    Parts figures {&total};
    figures.insert(figures.end(), parts.begin(), parts.end());
    Check check = makeCheck(Check::Kind::Sum, verdict, figures);
    check.unit = comparedUnit(total);
    check.stated = comparedValue(total);
    check.computed = sumOf(parts);
    QStringList quotes;
    for (const Figure *part : parts)
        quotes.append(quoteText(*part));
    if (parts.size() > mostSpelledParts)
        quotes = {quotes.first(), u"…"_s, quotes.last()};
    check.message = QCoreApplication::translate("Quipu::Check", "%1 add up to %2; the text says “%3”")
                        .arg(quotes.join(" + "_L1), amountText(*check.computed, check.unit), quoteText(total));
    return check;
}

// The first parts, at least two, that come to the total; those after them may belong to something else.
std::optional<Check> holdingPrefix(const Figure &total, Range parts)
{
    for (size_t count = 2; count <= parts.size(); ++count) {
        const Check::Verdict verdict = sumVerdict(total, parts.first(count));
        if (verdict != Check::Verdict::Fails)
            return sumCheck(total, parts.first(count), verdict);
    }
    return {};
}

std::optional<Check> holdingSuffix(const Figure &total, Range parts)
{
    for (size_t count = 2; count <= parts.size(); ++count) {
        const Check::Verdict verdict = sumVerdict(total, parts.last(count));
        if (verdict != Check::Verdict::Fails)
            return sumCheck(total, parts.last(count), verdict);
    }
    return {};
}

std::optional<Check> failing(const Figure &total, Range parts)
{
    const double ratio = sumOf(parts) / comparedValue(total);
    if (parts.size() < 2 || ratio > farthestSum || ratio < 1 / farthestSum)
        return {};
    return sumCheck(total, parts, Check::Verdict::Fails);
}

// Figures of the total's kind on one side of it, in text order, and the item nearest to it.
struct Side
{
    Parts parts;
    size_t nearest = 0;
};

Side sideOf(const CheckedSentence &sentence, size_t total, bool isAfter)
{
    Side side;
    const auto &items = sentence.items();
    for (size_t i = isAfter ? total + 1 : 0; i < (isAfter ? items.size() : total); ++i) {
        if (!isSummable(*items[i].figure) || !isOfOneKind(*items[i].figure, *items[total].figure))
            continue;
        if (!isAfter || side.parts.empty())
            side.nearest = i;
        side.parts.push_back(items[i].figure);
    }
    return side;
}

// "54.3 million, made up of 34.3 million and 20.1 million"
std::optional<Check> breakdown(const CheckedSentence &sentence, size_t at)
{
    const Side side = sideOf(sentence, at, true);
    if (side.parts.size() < 2)
        return {};
    const Figure &total = *sentence.items()[at].figure;
    const auto [begin, end] = sentence.between(at, side.nearest);
    const CheckCues &cues = CheckCues::shipped();
    const bool isWhole = cues.isIn(CheckCues::Parts, sentence.tokens(), begin, end);
    if (!isWhole && !cues.isIn(CheckCues::Includes, sentence.tokens(), begin, end))
        return {};
    if (auto check = holdingPrefix(total, side.parts))
        return check;
    return isWhole ? failing(total, side.parts) : std::nullopt;
}

// "34.3 million and 20.1 million, a total of 54.4 million"
std::optional<Check> totalled(const CheckedSentence &sentence, size_t at)
{
    const Side side = sideOf(sentence, at, false);
    if (side.parts.size() < 2)
        return {};
    const Figure &total = *sentence.items()[at].figure;
    // "bringing the total to 300" adds what came before.
    if (!sentence.isAfter(CheckCues::Totals, at) || sentence.isAfter(CheckCues::Running, at))
        return {};
    if (auto check = holdingSuffix(total, side.parts))
        return check;
    return failing(total, side.parts);
}

// No word says so, but all other figures of the sentence, on one side of it, come to this one.
std::optional<Check> unannounced(const CheckedSentence &sentence, size_t at)
{
    constexpr double smallestTotal = 10; // two and one are three too often
    const Figure &total = *sentence.items()[at].figure;
    const Side before = sideOf(sentence, at, false);
    const Side after = sideOf(sentence, at, true);
    const Parts &parts = before.parts.empty() ? after.parts : before.parts;
    if (before.parts.empty() == after.parts.empty() || parts.size() < 2 || comparedValue(total) < smallestTotal)
        return {};
    if (!std::ranges::all_of(parts, [&](const Figure *part) { return isOfOneTime(*part, total); }))
        return {};
    const Check::Verdict verdict = sumVerdict(total, parts);
    return verdict != Check::Verdict::Fails ? std::optional(sumCheck(total, parts, verdict)) : std::nullopt;
}

// A total in one sentence, its parts in the next.
std::optional<Check> acrossSentences(const CheckedSentence &earlier, const CheckedSentence &later)
{
    constexpr double smallestTotal = 100;
    for (auto item = earlier.items().rbegin(); item != earlier.items().rend(); ++item) {
        const Figure &total = *item->figure;
        if (!isSummable(total) || comparedValue(total) < smallestTotal)
            continue;
        Parts parts;
        for (const CheckedSentence::Item &part : later.items()) {
            if (isSummable(*part.figure) && isOfOneKind(*part.figure, total) && isOfOneTime(*part.figure, total))
                parts.push_back(part.figure);
        }
        if (parts.size() < 2)
            continue;
        if (const auto verdict = sumVerdict(total, parts); verdict != Check::Verdict::Fails)
            return sumCheck(total, parts, verdict);
    }
    return {};
}

} // namespace

void appendSumChecks(const std::vector<std::unique_ptr<CheckedSentence>> &sentences, std::vector<Check> &checks)
{
    for (size_t at = 0; at < sentences.size(); ++at) {
        const CheckedSentence &sentence = *sentences[at];
        const size_t before = checks.size();
        for (const auto rule : {breakdown, totalled, unannounced}) {
            for (size_t item = 0; item < sentence.items().size() && checks.size() == before; ++item) {
                if (!isSummable(*sentence.items()[item].figure))
                    continue;
                if (auto check = rule(sentence, item))
                    checks.push_back(std::move(*check));
            }
        }
        if (checks.size() == before && at > 0 && sentences[at - 1]->isNextTo(sentence)) {
            if (auto check = acrossSentences(*sentences[at - 1], sentence))
                checks.push_back(std::move(*check));
        }
    }
}

} // namespace Quipu
