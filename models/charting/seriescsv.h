// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

#include <QByteArray>

namespace Quipu {

// A chart's data for a spreadsheet: RFC 4180, UTF-8, CRLF, one row a point, numbers with a decimal point. A text cell
// that a spreadsheet would take for a formula (it begins with = + - @, a tab or a return) gets an apostrophe before it.
QByteArray seriesToCsv(const std::vector<Series> &series);

} // namespace Quipu
