// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <vector>

namespace Quipu {

// The parts of a figure in which two may differ for a reader; who found it, when and what became of it are none.
enum class FigureField {
    Words,
    Value,
    Approximation,
    Unit,
    Per,
    Persons,
    Normalised,
    Subject,
    Measure,
    Place,
    Countries,
    Actor,
    Beneficiary,
    Period,
    Source
};

// In the order above.
std::vector<FigureField> differingFields(const Figure &one, const Figure &other);
QString toString(FigureField field); // as CLI.md calls it: "value", "measure", "attributed_source"

// What finding an article's figures again does to one of them.
struct FigureChange
{
    enum class Kind {
        Added, // after alone
        Changed, // the same number, read otherwise: after has before's id
        Removed, // before alone
        Kept, // before is the analyst's and stays as it is, though after (if any) is what would be found now
        Renewed, // found again as it was, by a newer rule or version
    };

    Kind kind = Kind::Added;
    std::optional<Figure> before, after;

    bool isApplied() const { return kind != Kind::Kept; }
    const Figure &shown() const { return before ? *before : *after; }
    bool operator==(const FigureChange &) const = default;
};

struct FigureDifference
{
    std::vector<FigureChange> changes; // in the order of the text
    int same = 0; // untouched figures that are found again, renewed ones among them
    int touched = 0; // the analyst's: confirmed, rejected, edited or added by hand

    bool isEmpty() const; // nothing would be written
};

// Of an article, with the name that people know it by.
struct ArticleDifference
{
    ArticleId article;
    QString title; // the file's name where it has none
    FigureDifference difference;
};

// What replacing the untouched figures of one article by those found now would do. `present` are the article's, `found`
// what extractFigures made of its text. The analyst's figures (isTouchedByAnalyst) stay byte for byte, and what is
// found where one of them stands is dropped. An untouched figure keeps its id where the words of its value are the
// same, or else where they overlap. Added ones have no id. Pure; any lane; n log n.
FigureDifference differenceOf(const std::vector<Figure> &present, const std::vector<Figure> &found);

} // namespace Quipu
