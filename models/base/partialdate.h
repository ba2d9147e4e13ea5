// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Quipu {

// A date as exactly as a text states it: a year, a month or a day. month and day are 0 where not stated.
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    static PartialDate of(QDate date) { return {date.year(), date.month(), date.day()}; }
    // "2013", "2013-01" or "2013-08-06"; nothing else, and only days that exist.
    static std::optional<PartialDate> fromIso(QStringView iso);

    QString toIso() const; // ISO 8601, cut to the precision
    QDate first() const; // first and last day of the year, month or day meant
    QDate last() const;
    auto operator<=>(const PartialDate &) const = default;
};

} // namespace Quipu
