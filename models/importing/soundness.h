// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

#include <optional>

namespace Quipu {

// A draft from a guarded process, as far as it can be believed: absent where it is not about the source that was sent
// or has no sound text; spans outside the text, halves of characters and fields longer than any honest document's are
// left out. A pure function; linear.
std::optional<ArticleDraft> soundDraft(ArticleDraft draft, const QString &sourceName);

// The same for what could not be read: cut to a length that can be shown.
// Cut to what a person can look at.
TableHead soundTableHead(TableHead head);

Error soundProblem(Error problem, const QString &sourceName);

} // namespace Quipu
