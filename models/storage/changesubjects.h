// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"
#include "models/storage/history.h"

#include <set>
#include <utility>

namespace Quipu {

// What a change is about, for the history of one article, entity, mark, figure, chart, note or relation. What an import
// brings is about its articles only.
struct ChangeSubjects
{
    std::set<ArticleId> articles;
    std::set<EntityId> entities;
    std::set<std::pair<HistorySubject::Kind, qint64>> items; // by kind and number
};
ChangeSubjects subjectsOf(const Change &change);

} // namespace Quipu
