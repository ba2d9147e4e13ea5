// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

#include <set>
#include <utility>

namespace Quipu {

// The articles and entities that a change is about, for the history of one of them. What an import brings is about its
// articles only.
struct ChangeSubjects
{
    std::set<ArticleId> articles;
    std::set<EntityId> entities;
};
ChangeSubjects subjectsOf(const Change &change);

} // namespace Quipu
