// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/claimlabels.h"
#include "models/figures/figure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace Quipu {

// One point of a chart. Every point carries its figure: no figure, no point. A point of counted articles or mentions
// carries the articles it counts instead.
struct SeriesPoint
{
    // Among the values that are told for one and the same period.
    enum class Standing {
        Alone, // the only one
        Contested, // one of several, and nobody has chosen
        Chosen, // the one that the analyst goes by
        PassedOver, // drawn faintly: the analyst goes by another
    };

    QDate from; // the period the value is about; one year -> 1 January to 31 December
    QDate to;
    double y = 0; // in the series' unit; the middle of low and high where isRange
    std::optional<double> low, high; // in the series' unit
    Approximation approximation = Approximation::Exact;
    bool fiscal = false;
    bool partial = false; // the period is only part of a year
    bool spansYears = false; // a multi-year total, drawn as a span
    bool isRange = false; // the text states two bounds and no value between them
    Figure::Status status = Figure::Status::Suggested;
    FigureId figure;
    ArticleId article;
    Period period; // as the figure has it
    QString quote; // the value as the text has it: "64,400 hectares"
    Standing standing = Standing::Alone;
    QString choiceReason; // of Chosen and PassedOver: why, and who says so
    QString subject;
    QString sentence;
    QString source;
    std::vector<FigureId> witnesses; // other figures that state the same claim
    std::vector<ArticleId> witnessArticles; // where they stand, in the same order
    QStringList witnessSources; // who says so there, in the same order
    std::vector<ArticleId> counted; // of counts: the first articles counted, newest first; y says how many in all
    QString category; // of counts by outlet: which one; such points have no place in time
    bool operator==(const SeriesPoint &) const = default;
};

// Figures of one measure, place and unit, in time. A year without a figure is a gap: never zero, never joined silently.
struct Series
{
    QString key; // stable: "measure/place/unit", e.g. "coca_cultivation_area/Peru/ha"
    QString title; // translated: "Coca cultivation area, Peru"
    QString measure;
    QString place; // country, or the place itself where no country is known; "Bolivia + Peru" for a joint figure
    QString unit; // with "/year" for a rate
    QString colour; // "#rrggbb"; "": the palette's next one
    bool onSecondAxis = false;
    std::vector<SeriesPoint> points; // sorted by from
    bool operator==(const Series &) const = default;
};

// In which units a chart's values are.
enum class ValueForm {
    Common, // the common one of their dimension: tons and pounds are one series, in kilograms
    AsStated, // the texts' own: each unit is a series
};

// Groups figures into series. Left out: rejected figures, those without value, period or measure, vague ones, and
// measures that are no levels (a change in percent is not a level). One claim told twice is one point with two
// witnesses; two values told for one period stay two points. Sorted by key. Pure; any lane.
std::vector<Series> buildSeries(const std::vector<Figure> &figures, ValueForm form = ValueForm::Common);

// The points that a line may join, as runs of indexes: their periods touch, are of one kind and of like length, only
// one value is told for each (or one was chosen), and they are not known to come from different reporters
// (reporters.h). Every other point, but for multi-year totals, is a run of its own.
std::vector<std::vector<size_t>> contiguousRuns(const Series &series);

// Where a line stops only because the reporter changes: the points before and after.
std::vector<std::pair<size_t, size_t>> reporterBreaks(const Series &series);

// The point's period for people (claimlabels.h).
QString periodLabel(const SeriesPoint &point);

} // namespace Quipu
