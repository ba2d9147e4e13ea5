// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartscale.h"

namespace Quipu {

// The two years that most series share, the furthest apart where several pairs are shared alike; one year twice where
// there is but one. Multi-year totals have no part in it. There must be a point.
YearRange slopeYears(std::span<const Series *const> series);

} // namespace Quipu
