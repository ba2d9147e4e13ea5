// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/quotedspan.h"

#include <QString>
#include <QStringList>

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
    bool operator==(const Mention &) const = default;
};

// A person, place, organisation ... that mentions name. Its id is made from type and first name (entityId), so that
// two imports, or two copies of a project, that meet the same name agree without asking each other; renaming keeps it.
struct Entity
{
    EntityId id;
    QString type;
    QString name;
    QStringList aliases;
    QString note;
    bool operator==(const Entity &) const = default;
};

// 63 bits of SHA-256 over type and case-folded, accent-free name; never 0.
EntityId entityId(QStringView type, QStringView name);

// The name without case and accents, white space simplified: what two spellings of one name share.
QString foldedName(QStringView name);

QString toString(ReviewStatus status); // "suggested", "accepted", "rejected"
std::optional<ReviewStatus> reviewStatusFromString(QStringView word);

} // namespace Quipu
