// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/chartcontent.h"
#include "views/charts/chartoptions.h"

#include <QByteArray>
#include <QImage>

class QPainter;
class QRectF;

namespace Quipu {

// The chart that the panel draws as the bytes of a file; format is "png", "svg" or "pdf". evidence (JSON, UTF-8) is
// embedded in the file's own metadata, unless it is empty. The same content, options and evidence give the same bytes.
// Needs a QApplication (any platform, no window); GUI lane. Errors (Invalid): another format, impossible size, nothing
// to draw.
Result<QByteArray> renderChart(const ChartContent &content, const ChartOptions &options, const QString &format,
                               const QByteArray &evidence = {});

// The same chart as an image, for the clipboard and previews.
Result<QImage> renderChartImage(const ChartContent &content, const ChartOptions &options);

// Paints the same chart on something else, such as a printer's page: of the size that options give, onto target.
Outcome paintChart(const ChartContent &content, const ChartOptions &options, QPainter &painter, const QRectF &target);

} // namespace Quipu
