// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Quipu {

// What a search asks of an article's figures: "hectares:>40000 in 2010..2014". A value; which measure, unit or counted
// noun the subject names is the project's codebook's to say.
struct FigureAsked
{
    QString subject; // as typed; "" for any figure
    std::optional<double> low, high; // in the unit that the subject names; equal for one number, both absent for any
    bool excludesLow = false, excludesHigh = false; // > and <
    std::optional<int> fromYear, toYear; // absent: open

    bool hasValue() const { return low || high; }
    bool hasYears() const { return fromYear || toYear; }
    bool operator==(const FigureAsked &) const = default;
};

// As a query holds it behind "figure:": hectares>40000 in 2010..2014, "metric tons"=5..6.
QString toText(const FigureAsked &asked);

// What such a text asks, read from `at` on, and where reading ended. A subject that is given was read before.
struct FigureReading
{
    enum class Problem { None, NoNumber, BadNumber, EmptyRange };

    FigureAsked asked;
    qsizetype end = 0;
    Problem problem = Problem::None;
    qsizetype problemStart = 0, problemEnd = 0;
    bool isYearBegun = false; // "in", or "in 201": the text ends before the year does
};
FigureReading readFigureAsked(QStringView text, qsizetype at, const std::optional<QString> &subject = {});

// Whether a comparison of numbers begins there: a sign of comparison, or a range of numbers.
bool beginsComparison(QStringView text);

} // namespace Quipu
