// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/charting/series.h"

#include <QStringList>

namespace Quipu {

// Every series that the project's figures make, sorted by key.
Result<std::vector<Series>> projectSeries(const QString &projectPath);

// Those that are asked for by key, in the order asked; a key's first parts ("coca_cultivation_area/Peru") stand for all
// that begin with them. NotFound names what no series is called.
Result<std::vector<Series>> chosenSeries(const std::vector<Series> &series, const QStringList &keys);

} // namespace Quipu
