// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Articles as JSON: one object a line (JSON lines), an array of objects, one object, or an object that holds such an
// array ("articles"). Each is a document of its own at "FILE/row 12". Known by its name, or by a first object that has
// a text.
bool recognisesJson(const DocumentSource &source);
void readJson(const DocumentSource &source, const DraftSink &sink);

// The keys of the first object, and the values of so many objects, for the analyst to say what is what.
TableHead jsonHead(const DocumentSource &source, int rows);

} // namespace Quipu
