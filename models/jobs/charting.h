// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/charting/seriesoffer.h"
#include "models/storage/reader.h"

namespace Quipu {

// Charts out of a project: only the figures that a chart asks for are read. Read lane or command line. Errors: those of
// reading; Cancelled when the reader was interrupted.

Result<ChartContent> readChart(Reader &reader, const Chart &chart);

// All series that can be charted, by key; no figure is read for it.
Result<std::vector<SeriesOffer>> offeredSeries(Reader &reader);

// The series of a measure at a place, one a unit, by key.
Result<std::vector<Series>> readSeries(Reader &reader, const QString &measure, const QString &place);

// The saved charts that have a point which the figure makes or witnesses, by name.
Result<std::vector<ChartRow>> chartsUsing(Reader &reader, const Figure &figure);

} // namespace Quipu
