// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"
#include "models/base/id.h"
#include "models/base/quotedspan.h"

#include <QString>

#include <optional>

namespace Quipu {

// Whether a person has looked at what a rule proposed. What an analyst made is Accepted from the start.
enum class ReviewStatus { Suggested, Accepted, Rejected };

// A stretch of text that names something. A mention belongs to an entity or to none.
struct Mention
{
    MentionId id;
    ArticleId article;
    QuotedSpan quote;
    QString type; // entity type id, e.g. "PERSON"
    EntityId entity; // 0: none
    ReviewStatus status = ReviewStatus::Suggested;
    QString origin; // "analyst", "rule", "gazetteer", "model"
    QString rule; // which rule or list made it, "" for the analyst
    std::optional<double> score; // 0..1
    QString note;
    bool metonym = false; // the words name one thing and mean its entity: "Washington", the government
    bool operator==(const Mention &) const = default;
};

QString toString(ReviewStatus status); // "suggested", "accepted", "rejected"
std::optional<ReviewStatus> reviewStatusFromString(QStringView word);

} // namespace Quipu
