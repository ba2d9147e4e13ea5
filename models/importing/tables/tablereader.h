// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"
#include "models/importing/tables/columnmapping.h"

namespace Quipu {

// Tables of articles (RFC 4180 with commas, semicolons, tabs or bars): each row a document of its own. A table is known
// by a first line that names a column for the text and another one; prose with commas is none.
bool recognisesTable(const DocumentSource &source);
void readTable(const DocumentSource &source, const DraftSink &sink);

// With columns told by hand. The names in the first line, for the hand to choose from.
void readTable(const DocumentSource &source, const ColumnMapping &mapping, const DraftSink &sink);
QStringList tableColumns(const DocumentSource &source);

} // namespace Quipu
