// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/corpus/article.h"
#include "models/figures/rows.h"

#include <QByteArray>

#include <vector>

namespace Quipu {

// One article as a line of a JSON Lines export: the whole article object (objects.h) with "mentions", "figures" and
// "relations", the arrays of those objects. Ends with a line feed. Carries everything that Quipu knows of an article
// but its history.
QByteArray articleJsonLine(const Article &article, const QString &text, const std::vector<MentionRow> &mentions,
                           const std::vector<FigureRow> &figures, const std::vector<RelationRow> &relations = {});

} // namespace Quipu
