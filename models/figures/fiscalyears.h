// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

namespace Quipu {

// The months that "fiscal 2022" or "fiscal 2021-22" means in that country, by :/quipu/codebooks/fiscalyears.json; the
// period itself where the country's fiscal year is not listed or the text told its months. Any lane.
Period fiscalIn(const QString &country, Period period);

} // namespace Quipu
