// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Markdown, known by its name alone, since it looks like any plain text: the text stays as it stands; headings are the
// lines that are marked so (CommonMark's two ways), YAML between "---" at the start is metadata and boilerplate
// ("front_matter").
bool recognisesMarkdown(const DocumentSource &source);
void readMarkdown(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
