// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/interchange/chartevidence.h"
#include "views/charts/chartoptions.h"

#include <QStringList>

namespace Quipu {

// A chart on its way into a file, the same for the window and the command line: pictures with their evidence inside
// (png, svg, pdf), its data with their evidence (csv, xlsx, json), or everything in one bundle (zip). GUI lane; needs a
// QApplication.

QStringList chartFormats(); // the endings, pictures first

// Writes the file that path's ending asks for, whole or not at all. The same chart gives the same bytes. Errors: an
// ending that is no format, nothing to draw, an impossible size (Invalid); a place that cannot be written (Io).
Outcome writeChartFile(const ChartContent &content, const ChartEvidence &evidence, const ChartOptions &options,
                       const QString &path);

// A text as a name that any file system takes, without folder and ending: never empty, at most 100 characters.
QString safeFileName(const QString &text);

} // namespace Quipu
