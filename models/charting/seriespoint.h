// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// One point of a chart. Every point carries its figure: no figure, no point. A point of counted articles or mentions
// carries the articles it counts instead. What a chart asks of all its points stands first, side by side in memory.
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
    Standing standing = Standing::Alone;
    FigureId figure;
    ArticleId article;
    QString category; // of counts by outlet: which one; such points have no place in time
    QString source;
    std::vector<FigureId> witnesses; // other figures that state the same claim
    std::vector<ArticleId> witnessArticles; // where they stand, in the same order
    QStringList witnessSources; // who says so there, in the same order
    std::vector<ArticleId> counted; // of counts: the first articles counted, newest first; y says how many in all
    Period period; // as the figure has it
    QString quote; // the value as the text has it: "64,400 hectares"
    QString choiceReason; // of Chosen and PassedOver: why, and who says so
    QString subject;
    QString sentence;
    bool operator==(const SeriesPoint &) const = default;
};

} // namespace Quipu
