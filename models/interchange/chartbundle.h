// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/interchange/chartevidence.h"
#include "models/interchange/ziparchive.h"

namespace Quipu {

// Everything of one chart in one ZIP archive: its pictures as given, data.csv, evidence.json (the data with all that
// defends it), sources.txt, sources.csl.json, annex.html and annex.odt. The same chart is the same bytes. pictures: the
// first PNG among them stands at the annex's head. Needs a QGuiApplication.
Result<QByteArray> chartBundle(const ChartContent &content, const ChartEvidence &evidence, const QString &title,
                               std::vector<ArchiveEntry> pictures);

} // namespace Quipu
