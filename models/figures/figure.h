// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/partialdate.h"
#include "models/base/quotedspan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Quipu {

// How exactly a text states a number: = exact, ~ about, > more than, >= at least, < almost, <= up to.
enum class Approximation { Exact, About, MoreThan, AtLeast, Almost, UpTo };

// The time a number is about (not when it was told).
struct Period
{
    std::optional<int> year; // null for multi-year spans and unknown periods
    std::optional<PartialDate> from, to;
    bool fiscal = false;
    QString
        precision; // "day", "month", "quarter", "half_year", "year", "fiscal_year", "year_to_date", "multi_year", ...
    QString text; // the words that state it, if any
    QString resolvedFrom; // how a relative or inherited period was resolved, "" when it is stated outright
    bool operator==(const Period &) const = default;
};

// The value in the SI or common unit of its dimension; money stays in its currency.
struct NormalisedValue
{
    std::optional<double> value, low, high;
    QString unit;
    double factor = 1;
    bool operator==(const NormalisedValue &) const = default;
};

// A number that a text states as a fact, with everything needed to defend it. Empty strings mean "the text does not
// say". Fields follow CLI.md.
struct Figure
{
    enum class Status { Suggested, Confirmed, Rejected };

    FigureId id;
    ArticleId article;
    QuotedSpan quote; // the value expression: "about 64,400 hectares" without the qualifier
    QuotedSpan sentence;
    std::optional<double> value, low, high; // in the stated unit; equal when exact; one side null when open
    Approximation approximation = Approximation::Exact;
    QString unit; // unit codebook id (ha, lb, t, USD, percent, years), or the counted noun (laboratories)
    QString per; // "year" for a yearly rate
    bool persons = false; // what is counted are people
    NormalisedValue normalised;
    QString subject; // the noun phrase the number measures, as the text has it
    QString measure; // measure codebook id
    QString place;
    QStringList countries; // English short names
    QString actor, beneficiary;
    Period period;
    QString attributedSource;
    Status status = Status::Suggested;
    QString rule; // which rule made it; "" for the analyst's own
    int ruleVersion = 0;
    bool edited = false; // the analyst changed what the rule made of it; set by Project::editFigure
    QString note;

    bool operator==(const Figure &) const = default;
};

// Confirmed, rejected, edited or added by the analyst: no rule may change or replace such a figure.
bool isTouchedByAnalyst(const Figure &figure);

QString toString(Approximation approximation); // "=", "~", ">", ">=", "<", "<="
std::optional<Approximation> approximationFromString(QStringView sign);
QString toString(Figure::Status status); // "suggested", "confirmed", "rejected"
std::optional<Figure::Status> figureStatusFromString(QStringView word);

} // namespace Quipu
