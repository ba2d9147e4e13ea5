// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"

#include <QJsonObject>

namespace Quipu {

// The project file's own form of a chart: the record column, the change log, and templates. What is at its default is
// left out; what a newer version wrote and this one does not know is passed over.
QJsonObject chartToJson(const Chart &chart);
Chart chartFromJson(const QJsonObject &json);

QJsonObject chartStyleToJson(const ChartStyle &style);
ChartStyle chartStyleFromJson(const QJsonObject &json);

} // namespace Quipu
