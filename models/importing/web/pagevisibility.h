// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/webpage.h"

namespace Quipu {

// For each node whether it is left out of the page's text with all that is below it: scripts, styles, form fields,
// frames, ruby annotations, and what the page hides; unless it hides nearly all of its words, as pages do that wait for
// a script to show them.
std::vector<char> nodesLeftOut(const WebPage &page);

} // namespace Quipu
