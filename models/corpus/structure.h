// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "models/corpus/layout.h"

namespace Quipu {

// findStructure (reading.h) for a text whose layout is known.
Structure structureOf(QStringView text, const Layout &layout, const QString &language);

} // namespace Quipu
