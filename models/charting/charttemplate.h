// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/chart.h"

#include <QByteArray>

namespace Quipu {

// A chart's form under a name, to be used for other charts: kind, options, texts and style; no series, events, notes or
// choices, which are of one chart. A value; any lane.
struct ChartTemplate
{
    QString name;
    Chart form;
    bool operator==(const ChartTemplate &) const = default;
};

ChartTemplate templateOf(const QString &name, const Chart &chart);
// The chart in the template's form. Its own texts stay where the template has none.
Chart withTemplate(Chart chart, const ChartTemplate &form);

QByteArray chartTemplateToJson(const ChartTemplate &form);
// where: the file's name, for errors. What a newer version wrote and this one does not know is passed over.
Result<ChartTemplate> chartTemplateFromJson(const QByteArray &json, const QString &where);

// Fonts and lines within what can be drawn: what a file or a field says is not taken on trust.
ChartStyle soundStyle(ChartStyle style);

} // namespace Quipu
