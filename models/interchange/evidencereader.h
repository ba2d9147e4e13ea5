// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace Quipu {

// Reads the evidence back out of a file that Quipu exported and somebody mailed: PNG, SVG, PDF, a bundle (ZIP) or JSON,
// told apart by their bytes. The file is hostile until proven otherwise: memory is bounded, nothing outside it is
// followed, and what it says is only what it says (it bears no signature). The object is as embedded (chartevidence.h).
// Errors: unreadable (Io); no such file (NotFound); malformed, too large or without evidence (Invalid); made by a newer
// Quipu (Newer). Any lane; can take seconds.
Result<QJsonObject> evidenceIn(const QString &path);

} // namespace Quipu
