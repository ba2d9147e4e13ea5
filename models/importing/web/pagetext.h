// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"
#include "models/importing/web/webpage.h"

#include <QString>

#include <vector>

namespace Quipu {

// A paragraph, heading, list item or table row of a page's text.
struct PageBlock
{
    enum class Role { Paragraph, Heading, ListItem, Row, Preformatted };

    TextSpan span; // in the page's text; never empty
    int node = 0; // the innermost element that holds all of it
    int first = 0, last = 0; // its first and last node of text; blocks are in their order
    Role role = Role::Paragraph;
    int level = 0; // of a heading, 1 to 6
    int group = -1; // the list or table that an item or row belongs to
    qsizetype linked = 0; // characters of it inside links
    int links = 0;
};

// Everything readable of a page in reading order, as a browser shows it without its style: blocks are separated by an
// empty line, items of a list and rows of a table by a line's end, cells by tabs.
struct PageText
{
    QString text;
    std::vector<PageBlock> blocks;
};

// What the page hides (hidden, display:none), scripts, form fields and ruby annotations are left out, soft hyphens too.
PageText renderPage(const WebPage &page);

} // namespace Quipu
