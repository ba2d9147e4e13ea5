// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/chartevidence.h"
#include "models/storage/reader.h"

namespace Quipu {

// Reads what defends a chart's points: sentences with their context, citations, hashes, who confirmed what and when.
// projectPath gives the project's name. Read lane or command line. Errors: those of reading. A figure or an article
// that has gone since the content was made is left out.
Result<ChartEvidence> readEvidence(Reader &reader, const QString &projectPath, const ChartContent &content);

} // namespace Quipu
