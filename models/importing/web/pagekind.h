// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/linkeddata.h"
#include "models/importing/web/pagehead.h"

namespace Quipu {

// What a page is for, as it says itself; where it does not say, its blocks decide.
enum class PageKind {
    Unknown,
    Article, // one text with a date
    Thread, // questions and answers, posts of a forum: every post is the text
    Overview, // a front page, a category, a search: entries that lead elsewhere are the text
    Manual, // documentation: all of one part of the page, code and lists of links included
    Item, // a product, a job, an event: one text without what articles begin and end with
    Site, // a page that calls itself a website and has no date
};

// By its data (schema.org types), its head (og:type, generator), the names on its body element and its address.
PageKind statedKindOf(const WebPage &page, const PageHead &head, const LinkedData &data, const QString &address);

} // namespace Quipu
