// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/charting/refusals.h"

#include <QCoreApplication>

#include <map>

namespace Quipu {

// The translation context of what a chart says of itself.
struct ChartRemarks final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartContent)
};

// A chart while it is composed, for the steps of composeChart(). For this room.
struct Composition
{
    ChartContent content;
    std::map<FigureId, const Figure *> figures; // all that were given and are not rejected; not owned
    Refusals refusals;

    const Figure *figureOf(const SeriesPoint &point) const;
    void dropEmptySeries();
    // The panel a series is drawn in; all in one where there are none.
    QString panelOf(const Series &series) const;
};

// A unit for people: "hectares a year".
QString unitText(const QString &unit);

// What shares an axis shares a unit; a second unit has the second axis where the chart allows it, a third has none.
void settleUnits(Composition &composition);

// Several values for one period contradict each other unless they are of separate happenings or places; the analyst's
// choice holds as long as it covers all that are told.
void settleValues(Composition &composition);

// Takes off a stack what is no part of it: totals of what is stacked, one figure twice, several values for one period.
void unstack(Composition &composition);

// Says where lines stop because the reporter changes.
void noteReporters(Composition &composition);

} // namespace Quipu
