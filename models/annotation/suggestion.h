// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entity.h"
#include "models/base/namedspan.h"
#include "models/base/partialdate.h"
#include "models/base/textspan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// What rules and lists propose to mark in a text. Pure, deterministic, linear in the text; any lane.
struct SuggestedMention
{
    TextSpan span;
    QString type;
    QString entity; // canonical name; for DATE the resolved ISO value; empty when the mention belongs to none
    QStringList countries; // English short names, when the name tells
    QString origin; // "rule" or "gazetteer"
    QString rule; // which one, for "why was this suggested"
    double score = 0.5; // 0..1
    std::vector<ExternalId> externalIds {}; // of the entity, when a list says them
    bool operator==(const SuggestedMention &) const = default;
};

struct SuggestionContext
{
    QString language {}; // ISO 639-1
    std::optional<PartialDate> published {}; // resolves "last year" and days without a year
    std::vector<TextSpan> boilerplate {}; // in text order; nothing is suggested there
};

// Sorted by start; suggestions never overlap one another.
std::vector<SuggestedMention> suggestMentions(QStringView text, const SuggestionContext &context);

// The same as figures want to see them.
std::vector<NamedSpan> toNamedSpans(const std::vector<SuggestedMention> &mentions);

} // namespace Quipu
