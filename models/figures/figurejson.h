// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QJsonObject>

namespace Quipu {

// The project file's own form of a figure (UTF-16 offsets): the record column and the change log. Null and empty
// fields are left out.
QJsonObject figureToJson(const Figure &figure);
Figure figureFromJson(const QJsonObject &json);

} // namespace Quipu
