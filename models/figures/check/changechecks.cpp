// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/changechecks.h"

#include "models/figures/check/checkparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Item = CheckedSentence::Item;

// Zeros at the end of the values compared count as rounding up to this share: 10,000 may be 9,950 and not 5,000.
constexpr double roundedShareOfValues = 0.01;

struct Computed
{
    double value = 0;
    Extent admitted; // what the rounding of the values leaves open
};

// A candidate for what a stated change relates.
struct Finding
{
    Check::Verdict verdict = Check::Verdict::Fails;
    double computed = 0;
    const Figure *base = nullptr, *end = nullptr;
    bool isWritten = false;
};

std::optional<Extent> valueExtent(const Figure &figure)
{
    return normalisedExtent(figure, likelyPlace(figure, roundedShareOfValues), false);
}

// The relative change in per cent, or for points the difference.
std::optional<Computed> changeBetween(const Figure &base, const Figure &end, bool inPoints)
{
    const auto from = valueExtent(base);
    const auto to = valueExtent(end);
    const double first = comparedValue(base);
    const double last = comparedValue(end);
    if (!from || !to || from->low <= 0)
        return {};
    if (inPoints) // shares are fractions of one
        return Computed {100 * (last - first), {100 * (to->low - from->high), 100 * (to->high - from->low)}};
    return Computed {100 * (last / first - 1), {100 * (to->low / from->high - 1), 100 * (to->high / from->low - 1)}};
}

// Without its sign: texts state "a fall of 13 percent".
Computed unsignedOf(const Computed &computed)
{
    if (computed.value >= 0)
        return {computed.value, {std::max(0., computed.admitted.low), computed.admitted.high}};
    return {-computed.value, {std::max(0., -computed.admitted.high), -computed.admitted.low}};
}

// Points are stated in points or in basis points; both are compared in points, per cents as they are.
double statedFactorOf(const Figure &change)
{
    return isPoints(change) ? change.normalised.factor : 1;
}

std::optional<Finding> findingOf(const Figure &change, int direction, const Figure &base, const Figure &end,
                                 bool isWritten)
{
    const bool inPoints = isPoints(change);
    if (inPoints && !isPercent(base))
        return {};
    const auto computed = changeBetween(base, end, inPoints);
    if (!computed)
        return {};
    const Computed size = unsignedOf(*computed);
    const bool isBackwards = direction != 0 && computed->value != 0 && (computed->value > 0) != (direction > 0);
    const Check::Verdict verdict
        = isBackwards ? Check::Verdict::Fails : verdictOf(size.value, size.admitted, change, statedFactorOf(change));
    return Finding {verdict, computed->value, &base, &end, isWritten};
}

// The best explanation of a stated change: what holds, what the text itself relates, what comes nearest.
std::optional<Finding> bestOf(const std::vector<Finding> &findings, double stated)
{
    if (findings.empty())
        return {};
    return *std::ranges::min_element(findings, {}, [stated](const Finding &finding) {
        return std::tuple(finding.verdict, !finding.isWritten, std::abs(std::abs(finding.computed) - stated));
    });
}

Check changeCheck(const Figure &change, const Finding &finding)
{
    Check check = makeCheck(Check::Kind::PercentChange, finding.verdict, {&change, finding.base, finding.end});
    check.unit = isPoints(change) ? u"percentage_points"_s : u"percent"_s;
    check.stated = *change.value * statedFactorOf(change);
    check.computed = finding.computed;
    check.message = QCoreApplication::translate("Quipu::Check", "From %1 to %2 is %3; the text says “%4”")
                        .arg(quoteText(*finding.base), quoteText(*finding.end),
                             amountText(finding.computed, check.unit), quoteText(change));
    return check;
}

size_t valuesLike(const CheckedSentence &sentence, const Figure &figure)
{
    return size_t(
        std::ranges::count_if(sentence.items(), [&](const Item &item) { return isComparable(*item.figure, figure); }));
}

size_t changesIn(const CheckedSentence &sentence)
{
    return size_t(std::ranges::count_if(sentence.items(), [](const Item &item) { return isChange(*item.figure); }));
}

// A change that does not come out is told where nothing else in the sentence could be meant.
bool isCertain(const CheckedSentence &sentence, const Finding &finding)
{
    return changesIn(sentence) == 1 && valuesLike(sentence, *finding.base) == 2
        && (finding.isWritten || (!finding.base->measure.isEmpty() && finding.base->measure == finding.end->measure));
}

std::vector<Finding> findingsIn(const CheckedSentence &sentence, const std::vector<ComparedPair> &pairs, size_t change)
{
    std::vector<Finding> findings;
    const auto &items = sentence.items();
    for (const ComparedPair &pair : pairs) {
        if (const auto finding = findingOf(*items[change].figure, sentence.directionAround(change),
                                           *items[pair.base].figure, *items[pair.end].figure, pair.isWritten))
            findings.push_back(*finding);
    }
    return findings;
}

// Not only the article's own day.
bool isTold(const Period &period)
{
    return period.to && period.precision != "as_of_article"_L1;
}

