// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"

#include <vector>

namespace Quipu {

// What a merge would move, before it does.
struct MergePreview
{
    EntityRow into;
    std::vector<EntityRow> merged; // with their families, each with its own mentions
    std::vector<MentionRow> mentions; // those that move; the first of them where there are many
    int mentionCount = 0;
};

// A relation between two entities that one sentence names, on its way into the project.
struct RelationDraft
{
    Relation relation; // article and sentence are given, the rest to be chosen
    std::vector<EntityRow> entities; // to choose from: those that the sentence names, in order
    QStringList kinds; // that the project has, most used first
};

} // namespace Quipu
