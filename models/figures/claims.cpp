// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/claims.h"

#include "models/figures/precision.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Zeros at the end of "50,000" may be rounding, but never of more than a tenth.
constexpr double roundedShare = 0.1;

// What a figure says in the common unit of its dimension where extraction knows it, else as stated.
NormalisedValue measured(const Figure &figure)
{
    if (figure.normalised.unit.isEmpty() || (figure.value && !figure.normalised.value))
        return {figure.value, figure.low, figure.high, figure.unit, 1};
    return figure.normalised;
}

double placeIn(const Claim &claim)
{
    return likelyPlace(*claim.figure, roundedShare);
}

bool isSameSubject(const Figure &a, const Figure &b)
{
    return a.subject.compare(b.subject, Qt::CaseInsensitive) == 0 || a.sentence.text == b.sentence.text;
}

bool isSameClaim(const Claim &a, const Claim &b, Measure::Values values)
{
    if (a.isRange != b.isRange || a.unit != b.unit)
        return false;
    // Converted units differ in the last bits: 1 t is 1000 kg however it was computed.
    if (std::abs(a.value - b.value) <= 1e-9 * std::max(std::abs(a.value), std::abs(b.value)))
        return values != Measure::Values::Any || isSameSubject(*a.figure, *b.figure);
    if (a.isRange || (values != Measure::Values::Level && values != Measure::Values::Total))
        return false;
    const auto first = normalisedExtent(*a.figure, placeIn(a), false);
    const auto second = normalisedExtent(*b.figure, placeIn(b), false);
    return first && second && first->meets(*second);
}

bool isMoreExact(const Claim &a, const Claim &b)
{
    return placeIn(a) * a.figure->normalised.factor < placeIn(b) * b.figure->normalised.factor * (1 - 1e-9);
}

bool speaksBefore(const Claim &a, const Claim &b)
{
    const bool isConfirmed = a.figure->status == Figure::Status::Confirmed;
    if (isConfirmed != (b.figure->status == Figure::Status::Confirmed))
        return isConfirmed;
    if (isMoreExact(a, b) || isMoreExact(b, a))
        return isMoreExact(a, b);
    return a.figure->id < b.figure->id;
}

} // namespace

std::optional<std::pair<QDate, QDate>> stretchOf(const Period &period)
{
    const std::optional<PartialDate> first = period.from ? period.from : period.to;
    const std::optional<PartialDate> last = period.to ? period.to : period.from;
    if (first && last) {
        const std::pair stretch {first->first(), last->last()};
        if (stretch.first.isValid() && stretch.second.isValid() && stretch.first <= stretch.second)
            return stretch;
    }
    if (!period.year)
        return {};
    const PartialDate year {*period.year};
    if (!year.first().isValid())
        return {};
    return std::pair {year.first(), year.last()};
}

QString placeOfClaim(const Figure &figure)
{
    if (figure.countries.isEmpty())
        return figure.place;
    QStringList countries = figure.countries;
    countries.sort(); // "Peru and Bolivia" is "Bolivia and Peru"
    countries.removeDuplicates();
    return countries.join(" + "_L1);
}

std::optional<Claim> claimOf(const Figure &figure)
{
    const NormalisedValue stated = measured(figure);
    const auto stretch = stretchOf(figure.period);
    const bool isRange = !stated.value && stated.low && stated.high;
    if (!stretch || (!stated.value && !isRange))
        return {};
    Claim claim;
    claim.figure = &figure;
    std::tie(claim.from, claim.to) = *stretch;
    claim.value = isRange ? (*stated.low + *stated.high) / 2 : *stated.value;
    claim.low = stated.low;
    claim.high = stated.high;
    claim.unit = figure.per.isEmpty() ? stated.unit : stated.unit + u'/' + figure.per;
    claim.isRange = isRange;
    return std::isfinite(claim.value) ? std::optional(claim) : std::nullopt;
}

std::vector<std::vector<size_t>> sameClaims(const std::vector<Claim> &claims, Measure::Values values)
{
    const auto bucket = [&](size_t i) {
        const Claim &claim = claims[i];
        return std::tuple(claim.from, claim.to, claim.figure->period.fiscal, claim.unit);
    };
    const auto rank = [&](size_t i) { return std::tuple(claims[i].value, claims[i].figure->id); };
    std::vector<size_t> order(claims.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(
        order, [&](size_t a, size_t b) { return bucket(a) != bucket(b) ? bucket(a) < bucket(b) : rank(a) < rank(b); });
    std::vector<std::vector<size_t>> groups;
    size_t finest = 0; // of the last group: what joins it is compared with its most exact member, not with the last
    for (const size_t i : order) {
        const bool joins
            = !groups.empty() && bucket(finest) == bucket(i) && isSameClaim(claims[finest], claims[i], values);
        if (!joins)
            groups.emplace_back();
        groups.back().push_back(i);
        if (!joins || isMoreExact(claims[i], claims[finest]))
            finest = i;
    }
    for (std::vector<size_t> &group : groups)
        std::ranges::sort(group, [&](size_t a, size_t b) { return speaksBefore(claims[a], claims[b]); });
    return groups;
}

} // namespace Quipu
