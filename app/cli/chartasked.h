// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/charting/chart.h"
#include "models/storage/reader.h"
#include "views/charts/chartoptions.h"

namespace Quipu {

// What `quipu chart` is asked for, read from its options.

std::vector<CommandOption> chartOptionsOffered();

// How it is written: --size, --dpi, --theme, --transparent.
Result<ChartOptions> chartOptions(const Invocation &invocation);

// The chart with what the options say of it: --type, --title, --subtitle, --log, --facet ... Those that are not given
// leave it as it is.
Result<Chart> chartAsked(Chart chart, const Invocation &invocation);

// The series that these words stand for: a key or how several begin; "articles" and "mentions" for counts by year, with
// the name of an entity or of a type of entities behind "/". NotFound names what there is none of.
Result<std::vector<ChartSeries>> seriesAsked(Reader &reader, const QStringList &words, bool isByOutlet);

} // namespace Quipu
