// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"
#include "models/base/id.h"
#include "models/base/quotedspan.h"

#include <QString>

#include <optional>
#include <vector>

namespace Quipu {

// Whether a person has looked at what a rule proposed. What an analyst made is Accepted from the start.
enum class ReviewStatus { Suggested, Accepted, Rejected };

// A stretch of text that names something. A mention belongs to an entity or to none.
struct Mention
{
    MentionId id;
    ArticleId article;
    QuotedSpan quote; // the first stretch of one that is not in one piece
    QString type; // entity type id, e.g. "PERSON"
    EntityId entity; // 0: none
    ReviewStatus status = ReviewStatus::Suggested;
    QString origin; // "analyst", "rule", "gazetteer", "model"
    QString rule; // which rule or list made it, "" for the analyst
    std::optional<double> score; // 0..1
    QString note;
    bool metonym = false; // the words name one thing and mean its entity: "Washington", the government
    std::vector<QuotedSpan> parts {}; // its further stretches, in text order, none touching another
    bool operator==(const Mention &) const = default;
};

// Where it stands: one stretch, or several in text order.
std::vector<TextSpan> spansOf(const Mention &mention);
// From its first character to its last, with what stands between its stretches.
TextSpan reachOf(const Mention &mention);
// Its words, those of several stretches joined by a blank.
QString wordsOf(const Mention &mention);
// The mention on these stretches of the text instead: sorted, trimmed, those that overlap or touch made one. Nothing
// when no word is left or a stretch is not in the text.
std::optional<Mention> respanned(const Mention &mention, std::vector<TextSpan> spans, QStringView text);

QString toString(ReviewStatus status); // "suggested", "accepted", "rejected"
std::optional<ReviewStatus> reviewStatusFromString(QStringView word);

} // namespace Quipu
