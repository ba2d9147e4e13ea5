// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/analysis.h"
#include "models/jobs/reanchoring.h"

#include <stop_token>

namespace Quipu {

Result<StandingArticle> readStandingArticle(Reader &reader, ArticleId id);

// The article with what its source says now; what the analyst wrote of it stays, and the source's word is kept beside.
Article revisedArticle(const Article &before, const Article &now);

// The next revision of an article, with what becomes of all that stands on its text: the analyst's marks are anchored
// anew, suggestions are made anew. Changes nothing. Pure; any lane. Cancelled when stopped.
Result<ArticleRevision> revisionOf(const StandingArticle &standing, const Addition &now, const Admission &admission,
                                   const AnalysisOptions &options, std::stop_token stop = {});
// The same, of an article as the project has it by now. The reader's thread, not the GUI lane.
Result<ArticleRevision> readRevision(Reader &reader, ArticleId former, const Addition &now,
                                     const AnalysisOptions &options, std::stop_token stop = {});

// An article that turned out to be another revision of `former`: it leaves, and its text and file are the former's.
Result<ArticleRevision> readReplacement(Reader &reader, ArticleId former, ArticleId other,
                                        const AnalysisOptions &options, std::stop_token stop = {});

// How many of its marks became what.
int countOf(const ArticleRevision &revision, RevisedMark::Outcome outcome);

} // namespace Quipu
