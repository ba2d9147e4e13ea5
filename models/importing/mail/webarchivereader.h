// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// A web page saved as one file (MHTML, RFC 2557): its page is read as HTML; pictures, frames and styles are left out.
bool recognisesWebArchive(const DocumentSource &source);
void readWebArchive(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
