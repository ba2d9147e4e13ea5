// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkparts.h"
#include "models/figures/claimlabels.h"
#include "models/figures/claims.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Values = Measure::Values;

// The claims of one measure and place, and which of them say the same.
struct ClaimGroup
{
    std::vector<Claim> claims;
    std::vector<std::vector<size_t>> same; // indexes of claims, the speaker first
    Values values = Values::Events;
    QString title; // "Coca cultivation area, Peru"

    const Figure &speaker(size_t group) const { return *claims[same[group].front()].figure; }
};

QString labelOf(const Claim &claim)
{
    const Period &period = claim.figure->period;
    return periodLabel(claim.from, claim.to, period.fiscal ? period.year : std::nullopt);
}

qint64 daysOf(const Claim &claim)
{
    return claim.from.daysTo(claim.to) + 1;
}

int significantDigits(const Figure &figure)
{
    const double value = std::abs(figure.value.value_or(0));
    return value > 0 ? int(std::floor(std::log10(value / significantPlace(figure)) + 1e-9)) + 1 : 1;
}

// Whether two articles that say the same of a happening can be thought to mean the same one: a distinctive number, a
// short time and a common source each speak for it. "12 arrests in 2015" do not; "1,581 laboratories" do.
bool isDistinctive(const Claim &claim, bool hasOneSource)
{
    constexpr qint64 month = 31;
    const int time = daysOf(claim) == 1 ? 2 : daysOf(claim) <= month ? 1 : 0;
    return significantDigits(*claim.figure) + time + (hasOneSource ? 1 : 0) >= 3;
}

bool isOneOf(const std::vector<const Figure *> &figures, QString Figure::*field)
{
    return !(figures.front()->*field).isEmpty() && std::ranges::all_of(figures, [&](const Figure *figure) {
        return (figure->*field).compare(figures.front()->*field, Qt::CaseInsensitive) == 0;
    });
}

bool isOneSentence(const std::vector<const Figure *> &figures)
{
    return std::ranges::all_of(figures, [&](const Figure *figure) {
        return figure->sentence.text.simplified() == figures.front()->sentence.text.simplified();
    });
}

void appendDuplicate(const ClaimGroup &group, const std::vector<size_t> &same, std::vector<Check> &checks)
{
    std::vector<const Figure *> figures;
    QSet<qint64> articles;
    for (const size_t i : same) {
        figures.push_back(group.claims[i].figure);
        articles.insert(group.claims[i].figure->article.value);
    }
    if (articles.size() < 2)
        return;
    const Claim &claim = group.claims[same.front()];
    const bool hasOneSource = isOneOf(figures, &Figure::attributedSource);
    const bool isWire = isOneSentence(figures);
    const bool isOneValue = group.values == Values::Level || group.values == Values::Total;
    if (!isOneValue && !isWire && !isDistinctive(claim, hasOneSource))
        return;
    Check check = makeCheck(Check::Kind::DuplicateClaim, Check::Verdict::Holds, figures);
    check.title = group.title;
    const QString quote = quoteText(*claim.figure);
    const int count = int(articles.size());
    if (hasOneSource) {
        check.message = QCoreApplication::translate("Quipu::Check", "%1, %2: “%3” in %n article(s), one origin: %4",
                                                    nullptr, count)
                            .arg(group.title, labelOf(claim), quote, figures.front()->attributedSource);
    } else if (isWire) {
        check.message
            = QCoreApplication::translate("Quipu::Check", "%1, %2: “%3” in %n article(s), in one and the same sentence",
                                          nullptr, count)
                  .arg(group.title, labelOf(claim), quote);
    } else {
        check.message
            = QCoreApplication::translate("Quipu::Check", "%1, %2: “%3” in %n article(s), one claim", nullptr, count)
                  .arg(group.title, labelOf(claim), quote);
    }
    checks.push_back(std::move(check));
}

// Periods that are only guessed from the article's date, or that have no end, are no ground for a contradiction.
bool isFirm(const Period &period)
{
    return period.from && period.to && period.precision != "as_of_article"_L1 && period.precision != "open_start"_L1
        && period.precision != "change"_L1;
}

