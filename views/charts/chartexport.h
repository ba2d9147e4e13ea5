// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/chartcontent.h"
#include "views/charts/chartoptions.h"

#include <QByteArray>
#include <QImage>

namespace Quipu {

// Writes the chart that the panel draws to path, whose ending says the format: .png, .svg or .pdf. The file appears
// whole or not at all. The same content and options give the same bytes. Needs a QApplication (any platform, no
// window); GUI lane. Errors: unknown ending, impossible size, nothing to draw (Invalid); the file cannot be written
// (Io).
Outcome exportChart(const ChartContent &content, const ChartOptions &options, const QString &path);

// The same chart as bytes in memory; format is "png", "svg" or "pdf".
Result<QByteArray> renderChart(const ChartContent &content, const ChartOptions &options, const QString &format);

// The same chart as an image, for the clipboard and previews.
Result<QImage> renderChartImage(const ChartContent &content, const ChartOptions &options);

} // namespace Quipu
