// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figuredifference.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Figures = std::vector<const Figure *>;

Figures inTextOrder(Figures figures)
{
    std::ranges::stable_sort(figures, [](const Figure *a, const Figure *b) {
        return a->quote.span.start != b->quote.span.start ? a->quote.span.start < b->quote.span.start : a->id < b->id;
    });
    return figures;
}

// Stretches of text that figures of the analyst cover, each with them.
class TouchedGround final
{
public:
    explicit TouchedGround(const Figures &touched) // in text order
    {
        for (const Figure *figure : touched) {
            const TextSpan span = figure->quote.span;
            if (!m_stretches.empty() && span.start < m_stretches.back().span.end) {
                m_stretches.back().span.end = std::max(m_stretches.back().span.end, span.end);
                m_stretches.back().figures.push_back(figure);
            } else {
                m_stretches.push_back({span, {figure}});
            }
        }
    }

    // The figure that stands where this one was found: at the same words, else at some of them.
    const Figure *at(TextSpan span) const
    {
        auto stretch = std::ranges::partition_point(m_stretches,
                                                    [&](const Stretch &each) { return each.span.end <= span.start; });
        const Figure *found = nullptr;
        for (; stretch != m_stretches.end() && stretch->span.start < span.end; ++stretch) {
            for (const Figure *figure : stretch->figures) {
                if (figure->quote.span == span)
                    return figure;
                if (!found && figure->quote.span.overlaps(span))
                    found = figure;
            }
        }
        return found;
    }

private:
    struct Stretch
    {
        TextSpan span;
        Figures figures;
    };
    std::vector<Stretch> m_stretches;
};

// Pairs untouched figures with those found now, the surest first; what is left on either side came or went.
class Pairing final
{
public:
    Pairing(Figures untouched, Figures found)
        : m_untouched(std::move(untouched))
        , m_found(std::move(found))
    { }

    std::vector<std::pair<const Figure *, const Figure *>> pairs;

    const Figures &untouched() const { return m_untouched; }
    const Figures &found() const { return m_found; }

    // Those with the same words for which `fits` holds.
    template <typename Fits> void pairSameWords(Fits fits)
    {
        std::multimap<std::pair<qsizetype, qsizetype>, const Figure *> waiting;
        for (const Figure *figure : m_untouched)
            waiting.emplace(std::pair(figure->quote.span.start, figure->quote.span.end), figure);
        std::erase_if(m_found, [&](const Figure *figure) {
            auto [from, to] = waiting.equal_range({figure->quote.span.start, figure->quote.span.end});
            const auto fitting = std::find_if(from, to, [&](const auto &each) { return fits(*each.second, *figure); });
            if (fitting == to)
                return false;
            pairs.emplace_back(fitting->second, figure);
            waiting.erase(fitting);
            return true;
        });
        Figures rest;
        for (const auto &[words, figure] : waiting)
            rest.push_back(figure);
        m_untouched = inTextOrder(std::move(rest));
    }

    void pairOverlapping()
    {
        Figures rest;
        auto next = m_untouched.begin();
        Figures gone;
        for (const Figure *figure : m_found) {
            while (next != m_untouched.end() && (*next)->quote.span.end <= figure->quote.span.start)
                gone.push_back(*next++);
            if (next != m_untouched.end() && (*next)->quote.span.overlaps(figure->quote.span))
                pairs.emplace_back(*next++, figure);
            else
                rest.push_back(figure);
        }
        gone.insert(gone.end(), next, m_untouched.end());
        m_found = std::move(rest);
        m_untouched = std::move(gone);
    }

    void dropFoundOn(const TouchedGround &ground, std::map<const Figure *, const Figure *> &dropped)
    {
        std::erase_if(m_found, [&](const Figure *figure) {
            const Figure *standing = ground.at(figure->quote.span);
            if (standing)
                dropped.try_emplace(standing, figure);
            return standing != nullptr;
        });
    }

private:
    Figures m_untouched, m_found;
};

Figure withIdentityOf(const Figure &before, Figure after)
{
    after.id = before.id;
    after.article = before.article;
    after.status = before.status;
    after.note = before.note;
    return after;
}

