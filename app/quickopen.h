// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reader.h"

namespace Quipu {

// What quick-open offers for what is typed: the articles and entities that have its words in their names come first,
// then articles that have them in their text.
struct QuickTargets
{
    std::vector<ArticleRow> articles;
    std::vector<EntityRow> entities;
};

// The dozen entities with these words in their names that are named most. Read lane.
Result<std::vector<EntityRow>> findEntitiesNamed(Reader &reader, const QString &text);
// Read lane. At most a dozen of each, best first; without words the newest articles and the entities named most.
Result<QuickTargets> findQuickTargets(Reader &reader, const QString &text);

} // namespace Quipu
