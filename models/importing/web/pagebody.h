// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagekind.h"
#include "models/importing/web/pagetext.h"

namespace Quipu {

// What is known of the article besides its page's markup.
struct ArticleHints
{
    QString title;
    QString articleBody; // as the page's data tell it elsewhere; mostly empty
    PageKind kind = PageKind::Unknown; // as the page says
};

// For each block what it is: "" the article's own words (headings, lists, tables and quotations in it included), else a
// kind of boilerplate: "title", "navigation", "related", "comments", "photo_caption", ... Linear in the page.
std::vector<QString> kindsOfBlocks(const WebPage &page, const PageText &text, const ArticleHints &hints);

} // namespace Quipu
