// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/storage/reader.h"

namespace Quipu {

// What charts count instead of drawing figures. Read lane or command line; memory does not grow with the project.
// Errors: those of reading; Cancelled when the reader was interrupted.

// Articles or mentions by year, a zero where a year between the first and the last has none, or by outlet, most first.
// Each point carries the first articles it counts. Undated articles, and those of no known outlet, are told apart.
Result<std::vector<CountedSeries>> readCounts(Reader &reader, const Chart &chart);

// Entities that one sentence names together: the most mentioned ones of the types and outlets that the chart's series
// ask for, or those that share articles with the series' entities.
struct NetworkFound
{
    CoMentions network;
    QStringList remarks;
};
Result<NetworkFound> readNetwork(Reader &reader, const Chart &chart);

} // namespace Quipu
