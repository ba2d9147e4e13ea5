// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Quipu {

// Which suggestions a review visits. A value.
struct ReviewFilter
{
    QStringList hiddenTypes; // entity type ids
    QStringList hiddenOrigins; // "rule", "gazetteer", "model"
    double threshold = 0; // the least score; a suggestion without one passes

    bool passes(const Mention &mention) const
    {
        return mention.status == ReviewStatus::Suggested && !hiddenTypes.contains(mention.type)
            && !hiddenOrigins.contains(mention.origin) && mention.score.value_or(1) >= threshold;
    }
    bool operator==(const ReviewFilter &) const = default;
};

// How far the review of an article is.
struct ReviewState
{
    int place = 0; // of the selected suggestion among those that pass, from 1; 0: none of them is selected
    int passing = 0, all = 0;
    std::optional<MentionRow> current; // the selected suggestion
    QHash<QString, int> byType; // of all
};

} // namespace Quipu
