// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/sheetwriter.h"
#include "models/search/concordance.h"

#include <QJsonObject>

namespace Quipu {

// A concordance for other programs. Offsets are code points.
QJsonObject concordanceObject(const ConcordanceLine &line);
// One row a line, in the order given. The file appears whole or not at all. Any lane.
Outcome writeConcordance(const QString &path, SheetFormat format, const std::vector<ConcordanceLine> &lines);

} // namespace Quipu
