// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/documentreader.h"
#include "models/storage/change.h"

namespace Quipu {

struct AnalysisOptions
{
    bool extract = true; // false: metadata only, no mentions and no figures (--no-extract)
    QString language {}; // overrides the guess when not empty
    QString outlet {}, published {}; // what is known from outside the text (--jsonl); empty: what the text says
};

// All that Quipu finds in a document: metadata, structure, mentions with their entities, figures. Without ids except
// entities'. Pure, deterministic, any lane.
Addition analyse(const ArticleDraft &draft, const AnalysisOptions &options = {});

} // namespace Quipu
