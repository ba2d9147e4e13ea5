// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace Quipu {

// Writes the articles that Quipu carries as its sample into folder, which is made, and returns their paths in name
// order. A file that is there already is left as it is. Any lane.
Result<QStringList> copySampleCorpus(const QString &folder);

} // namespace Quipu
