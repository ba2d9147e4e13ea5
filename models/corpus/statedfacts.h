// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"

namespace Quipu {

// What a document's format says of its text by markup, headers or properties, not by the text's words. Spans are into
// the draft's text.
struct StatedFacts
{
    Metadata metadata; // origins Markup, Header or File
    QString language; // ISO 639-1, "" when nothing says
    bool hasStructure = false; // false: the text's layout tells headings and boilerplate, as in plain text
    Structure structure;
    bool operator==(const StatedFacts &) const = default;
};

// One account out of what the format states and what the words tell: the format is believed first, but for a file's own
// properties (origin File), which come after the words; whatever else was claimed is kept in `claims`.
Metadata reconciled(const Metadata &stated, const Metadata &told);

} // namespace Quipu
