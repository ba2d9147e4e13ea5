// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/figure.h"

#include <QStringList>

namespace Quipu {

// The keys that `quipu figure ... set` knows, as the figure's JSON object names them.
QStringList figureFieldNames();

// Sets one field from "key=value", and what follows from it: an exact value's bounds, the normalised value of a new
// value or unit, the period of a new year. Errors say which key or value cannot be so.
Outcome setFigureField(Figure &figure, const QString &setting);

} // namespace Quipu
