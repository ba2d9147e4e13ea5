// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Tables of articles (RFC 4180 with commas, semicolons, tabs or bars): each row a document of its own. A table is known
// by a first line that names a column for the text and another one, or of which the analyst said so; prose with commas
// is none.
bool recognisesTable(const DocumentSource &source);
void readTable(const DocumentSource &source, const DraftSink &sink);

// The names in the first line, and so many rows below it, for the analyst to say what is what.
TableHead tableHead(const DocumentSource &source, int rows);

} // namespace Quipu
