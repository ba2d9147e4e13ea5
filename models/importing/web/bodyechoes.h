// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/bodyblocks.h"

namespace Quipu {

// What the page tells twice.

// A quotation set apart that the article has in its sentences too.
void markRepeatedQuotations(BodyBlocks &blocks);

// Where the page tells the article's words elsewhere too (ArticleHints::articleBody), they decide.
void askWitness(BodyBlocks &blocks);

} // namespace Quipu
