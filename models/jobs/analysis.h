// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/namedspan.h"
#include "models/figures/codebook.h"
#include "models/figures/extraction.h"
#include "models/importing/documentreader.h"
#include "models/storage/change.h"

namespace Quipu {

class NameIndex;

struct AnalysisOptions
{
    bool extract = true; // false: metadata only, no mentions and no figures (--no-extract)
    QString language {}; // overrides the guess when not empty
    SharedCodebook codebook {}; // measures and units; none: the shipped ones
    std::shared_ptr<const Admission> admission {}; // which mentions the project lets in; none: all
    std::shared_ptr<const NameIndex> names {}; // of the analyst's own lists; none: only what Quipu ships
    QString outlet {}, published {}; // what is known from outside the text (--jsonl); empty: what the text says
};

// All that Quipu finds in a document: metadata, structure, mentions with their entities, figures. Without ids except
// entities'. Pure, deterministic, any lane.
Addition analyse(const ArticleDraft &draft, const AnalysisOptions &options = {});

std::vector<TextSpan> boilerplateOf(const Article &article);
// What extraction is told of an article, from all that was found in it.
ExtractionContext extractionContext(const Article &article, std::vector<NamedSpan> names, SharedCodebook codebook);

} // namespace Quipu
