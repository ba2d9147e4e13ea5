// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/partialdate.h"

#include <QString>

#include <optional>

namespace Quipu {

// A date or an event that a text names, with its sentence: what can be marked on a chart.
struct DatedMention
{
    QString quote; // the words that are marked
    QString label; // what happened: the event that the sentence names, else the quote
    std::optional<PartialDate> from, to; // from is missing where the sentence gives an event no date
    ArticleId article;
    MentionId mention;
    QString sentence;
    QString fileName;
    bool operator==(const DatedMention &) const = default;
};

} // namespace Quipu
