// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/stacktotals.h"

#include "models/figures/check/check.h"
#include "models/figures/measuregroups.h"
#include "models/figures/precision.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Pairs = std::map<size_t, size_t>; // total, one of its parts

bool isSamePlace(const StackLayer &a, const StackLayer &b)
{
    return a.of->place == b.of->place;
}

bool containsByMeasure(const StackLayer &whole, const StackLayer &part)
{
    return isSamePlace(whole, part) && isPartOfMeasure(part.of->measure, whole.of->measure);
}

bool containsByPlace(const StackLayer &whole, const StackLayer &part)
{
    const QStringList places = whole.of->place.split(u" + "_s);
    const QStringList others = part.of->place.split(u" + "_s);
    return whole.of->measure == part.of->measure && places.size() > others.size()
        && std::ranges::all_of(others, [&](const QString &place) { return places.contains(place); });
}

// "170 arrests, 40 of them by the navy": who names nobody counts all.
bool containsByParty(const StackLayer &whole, const StackLayer &part)
{
    if (whole.figure == nullptr || part.figure == nullptr || whole.of->measure != part.of->measure
        || !isSamePlace(whole, part) || whole.point->y < part.point->y)
        return false;
    const auto fits = [&](QString Figure::*party) {
        return (whole.figure->*party).isEmpty() || whole.figure->*party == part.figure->*party;
    };
    return fits(&Figure::actor) && fits(&Figure::beneficiary)
        && (whole.figure->actor != part.figure->actor || whole.figure->beneficiary != part.figure->beneficiary);
}

void findByMeaning(const Stack &stack, Pairs &totals)
{
    for (size_t i = 0; i < stack.size(); ++i) {
        for (size_t j = 0; j < stack.size(); ++j) {
            if (i != j
                && (containsByMeasure(stack[i], stack[j]) || containsByPlace(stack[i], stack[j])
                    || containsByParty(stack[i], stack[j])))
                totals.try_emplace(i, j);
        }
    }
}

// What an article adds up itself.
void findByText(const Stack &stack, Pairs &totals)
{
    std::map<ArticleId, std::vector<Figure>> byArticle;
    std::map<FigureId, size_t> layers;
    for (size_t i = 0; i < stack.size(); ++i) {
        if (stack[i].figure == nullptr)
            continue;
        byArticle[stack[i].figure->article].push_back(*stack[i].figure);
        layers[stack[i].figure->id] = i;
    }
    for (const auto &[article, figures] : byArticle) {
        if (figures.size() < 3)
            continue;
        for (const Check &check : checksOfArticle(figures)) {
            if (check.kind == Check::Kind::Sum && check.holds())
                totals.try_emplace(layers[check.figures.front().figure], layers[check.figures.back().figure]);
        }
    }
}

std::optional<Extent> extentOfLayer(const StackLayer &layer)
{
    constexpr double roundedShare = 0.1;
    return layer.figure ? normalisedExtent(*layer.figure, likelyPlace(*layer.figure, roundedShare), false)
                        : std::optional<Extent>();
}

// All others of its place together come to one of them, as far as rounding goes: three values at least, and no small
// ones, which come to one another by chance.
void findBySum(const Stack &stack, Pairs &totals)
{
    constexpr double smallestTotal = 10;
    std::vector<size_t> rest;
    for (size_t i = 0; i < stack.size(); ++i) {
        if (!totals.contains(i))
            rest.push_back(i);
    }
    const auto isUsable = [&](size_t i) {
        return extentOfLayer(stack[i]) && stack[i].point->y > 0 && isSamePlace(stack[i], stack[rest.front()]);
    };
    if (rest.size() < 3 || !std::ranges::all_of(rest, isUsable))
        return;
    const size_t total = *std::ranges::max_element(rest, {}, [&](size_t i) { return stack[i].point->y; });
    Extent others;
    for (const size_t i : rest) {
        if (i == total)
            continue;
        const Extent own = *extentOfLayer(stack[i]);
        others = {others.low + own.low, others.high + own.high};
    }
    if (stack[total].point->y >= smallestTotal && extentOfLayer(stack[total])->meets(others))
        totals.try_emplace(total, total == rest.front() ? rest.back() : rest.front());
}

} // namespace

std::vector<std::pair<size_t, size_t>> totalsOf(const Stack &stack)
{
    constexpr size_t mostCompared = 400;
    Pairs totals;
    if (stack.size() > mostCompared)
        return {};
    findByMeaning(stack, totals);
    findByText(stack, totals);
    findBySum(stack, totals);
    std::vector<std::pair<size_t, size_t>> found;
    for (const auto &[total, first] : totals) {
        size_t part = first; // what it contains may be a total itself
        for (size_t steps = 0; steps < stack.size() && totals.contains(part); ++steps)
            part = totals[part];
        found.emplace_back(total, part);
    }
    return found;
}

bool tellsTheWhole(const StackLayer &layer, const StackLayer &other)
{
    if (layer.figure == nullptr || other.figure == nullptr)
        return false;
    const auto isOfAll = [](const StackLayer &one) { return one.figure->place == one.of->place; };
    return isOfAll(layer) && !isOfAll(other);
}

} // namespace Quipu
