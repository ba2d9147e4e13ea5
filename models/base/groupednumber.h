// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace Quipu {

// A number with so many decimals in a locale's digits and groups. As QLocale::toString(), but right where the locale
// leaves four digits ungrouped (Spanish, Portuguese): Qt then leaves the first four of a longer number together too
// and writes 1000.000 for a million. Any lane.
QString groupedNumber(double value, const QLocale &locale, int decimals);

} // namespace Quipu
