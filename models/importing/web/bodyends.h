// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/bodyblocks.h"

#include <QStringList>

namespace Quipu {

// The article begins with its first paragraph, or a heading right above it, and ends with the last: credits, places and
// sections before it, what follows it.
void trimEnds(BodyBlocks &blocks);

// "Ana Reyes is a reporter in Lima." in the article's last paragraphs is about its author.
void markBiographies(const PageText &text, const QStringList &authors, std::vector<QString> &kinds);

} // namespace Quipu
