// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

namespace Quipu {

class Connection;
class Statement;

// The writer's side of Reader::copyGroups().

// Keeps what a text is told by, and puts its article with its copies where the project has any: a few key look-ups,
// however many articles there are. search: the number of the search that looked; 0: it has just arrived.
Outcome notePrint(Connection &connection, const LatePrint &late, qint64 search = 0);
// What an article is told by, if that is known and counts.
Result<std::optional<TextPrint>> keptPrint(Connection &connection, ArticleId article);
// What a search found comes, comes back or goes.
Outcome noteCopySearch(Connection &connection, const Change &change);
// What an earlier text was told by: from `column` on whole, least, copy_group, likeness, search.
Outcome restorePrint(Connection &connection, ArticleId article, const Statement &kept, int column);
Outcome removePrint(Connection &connection, ArticleId article); // its text is another now

Outcome writeCopyChoice(Connection &connection, const Edit<CopyChoice> &edit);

} // namespace Quipu
