// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/workerprocess.h"
#include "models/storage/change.h"
#include "models/storage/reader.h"

#include <stop_token>

namespace Quipu {

// What a list of references (RIS, BibTeX, CSL-JSON) says of a project's articles.
struct ReferenceMatches
{
    struct Match
    {
        QString entry; // "FILE/key"
        ArticleId article;
    };

    std::vector<Match> matches; // in the order of the list
    std::vector<Edit<Article>> edits; // of the articles that learn something by it
    std::vector<ArticleDraft> withAbstract; // of no article yet: an abstract is a text
    std::vector<Error> withoutText; // of no article, and nothing to make one of
    std::vector<Error> unreadable; // the list itself, or a part of it
};

// Reads the list in a guarded process and looks for each entry's article: by its file (the path as the list names it,
// from the list's folder; or its name, where one article has it), by address or DOI, by title where nothing speaks
// against the date. Goes through all articles once, one at a time; changes nothing. Not the GUI lane.
Result<ReferenceMatches> matchReferences(Reader &reader, const QString &file, const ReadingGuard &guard,
                                         std::stop_token stop = {});

// What the project says of an article with what a reference says: a field that was empty takes it, one that differs
// keeps what it has and gets the other as a claim. What the analyst wrote stays.
Metadata withReference(const Metadata &known, const Metadata &said);

} // namespace Quipu