bool isSameNumber(const Figure &a, const Figure &b)
{
    return a.value == b.value && a.low == b.low && a.high == b.high && a.unit == b.unit;
}

void addPaired(FigureDifference &difference, const Figure &before, const Figure &found)
{
    Figure after = withIdentityOf(before, found);
    const bool isReadOtherwise = !differingFields(before, after).empty() || before.sentence != after.sentence;
    if (!isReadOtherwise)
        ++difference.same;
    if (before == after)
        return;
    const auto kind = isReadOtherwise ? FigureChange::Kind::Changed : FigureChange::Kind::Renewed;
    difference.changes.push_back({kind, before, std::move(after)});
}

} // namespace

std::vector<FigureField> differingFields(const Figure &one, const Figure &other)
{
    std::vector<FigureField> fields;
    const auto compare = [&](FigureField field, bool isSame) {
        if (!isSame)
            fields.push_back(field);
    };
    compare(FigureField::Words, one.quote == other.quote);
    compare(FigureField::Value, one.value == other.value && one.low == other.low && one.high == other.high);
    compare(FigureField::Approximation, one.approximation == other.approximation);
    compare(FigureField::Unit, one.unit == other.unit);
    compare(FigureField::Per, one.per == other.per);
    compare(FigureField::Persons, one.persons == other.persons);
    compare(FigureField::Normalised, one.normalised == other.normalised);
    compare(FigureField::Subject, one.subject == other.subject);
    compare(FigureField::Measure, one.measure == other.measure);
    compare(FigureField::Place, one.place == other.place);
    compare(FigureField::Countries, one.countries == other.countries);
    compare(FigureField::Actor, one.actor == other.actor);
    compare(FigureField::Beneficiary, one.beneficiary == other.beneficiary);
    compare(FigureField::Period, one.period == other.period);
    compare(FigureField::Source, one.attributedSource == other.attributedSource);
    return fields;
}

QString toString(FigureField field)
{
    constexpr std::array words {"span"_L1,    "value"_L1,      "approx"_L1,      "unit"_L1,    "per"_L1,
                                "persons"_L1, "normalised"_L1, "subject"_L1,     "measure"_L1, "place"_L1,
                                "country"_L1, "actor"_L1,      "beneficiary"_L1, "period"_L1,  "attributed_source"_L1};
    return words[size_t(field)];
}

bool FigureDifference::isEmpty() const
{
    return std::ranges::none_of(changes, &FigureChange::isApplied);
}

FigureDifference differenceOf(const std::vector<Figure> &present, const std::vector<Figure> &found)
{
    FigureDifference difference;
    Figures touched, untouched, proposals;
    for (const Figure &figure : present)
        (isTouchedByAnalyst(figure) ? touched : untouched).push_back(&figure);
    for (const Figure &figure : found)
        proposals.push_back(&figure);
    touched = inTextOrder(std::move(touched));
    difference.touched = int(touched.size());

    Pairing pairing(inTextOrder(std::move(untouched)), inTextOrder(std::move(proposals)));
    std::map<const Figure *, const Figure *> dropped;
    // A suggestion that stands beside a figure of the analyst's at the same words stays what it is.
    pairing.pairSameWords(isSameNumber);
    pairing.dropFoundOn(TouchedGround(touched), dropped);
    pairing.pairSameWords([](const Figure &, const Figure &) { return true; });
    pairing.pairOverlapping();

    for (const auto &[before, after] : pairing.pairs)
        addPaired(difference, *before, *after);
    for (const Figure *gone : pairing.untouched())
        difference.changes.push_back({FigureChange::Kind::Removed, *gone, {}});
    for (const Figure *come : pairing.found())
        difference.changes.push_back({FigureChange::Kind::Added, {}, *come});
    for (const auto &[standing, proposal] : dropped) {
        if (!differingFields(*standing, *proposal).empty())
            difference.changes.push_back({FigureChange::Kind::Kept, *standing, withIdentityOf(*standing, *proposal)});
    }
    std::ranges::stable_sort(difference.changes, {},
                             [](const FigureChange &change) { return change.shown().quote.span.start; });
    return difference;
}

} // namespace Quipu
