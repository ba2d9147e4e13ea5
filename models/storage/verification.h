// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace Quipu {

class Connection;
class Reader;

// Looks for anything in a project that is not as it should be: damaged pages, rows that belong to nothing, and spans
// that no longer say what their article says. A sentence for each.
Result<QStringList> verifyProject(Connection &connection, Reader &reader);

// What stands on an article's text and no longer says what the text says.
struct UntrueItems
{
    std::vector<MentionId> mentions;
    std::vector<FigureId> figures;
    std::vector<NoteId> notes;
    std::vector<RelationId> relations;
};
Result<UntrueItems> untrueItems(Connection &connection, Reader &reader, ArticleId article);

} // namespace Quipu