bool isSamePlace(const Figure &a, const Figure &b)
{
    return a.place.isEmpty() || b.place.isEmpty() || a.place.compare(b.place, Qt::CaseInsensitive) == 0;
}

// "foreign inmates" and "Europeans" are not the same people: a word must be common where both say what they count.
bool isLikeSubject(const Figure &a, const Figure &b)
{
    if (a.subject.isEmpty() || b.subject.isEmpty())
        return true;
    const QStringList words = a.subject.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = b.subject.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString &word) { return others.contains(word); });
}

// Values farther apart than this are of different things (a part and its whole), unless they differ by tens: then
// somebody has slipped.
bool isNearEnough(double a, double b)
{
    constexpr double farthest = 2.5;
    const double ratio = std::max(a, b) / std::min(a, b);
    if (!std::isfinite(ratio) || ratio <= 0)
        return false;
    const double tens = std::log10(ratio);
    return ratio <= farthest || (tens > 0.9 && std::abs(tens - std::round(tens)) < 0.02);
}

bool isContradiction(const Claim &a, const Claim &b)
{
    constexpr double roundedShare = 0.1;
    const Figure &one = *a.figure;
    const Figure &other = *b.figure;
    // An article that tells two values knows what it does, unless it says that two others disagree.
    const bool isTwoVoices = one.article != other.article
        || (!one.attributedSource.isEmpty() && !other.attributedSource.isEmpty()
            && one.attributedSource != other.attributedSource);
    if (!isTwoVoices || a.isRange != b.isRange || !isFirm(one.period) || !isFirm(other.period)
        || !isSamePlace(one, other) || !isLikeSubject(one, other) || !isNearEnough(a.value, b.value))
        return false;
    const auto first = normalisedExtent(one, likelyPlace(one, roundedShare), true);
    const auto second = normalisedExtent(other, likelyPlace(other, roundedShare), true);
    return first && second && !first->meets(*second);
}

bool isSameStretch(const Claim &a, const Claim &b)
{
    return a.from == b.from && a.to == b.to && a.figure->period.fiscal == b.figure->period.fiscal && a.unit == b.unit;
}

// Groups [first, end) are of one period and unit.
void appendConflict(const ClaimGroup &group, size_t first, size_t end, std::vector<Check> &checks)
{
    std::vector<const Figure *> figures;
    const auto claimAt = [&](size_t i) -> const Claim & { return group.claims[group.same[i].front()]; };
    for (size_t i = first; i < end; ++i) {
        bool isContested = false;
        for (size_t j = first; j < end && !isContested; ++j)
            isContested = i != j && isContradiction(claimAt(i), claimAt(j));
        if (isContested)
            figures.push_back(&group.speaker(i));
    }
    if (figures.size() < 2)
        return;
    Check check = makeCheck(Check::Kind::Conflict, Check::Verdict::Fails, figures);
    check.title = group.title;
    check.message
        = QCoreApplication::translate("Quipu::Check", "%1, %2: %n values are told, from %3 to %4", nullptr,
                                      int(figures.size()))
              .arg(group.title, labelOf(claimAt(first)), quoteText(*figures.front()), quoteText(*figures.back()));
    checks.push_back(std::move(check));
}

void appendConflicts(const ClaimGroup &group, std::vector<Check> &checks)
{
    constexpr size_t mostValues = 50; // of one period; each is compared with each
    for (size_t first = 0; first < group.same.size();) {
        size_t end = first + 1;
        while (end < group.same.size()
               && isSameStretch(group.claims[group.same[first].front()], group.claims[group.same[end].front()]))
            ++end;
        appendConflict(group, first, std::min(end, first + mostValues), checks);
        first = end;
    }
}

void appendSeriesWarning(const ClaimGroup &group, Check::Kind kind, const std::vector<const Figure *> &figures,
                         const QString &message, std::vector<Check> &checks)
{
    Check check = makeCheck(kind, Check::Verdict::Fails, figures);
    check.title = group.title;
    check.message = message;
    checks.push_back(std::move(check));
}

