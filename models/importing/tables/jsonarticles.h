// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/tables/columnmapping.h"

namespace Quipu {

// Articles as JSON: one object a line (JSON lines), an array of objects, one object, or an object that holds such an
// array ("articles"). Each is a document of its own at "FILE/row 12". Known by a first object that has a text.
bool recognisesJson(const DocumentSource &source);
void readJson(const DocumentSource &source, const DraftSink &sink);

// With keys told by hand. The keys of the first object, for the hand to choose from.
void readJson(const DocumentSource &source, const ColumnMapping &mapping, const DraftSink &sink);
QStringList jsonKeys(const DocumentSource &source);

} // namespace Quipu
