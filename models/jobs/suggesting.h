// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/suggester.h"
#include "models/storage/reader.h"

#include <functional>

namespace Quipu {

// What a suggester would change in some articles, ready for Project::takeSuggestions.
struct SuggestedEdits
{
    std::vector<Edit<Mention>> mentions;
    std::vector<Edit<Entity>> entities;
    std::vector<Entity> identified {}; // by a list's ids, and named by a suggestion that stands
};

// What becomes of an article's marks when the suggester has looked at it: its own earlier suggestions that it no longer
// makes go, new ones come. Whatever the analyst made, accepted or rejected stays, nothing is proposed across a mark of
// the same type or on the place of any mark, and what the project does not admit is left out. Pure.
void addSuggestedEdits(SuggestedEdits &edits, const Article &article, const QString &text,
                       const std::vector<MentionRow> &marks, const Suggester &suggester, const Admission &admission,
                       std::stop_token stop = {});

struct SuggestingOptions
{
    enum class By { Rules, MyMarks };

    By by = By::Rules;
    ArticleId article {}; // 0: all
};

// What suggestEdits tells while it runs, from its own thread.
struct SuggestingListener
{
    // The edits of some articles, never empty, in their order; together those of one step of undo. A project's are many
    // steps, so that none of them, nor what waits, grows with the project.
    std::function<void(SuggestedEdits)> arrived;
    std::function<void(int done, int total)> progress {};
};

// One article after the other; changes nothing. The reader's thread, not the GUI lane. Cancelled when asked to stop.
Outcome suggestEdits(Reader &reader, const SuggestingOptions &options, const SuggestingListener &listener,
                     std::stop_token stop = {});

} // namespace Quipu
