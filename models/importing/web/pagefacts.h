// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/statedfacts.h"
#include "models/importing/web/pagetext.h"

namespace Quipu {

// What a page says of itself and of its parts, all told by its markup: title, dates, authors, outlet, addresses, tags,
// language; headings, and everything that is not the article as boilerplate. Where its witnesses differ their claims
// are kept. savedFrom: the address it is known to be from; may be empty.
StatedFacts factsOfPage(const WebPage &page, const PageText &text, const QString &savedFrom);

} // namespace Quipu
