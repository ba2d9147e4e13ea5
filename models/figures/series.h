// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Quipu {

// One point of a chart. Every point carries its figure: no figure, no point.
struct SeriesPoint
{
    QDate from; // the period the value is about; one year -> 1 January to 31 December
    QDate to;
    double y = 0;
    std::optional<double> low, high;
    Approximation approximation = Approximation::Exact;
    bool fiscal = false;
    bool partial = false; // the period is only part of a year
    bool spansYears = false; // a multi-year total, drawn as a span
    Figure::Status status = Figure::Status::Suggested;
    FigureId figure;
    ArticleId article;
    QString sentence;
    QString source;
    std::vector<FigureId> witnesses; // other figures that state the same claim
    bool operator==(const SeriesPoint &) const = default;
};

// Figures of one measure, place and unit, in time. A year without a figure is a gap: never zero, never joined silently.
struct Series
{
    QString key; // stable: "measure/place/unit", e.g. "coca_cultivation_area/Peru/ha"
    QString title; // translated: "Coca cultivation area, Peru"
    QString measure;
    QString place; // country, or the place itself where no country is known
    QString unit; // with "/year" for a rate
    std::vector<SeriesPoint> points; // sorted by from
    bool operator==(const Series &) const = default;
};

// Groups figures into series. Left out: rejected figures, those without value, period or measure, vague ones, and
// changes in percent (a change is not a level). One claim told twice is one point with two witnesses. Sorted by key.
std::vector<Series> buildSeries(const std::vector<Figure> &figures);

} // namespace Quipu
