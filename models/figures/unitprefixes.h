// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace Quipu {

// The rows of a unit under each prefix that its "prefixes" names ("kilowatts" from "watts"), by
// resources/codebooks/unitprefixes.json. Names take the prefix's names, the symbol ("symbol", else the id) its symbol.
std::vector<QJsonObject> prefixedUnits(const QJsonObject &unit);

} // namespace Quipu
