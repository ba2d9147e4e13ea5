// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

#include <map>
#include <memory>

namespace Quipu {

// A series that can be charted, without its points: what pickers, galleries and suggestions list. A project of a
// million figures offers some thousands of these.
struct SeriesOffer
{
    QString key; // as Series::key
    QString title; // translated; with the unit where two offers would be called the same
    QString measure, place, unit; // as in Series
    int points = 0;
    int firstYear = 0, lastYear = 0;
    std::vector<int> years; // sorted: the whole years for which one value is told, which can be compared
    bool operator==(const SeriesOffer &) const = default;
};

std::vector<SeriesOffer> offersOf(const std::vector<Series> &series);

// Makes offers of a project's claims (figures/claimkey.h) as they are read, in the keys' order, each once. The same
// series and years as buildSeries makes of the figures; but values that are one only by rounding count as two.
class OfferCollector final
{
public:
    OfferCollector();
    ~OfferCollector();
    Q_DISABLE_COPY_MOVE(OfferCollector)

    void add(const QString &claimKey);
    std::vector<SeriesOffer> take(); // sorted by key

private:
    struct Tally;
    void closeGroup();

    QString m_measureAndPlace; // of the claims that are being counted
    bool m_isLevel = false; // the measure
    std::map<QString, Tally> m_open; // by key
    std::map<QString, SeriesOffer> m_offers;
};

} // namespace Quipu