// Values that stand in this sentence and in the one beside it, of one measure and two times.
std::vector<Finding> findingsAcross(const CheckedSentence &sentence, size_t change, const CheckedSentence &other)
{
    std::vector<const Figure *> values;
    for (const CheckedSentence *each : {&sentence, &other}) {
        for (const Item &item : each->items()) {
            if (item.figure->value && !isChange(*item.figure) && !item.figure->measure.isEmpty())
                values.push_back(item.figure);
        }
    }
    std::vector<Finding> findings;
    const Figure &stated = *sentence.items()[change].figure;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j) {
            const int order = orderInTime(*values[i], *values[j]);
            if (order == 0 || values[i]->measure != values[j]->measure || !isComparable(*values[i], *values[j]))
                continue;
            const Figure &base = *values[order < 0 ? i : j];
            const Figure &end = *values[order < 0 ? j : i];
            const bool isOfThatTime
                = !isTold(stated.period) || !end.period.to || stated.period.to->year == end.period.to->year;
            if (!isOfThatTime)
                continue;
            if (const auto finding = findingOf(stated, sentence.directionAround(change), base, end, false))
                findings.push_back(*finding);
        }
    }
    return findings;
}

void appendStatedChange(const std::vector<std::unique_ptr<CheckedSentence>> &sentences, size_t at,
                        const std::vector<ComparedPair> &pairs, size_t change, std::vector<Check> &checks)
{
    const CheckedSentence &sentence = *sentences[at];
    const Figure &stated = *sentence.items()[change].figure;
    const double size = *stated.value * statedFactorOf(stated);
    if (const auto finding = bestOf(findingsIn(sentence, pairs, change), size)) {
        if (finding->verdict != Check::Verdict::Fails || isCertain(sentence, *finding))
            checks.push_back(changeCheck(stated, *finding));
        return;
    }
    std::vector<Finding> findings;
    if (at > 0 && sentences[at - 1]->isNextTo(sentence))
        findings = findingsAcross(sentence, change, *sentences[at - 1]);
    if (at + 1 < sentences.size() && sentence.isNextTo(*sentences[at + 1])) {
        const auto later = findingsAcross(sentence, change, *sentences[at + 1]);
        findings.insert(findings.end(), later.begin(), later.end());
    }
    if (const auto finding = bestOf(findings, size); finding && finding->verdict != Check::Verdict::Fails)
        checks.push_back(changeCheck(stated, *finding));
}

// "fell by 6,300 hectares, from 49,200 to 42,900"
void appendAmountOfChange(const CheckedSentence &sentence, const std::vector<ComparedPair> &pairs, size_t amount,
                          std::vector<Check> &checks)
{
    const auto &items = sentence.items();
    const Figure &stated = *items[amount].figure;
    if (!stated.value || isChange(stated) || !sentence.isAfter(CheckCues::By, amount)
        || sentence.directionAround(amount) == 0)
        return;
    const double factor = stated.normalised.value ? stated.normalised.factor : 1;
    std::vector<Finding> findings;
    for (const ComparedPair &pair : pairs) {
        const Figure &base = *items[pair.base].figure;
        const Figure &end = *items[pair.end].figure;
        if (!pair.isWritten || pair.base == amount || pair.end == amount || !isComparable(base, stated))
            continue;
        const auto from = valueExtent(base);
        const auto to = valueExtent(end);
        const Computed change
            = unsignedOf({comparedValue(end) - comparedValue(base), {to->low - from->high, to->high - from->low}});
        findings.push_back({verdictOf(change.value, change.admitted, stated, factor),
                            comparedValue(end) - comparedValue(base), &base, &end, true});
    }
    const auto finding = bestOf(findings, comparedValue(stated));
    if (!finding || (finding->verdict == Check::Verdict::Fails && valuesLike(sentence, stated) != 3))
        return;
    Check check = makeCheck(Check::Kind::PercentChange, finding->verdict, {&stated, finding->base, finding->end});
    check.unit = comparedUnit(stated);
    check.stated = comparedValue(stated);
    check.computed = finding->computed;
    check.message = QCoreApplication::translate("Quipu::Check", "From %1 to %2 is %3; the text says “%4”")
                        .arg(quoteText(*finding->base), quoteText(*finding->end),
                             amountText(finding->computed, check.unit), quoteText(stated));
    checks.push_back(std::move(check));
}

// What "doubled" admits: what is nearer to it than to the simple ratios beside it, which have words of their own.
Extent admittedBy(double factor)
{
    constexpr double ratios[] {0, 0.25, 1. / 3, 0.5, 2. / 3, 1, 1.5, 2, 3, 4, 5};
    const auto at = std::ranges::find(ratios, factor);
    return {(*(at - 1) + factor) / 2, (factor + *(at + 1)) / 2};
}

