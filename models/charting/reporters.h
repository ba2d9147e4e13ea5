// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

namespace Quipu {

// Who counted what a point says. Two reporters count by different rules, so that a line from one's value to the
// other's shows a change that may never have happened.

// Two spellings of one source: the same words, one within the other ("UNODC World Drug Report 2013", "UNODC"), or an
// abbreviation of it ("UN Office on Drugs and Crime").
bool isSameSource(const QString &source, const QString &other);

// One source says both, or, where a point names none, one article. Witnesses count.
bool haveOneReporter(const SeriesPoint &point, const SeriesPoint &other);

// Whether no line may join the two: they are known to be of different reporters. So it is where both name a source and
// share none, and where one names a source and the other, told by another article, names none. Two points whose texts
// name nobody are joined: nothing tells them apart, and most texts say no more.
bool areDifferentReporters(const SeriesPoint &point, const SeriesPoint &other);

// The sources a point names, each once.
QStringList sourcesOf(const SeriesPoint &point);

} // namespace Quipu
