// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/chartevidence.h"

#include <QJsonObject>

namespace Quipu {

// The sources of a chart for people: one numbered citation a paragraph, each with its file and hash. UTF-8.
QByteArray sourcesText(const ChartEvidence &evidence);

// One source for reference managers, as CSL-JSON 1.0 (citationstyles.org).
QJsonObject cslItem(const CitedArticle &article);

// The same for reference managers, as CSL-JSON 1.0 (citationstyles.org).
QByteArray sourcesCslJson(const ChartEvidence &evidence);

} // namespace Quipu
