// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QJsonObject>

namespace Quipu {

// The project file's own form of a figure (UTF-16 offsets): the record column and the change log. Keys are those of
// CLI.md where the fields are the same, so that generated columns read measure, unit, value, status, period.year,
// place and countries from it. Null and empty fields are left out.
QJsonObject figureToJson(const Figure &figure);
Figure figureFromJson(const QJsonObject &json);

} // namespace Quipu