void appendMultiples(const CheckedSentence &sentence, const std::vector<ComparedPair> &pairs,
                     std::vector<Check> &checks)
{
    if (pairs.empty())
        return;
    const CheckCues &cues = CheckCues::shipped();
    const Tokens &tokens = sentence.tokens();
    for (qsizetype i = 0; i < qsizetype(tokens.size()); ++i) {
        const auto factor = cues.multipleAt(tokens, i, qsizetype(tokens.size()));
        if (!factor)
            continue;
        Extent admitted = admittedBy(*factor);
        if (cues.endsWith(CheckCues::MoreThan, tokens, i - 1, 0))
            admitted = {*factor, std::numeric_limits<double>::infinity()};
        else if (cues.endsWith(CheckCues::Almost, tokens, i - 1, 0))
            admitted.high = *factor;
        std::vector<Finding> findings;
        for (const ComparedPair &pair : pairs) {
            const Figure &base = *sentence.items()[pair.base].figure;
            const Figure &end = *sentence.items()[pair.end].figure;
            const double ratio = comparedValue(end) / comparedValue(base);
            if (!std::isfinite(ratio))
                continue;
            const auto verdict = admitted.meets({ratio, ratio}) ? Check::Verdict::Holds : Check::Verdict::Fails;
            findings.push_back({verdict, ratio, &base, &end, pair.isWritten});
        }
        const auto finding = bestOf(findings, *factor);
        const bool isTold = finding
            && (finding->verdict == Check::Verdict::Holds
                || (finding->isWritten && valuesLike(sentence, *finding->base) == 2));
        if (!isTold)
            continue;
        Check check = makeCheck(Check::Kind::PercentChange, finding->verdict, {finding->end, finding->base});
        check.unit = u"times"_s;
        check.stated = factor;
        check.computed = finding->computed;
        check.message = QCoreApplication::translate("Quipu::Check", "From %1 to %2 is %3; the text says “%4”")
                            .arg(quoteText(*finding->base), quoteText(*finding->end),
                                 amountText(finding->computed, check.unit), tokens[size_t(i)].word.toString());
        checks.push_back(std::move(check));
    }
}

// "12 of the 40 laboratories, or 30 percent"
void appendShares(const CheckedSentence &sentence, std::vector<Check> &checks)
{
    constexpr qsizetype widestLink = 6; // tokens from part to whole, and from either to the share
    const auto &items = sentence.items();
    const auto isShare
        = [](const Item &item) { return item.figure->value && isPercent(*item.figure) && !isChange(*item.figure); };
    if (std::ranges::count_if(items, isShare) != 1)
        return;
    const auto share = size_t(std::ranges::find_if(items, isShare) - items.begin());
    for (size_t part = 0; part + 1 < items.size(); ++part) {
        const size_t whole = part + 1;
        const auto [begin, end] = sentence.between(part, whole);
        const Figure &x = *items[part].figure;
        const Figure &y = *items[whole].figure;
        const bool isLinked = part != share && whole != share && isComparable(x, y) && !isPercent(x)
            && end - begin <= widestLink
            && CheckCues::shipped().endsWith(CheckCues::WholeOf, sentence.tokens(), end - 1, begin);
        const qsizetype distance
            = share > whole ? items[share].first - items[whole].end : items[part].first - items[share].end;
        if (!isLinked || comparedValue(x) > comparedValue(y) || distance > widestLink)
            continue;
        const auto low = valueExtent(x);
        const auto high = valueExtent(y);
        const double computed = 100 * comparedValue(x) / comparedValue(y);
        const Figure &stated = *items[share].figure;
        const Extent admitted {100 * low->low / high->high, 100 * low->high / high->low};
        const Check::Verdict verdict = verdictOf(computed, admitted, stated);
        // "36.4 percent of the vote and 117 of 251 seats": a share with a whole of its own is not of this one.
        const bool hasOwnWhole = share < part
            || CheckCues::shipped().isAllOf(CheckCues::WholeOf, sentence.tokens(), items[share].end,
                                            std::min(items[share].end + 1, qsizetype(sentence.tokens().size())));
        if (verdict == Check::Verdict::Fails && hasOwnWhole)
            return;
        Check check = makeCheck(Check::Kind::PercentChange, verdict, {&stated, &x, &y});
        check.unit = u"percent"_s;
        check.stated = stated.value;
        check.computed = computed;
        check.message = QCoreApplication::translate("Quipu::Check", "%1 of %2 is %3; the text says “%4”")
                            .arg(quoteText(x), quoteText(y), amountText(computed, check.unit), quoteText(stated));
        checks.push_back(std::move(check));
        return;
    }
}

} // namespace

void appendChangeChecks(const std::vector<std::unique_ptr<CheckedSentence>> &sentences, std::vector<Check> &checks)
{
    for (size_t at = 0; at < sentences.size(); ++at) {
        const CheckedSentence &sentence = *sentences[at];
        const std::vector<ComparedPair> pairs = comparedPairs(sentence);
        for (size_t item = 0; item < sentence.items().size(); ++item) {
            if (isChange(*sentence.items()[item].figure))
                appendStatedChange(sentences, at, pairs, item, checks);
            else if (!pairs.empty())
                appendAmountOfChange(sentence, pairs, item, checks);
        }
        appendMultiples(sentence, pairs, checks);
        appendShares(sentence, checks);
    }
}

} // namespace Quipu
