// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// OpenDocument texts (ODF 1.x, ODT and templates): paragraphs, headings, lists, tables, text boxes, notes at the end
// behind "[1]". Tracked changes as if accepted; comments are left out. Macros, links and objects are never touched.
bool recognisesOdt(const DocumentSource &source);
void readOdt(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
