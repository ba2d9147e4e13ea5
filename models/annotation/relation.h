// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/partialdate.h"
#include "models/base/quotedspan.h"

#include <QString>

#include <optional>

namespace Quipu {

// What a sentence says of two entities: from one to another, of a kind that the analyst names ("leads", "is part of"),
// perhaps from and until a date. Never without its sentence.
struct Relation
{
    RelationId id;
    EntityId subject; // as the analyst chose it; merging it takes the relation along
    QString kind; // in the analyst's words, never empty
    EntityId object;
    std::optional<PartialDate> from; // when it held, as far as known
    std::optional<PartialDate> until;
    ArticleId article;
    QuotedSpan sentence;
    QString note;
    bool operator==(const Relation &) const = default;
};

} // namespace Quipu
