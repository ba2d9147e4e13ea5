// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Quipu {

// Numbers and years as people type them into a search. Linear, bounded in length.

struct QueryNumber
{
    double value = 0;
    double magnitude = 1; // that it was multiplied by
    qsizetype end = 0;
    bool isCutShort = false; // letters or signs follow right behind that belong to no number
};
// 40000, 40,000, 40.000, 1 500 is two numbers, 1.5, 40k, 1.5m, 1.5 million, -3, $5m, 5%; one separator before three
// digits groups thousands. Nothing where no number begins.
std::optional<QueryNumber> readNumber(QStringView text, qsizetype at);

struct QueryYears
{
    std::optional<int> from, to;
    qsizetype end = 0; // behind the years; where reading began when there are none
    bool isBegun = false; // the text ends before the year does
};
// " in 2010", " in 2010..2014", " en ..2014".
QueryYears readYears(QStringView text, qsizetype at);

} // namespace Quipu
