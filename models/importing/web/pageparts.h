// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagetext.h"

namespace Quipu {

// For each block the part of the page that it belongs to by the page's markup, as a kind of boilerplate; "" where the
// markup does not say, which the article is among. Told by elements (nav, aside), roles, names of classes and by the
// headings that announce such parts. No part may hold most of the page's running text: then its name misleads.
// Posts are boxes (in order) that no part may hold, whatever it is called: those of a thread. Names that mean a part
// only sometimes are believed of links alone where isWhole (documentation has headers, notes and labels of its own).
std::vector<QString> partsByMarkup(const WebPage &page, const PageText &text, const std::vector<int> &posts,
                                   bool isWhole);

} // namespace Quipu