// Short tons beside metric ones: one series holds both, converted, but who wrote "tons" may have meant either. And
// currencies, which do not convert.
void appendUnitMixes(const ClaimGroup &group, std::vector<Check> &checks)
{
    std::map<QString, const Figure *> first; // by stated unit
    for (const Claim &claim : group.claims) {
        if (knownUnit(claim.figure->unit))
            first.try_emplace(claim.figure->unit, claim.figure);
    }
    std::vector<const Figure *> figures;
    QStringList labels;
    for (const auto &[unit, figure] : first) {
        const bool isMixed = std::ranges::any_of(
            first, [&, &id = unit](const auto &other) { return other.first != id && !isSafelyMixed(id, other.first); });
        if (isMixed) {
            figures.push_back(figure);
            labels.append(unitLabel(unit));
        }
    }
    if (figures.size() < 2)
        return;
    const QString message = QCoreApplication::translate("Quipu::Check", "%1: units that do not compare: %2")
                                .arg(group.title, labels.join(", "_L1));
    appendSeriesWarning(group, Check::Kind::UnitMix, figures, message, checks);
}

bool isYear(const Claim &claim)
{
    return daysOf(claim) >= shortestYear && daysOf(claim) <= longestYear;
}

void appendFiscalMix(const ClaimGroup &group, std::vector<Check> &checks)
{
    const Figure *fiscal = nullptr;
    const Figure *calendar = nullptr;
    for (const Claim &claim : group.claims) {
        if (isYear(claim) && claim.figure->per.isEmpty())
            (claim.figure->period.fiscal ? fiscal : calendar) = claim.figure;
    }
    if (!fiscal || !calendar)
        return;
    const QString message
        = QCoreApplication::translate("Quipu::Check", "%1: fiscal years stand beside calendar years").arg(group.title);
    appendSeriesWarning(group, Check::Kind::UnitMix, {fiscal, calendar}, message, checks);
}

void appendPartialYears(const ClaimGroup &group, std::vector<Check> &checks)
{
    constexpr qint64 shortestPart = 80; // from a quarter on; what is shorter is a happening, and looks like one
    constexpr size_t mostNamed = 5;
    std::vector<const Figure *> figures;
    const Claim *part = nullptr;
    const Claim *year = nullptr;
    for (const Claim &claim : group.claims) {
        if (isYear(claim)) {
            year = &claim;
        } else if (daysOf(claim) >= shortestPart && daysOf(claim) < shortestYear && figures.size() < mostNamed) {
            if (!part || daysOf(claim) > daysOf(*part))
                part = &claim;
            figures.push_back(claim.figure);
        }
    }
    if (!part || !year)
        return;
    figures.push_back(year->figure);
    const QString message = QCoreApplication::translate("Quipu::Check", "%1: %2 is only part of a year, beside %3")
                                .arg(group.title, labelOf(*part), labelOf(*year));
    appendSeriesWarning(group, Check::Kind::PartialYear, figures, message, checks);
}

} // namespace

std::vector<Check> checksOfClaims(const std::vector<Figure> &figures)
{
    std::map<QString, std::vector<Claim>> byPlace;
    for (const Figure &figure : figures) {
        if (const auto claim = claimOf(figure); claim && isLevelMeasure(figure.measure))
            byPlace[placeOfClaim(figure)].push_back(*claim);
    }
    std::vector<Check> checks;
    for (auto &[place, claims] : byPlace) {
        const QString &measure = claims.front().figure->measure;
        ClaimGroup group {std::move(claims), {}, measureValues(measure), seriesTitle(measure, place)};
        group.same = sameClaims(group.claims, group.values);
        for (const std::vector<size_t> &same : group.same)
            appendDuplicate(group, same, checks);
        if (group.values == Values::Level || group.values == Values::Total)
            appendConflicts(group, checks);
        if (group.values != Values::Any)
            appendUnitMixes(group, checks);
        if (group.values == Values::Events || group.values == Values::Total) {
            appendFiscalMix(group, checks);
            appendPartialYears(group, checks);
        }
    }
    return checks;
}

} // namespace Quipu
