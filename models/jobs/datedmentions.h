// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/datedmention.h"
#include "models/storage/reader.h"

namespace Quipu {

// Dates and events whose sentence holds all the words, by date, at most so many; those that are rejected are left out,
// and so are dates without a value ("soon"). Looks into the articles that answer the words best, the newest without
// words: a search, not a list of all. Read lane. Errors: those of reading; half a query finds nothing.
Result<std::vector<DatedMention>> findDatedMentions(Reader &reader, const QString &words, int limit);

} // namespace Quipu
