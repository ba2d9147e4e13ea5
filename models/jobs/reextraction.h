// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/codebook.h"
#include "models/figures/figuredifference.h"
#include "models/storage/reader.h"

#include <functional>
#include <stop_token>

namespace Quipu {

// An article as the project has it, with all that finding its figures again needs.
struct StoredArticle
{
    Article article;
    QString text;
    std::vector<MentionRow> mentions;
    std::vector<Figure> figures;
};

Result<StoredArticle> readStoredArticle(Reader &reader, ArticleId id);

// What extraction finds in it now, with the article's id. Names are found anew, but where the analyst has marked,
// corrected or rejected one the analyst is right. Pure; any lane.
std::vector<Figure> findFigures(const StoredArticle &stored, const SharedCodebook &codebook);

struct ReextractionOptions
{
    SharedCodebook codebook;
    CodebookRows rows {}; // sound ones: made a codebook of, on the way, if there is none
    // The difference is to what the project holds; with this, to what that codebook would find: what a change of the
    // codebook does and nothing else.
    SharedCodebook against {};
    std::vector<ArticleId> articles {}; // none: all that are present
    ArticleId first {}; // of all: this one before the others, and as a piece of its own
};

struct ReextractionListener
{
    std::function<void(std::vector<ArticleDifference> piece)> arrived; // in the order of the articles
    std::function<void(int done, int total)> progress;
};

// Finds the figures of a project's articles again, a few articles at a time on all cores, and tells the difference.
// Changes nothing. The reader's thread; not the GUI lane. Cancelled when asked to stop.
Outcome reextract(Reader &reader, const ReextractionOptions &options, const ReextractionListener &listener,
                  std::stop_token stop = {});

} // namespace Quipu
