// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// ZIP, tar, tar.gz and gzip: each file in them is a document of its own at "ARCHIVE/NAME", read by whatever format it
// has. Nothing is written, so no name can lead anywhere; names that try to, links, devices, locked and oversized
// members are refused each by its name, and a trap (far more than it is packed into, or far too many) stops the reading
// with an error. Folders, hidden files and what systems put beside files are passed over.
bool recognisesArchive(const DocumentSource &source);
void readArchive(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
