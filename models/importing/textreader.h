// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Plain text in any encoding that decodeText knows: one document, verbatim. Refuses by name what is another format.
bool recognisesText(const DocumentSource &source);
void readText(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
