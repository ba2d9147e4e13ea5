// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurefacetlist.h"

#include "models/jobs/readlane.h"
#include "models/storage/reader.h"

#include <algorithm>
#include <tuple>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBetween = 1500; // ms

bool hasSameFacets(const Figure &a, const Figure &b)
{
    const auto facets = [](const Figure &figure) {
        return std::tie(figure.measure, figure.place, figure.countries, figure.period.year, figure.attributedSource);
    };
    return facets(a) == facets(b);
}

} // namespace

FigureFacetList::FigureFacetList(ReadLane &lane, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetween);
    connect(&m_pause, &QTimer::timeout, this, &FigureFacetList::askNow);
}

bool FigureFacetList::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty()
        || std::ranges::any_of(change.figures, [](const Edit<Figure> &edit) {
               return !edit.before || !edit.after || !hasSameFacets(*edit.before, *edit.after);
           });
}

void FigureFacetList::ask()
{
    if (!std::exchange(m_wasAsked, true))
        askNow();
    else
        m_pause.start();
}

void FigureFacetList::askNow()
{
    m_lane.ask<FigureFacets>(
        u"figure facets"_s, this, [](Reader &reader) { return reader.figureFacets(); },
        [this](Result<FigureFacets> facets) {
            if (facets)
                Q_EMIT found(*facets);
            else
                Q_EMIT failed(facets.error());
            answered();
        });
}

} // namespace Quipu
