// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/seriesoffer.h"

#include "models/charting/seriestitles.h"
#include "models/figures/claimkey.h"
#include "models/figures/claims.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Which whole year a stretch is; none for parts of years and totals of several.
std::optional<int> wholeYear(QDate from, QDate to, std::optional<int> fiscalYear)
{
    const qint64 days = from.daysTo(to) + 1;
    if (days < shortestYear || days > longestYear)
        return {};
    return fiscalYear ? *fiscalYear : from.year();
}

std::vector<int> toldOnce(const std::map<int, int> &told)
{
    std::vector<int> years;
    for (const auto &[year, values] : told) {
        if (values == 1)
            years.push_back(year);
    }
    return years;
}

void takeIn(SeriesOffer &offer, QDate from, QDate to)
{
    offer.firstYear = offer.points == 0 ? from.year() : std::min(offer.firstYear, from.year());
    offer.lastYear = offer.points == 0 ? to.year() : std::max(offer.lastYear, to.year());
    ++offer.points;
}

} // namespace

struct OfferCollector::Tally
{
    SeriesOffer offer;
    std::map<int, int> told; // values by whole year
};

OfferCollector::OfferCollector() = default;
OfferCollector::~OfferCollector() = default;

std::vector<SeriesOffer> offersOf(const std::vector<Series> &series)
{
    std::vector<SeriesOffer> offers;
    for (const Series &one : series) {
        SeriesOffer offer {one.key, one.title, one.measure, one.place, one.unit, 0, 0, 0, {}};
        std::map<int, int> told;
        for (const SeriesPoint &point : one.points) {
            takeIn(offer, point.from, point.to);
            if (const auto year = wholeYear(point.from, point.to, point.fiscal ? point.period.year : std::nullopt))
                ++told[*year];
        }
        offer.years = toldOnce(told);
        offers.push_back(std::move(offer));
    }
    return offers;
}

void OfferCollector::add(const QString &claimKey)
{
    const std::optional<ClaimParts> claim = claimParts(claimKey);
    if (!claim || claim->measure.isEmpty())
        return;
    const auto stretch = stretchOf(claim->period);
    if (!stretch)
        return;
    const QString measureAndPlace = claim->measure + u'/' + claim->place + u'/';
    if (measureAndPlace != m_measureAndPlace) {
        closeGroup();
        m_measureAndPlace = measureAndPlace;
        m_isLevel = isLevelMeasure(claim->measure);
    }
    if (!m_isLevel)
        return;
    Tally &tally = m_open[measureAndPlace + claim->unit];
    if (tally.offer.key.isEmpty())
        tally.offer = {measureAndPlace + claim->unit, {}, claim->measure, claim->place, claim->unit, 0, 0, 0, {}};
    const auto [from, to] = *stretch;
    takeIn(tally.offer, from, to);
    if (const auto year = wholeYear(from, to, claim->period.fiscal ? std::optional<int>(to.year()) : std::nullopt))
        ++tally.told[*year];
}

void OfferCollector::closeGroup()
{
    for (auto &[key, tally] : m_open) {
        tally.offer.years = toldOnce(tally.told);
        tally.offer.title = seriesTitle(tally.offer.measure, tally.offer.place);
        m_offers.insert_or_assign(key, std::move(tally.offer));
    }
    m_open.clear();
}

std::vector<SeriesOffer> OfferCollector::take()
{
    closeGroup();
    std::vector<SeriesOffer> offers;
    offers.reserve(m_offers.size());
    for (auto &[key, offer] : m_offers)
        offers.push_back(std::move(offer));
    m_offers.clear();
    tellUnitsApart(offers);
    return offers;
}

} // namespace Quipu
