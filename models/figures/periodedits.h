// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/figure.h"

namespace Quipu {

// Periods as an analyst types them, in a table cell, a form or a command.

// What can be chosen, as `precision` has it: "" unknown, "day", "month", "quarter", "half_year", "year", "fiscal_year",
// "range" (from and to, as exact as they are), "since", "until".
QStringList editablePrecisions();
// The one of these that a period goes by in an editor; what extraction calls otherwise ("decade", "months") is a range.
QString editablePrecision(const Period &period);
// Whether to asks for a second date.
bool hasTwoDates(const QString &precision);

// The period of that precision. from: "2014", "2014-03", "2014-03-15", "2014-Q1", "2014-H1" as the precision asks; to:
// the last date where it has two; of a fiscal year optional, both then its real first and last day. Errors say what is
// missing or wrong.
Result<Period> makePeriod(const QString &precision, const QString &from, const QString &to, bool fiscal = false,
                          const QString &fiscalYear = {});

// In one line: "" unknown, "2014", "2014-03", "2014-03-15", "2014-Q1", "2014-H1", "FY2014", "2014-01..2014-06",
// "2001.." since, "..2016" until.
Result<Period> periodFromText(const QString &text);
QString periodToText(const Period &period); // what periodFromText reads back as the same dates

} // namespace Quipu
