// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <optional>
#include <vector>

namespace Quipu {

// A figure as a check names it: enough to tell who says what, and to go there.
struct CheckedFigure
{
    FigureId figure;
    ArticleId article;
    QuotedSpan quote; // in its article
    QuotedSpan sentence;
    Approximation approximation = Approximation::Exact;
    QString period; // translated, "" when the text does not say
    QString source; // who, in the text, says so
    QString articleTitle; // filled in by who knows the articles
    bool operator==(const CheckedFigure &) const = default;
};

// What figures say about one another: arithmetic that a text does itself, one claim told by several articles, values
// that contradict each other, and series that would hold what cannot be compared. A value, computed whenever it is
// asked for; what the analyst says of it is a Settlement.
struct Check
{
    enum class Kind { PercentChange, Sum, DuplicateClaim, Conflict, UnitMix, PartialYear, SentenceChanged };
    enum class Verdict {
        Holds,
        Rounding, // holds only because the numbers are rounded
        Fails,
    };

    QString id; // its kind and its figures: the same in every run
    QString fingerprint; // of what its figures say: another one when a figure was edited
    Kind kind = Kind::PercentChange;
    Verdict verdict = Verdict::Holds;
    std::vector<CheckedFigure> figures; // the one that the check is about first: the stated change, the total
    // Arithmetic only: what the text states and what its other figures give, in `unit`.
    std::optional<double> stated, computed;
    QString unit; // "percent", "percentage_points", "times", or the figures' own
    QString title; // translated: what the figures measure, where; "" for arithmetic
    QString message; // translated, one sentence

    bool holds() const { return verdict != Verdict::Fails; }
    bool operator==(const Check &) const = default;
};

// The checks within one article. figures: all of it that are not rejected. Pure, any lane; about n log n.
std::vector<Check> checksOfArticle(const std::vector<Figure> &figures);

// The checks between the figures of one measure and place, of all articles. figures: none rejected. Pure, any lane.
std::vector<Check> checksOfClaims(const std::vector<Figure> &figures);

// Which figures a figure that states a change was computed from, among its article's figures; kind as in Check.
struct Derivation
{
    QString kind;
    std::vector<FigureId> of;
    bool operator==(const Derivation &) const = default;
};
std::optional<Derivation> derivationOf(FigureId figure, const std::vector<Check> &checks);

QString toString(Check::Kind kind); // "percent_change", "sum", ...
std::optional<Check::Kind> checkKindFromString(QStringView word);
QString toString(Check::Verdict verdict); // "holds", "rounding", "fails"

} // namespace Quipu
