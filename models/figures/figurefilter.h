// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <vector>

namespace Quipu {

// Which figures, in which order. Empty fields do not restrict. Articles that left the project are never included. A
// value; the store answers it.
struct FigureFilter
{
    enum class Sort { Text, Measure, Value, Unit, Period, Place, Source, Status, Article };

    ArticleId article {};
    QString measure {};
    QString place {}; // the figure's place or one of its countries
    std::optional<int> year {};
    std::optional<Figure::Status> status {};
    QString source {}; // who says so, in the text
    QString text {}; // beginnings of words of the sentence, subject, measure, place, source or note; all of them
    bool withoutMeasure = false;
    bool withoutPlace = false;
    bool withoutYear = false;
    bool withoutSource = false;
    bool singleSource = false; // claims that one article alone makes (see claimkey.h)
    bool withoutRejected = false;
    Sort sort = Sort::Text;
    bool descending = false;

    // Whether it leaves anything out; the order does not.
    bool restricts() const
    {
        FigureFilter all;
        all.sort = sort;
        all.descending = descending;
        return *this != all;
    }
    bool operator==(const FigureFilter &) const = default;
};

// What a project's figures can be filtered by, each with the number of its figures, most first, years newest first.
struct FigureFacets
{
    struct Facet
    {
        QString value;
        int count = 0;
        bool operator==(const Facet &) const = default;
    };
    std::vector<Facet> measures; // ids
    std::vector<Facet> places; // places and countries
    std::vector<Facet> years;
    std::vector<Facet> sources;
    bool operator==(const FigureFacets &) const = default;
};

} // namespace Quipu
