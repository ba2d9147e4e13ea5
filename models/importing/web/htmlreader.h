// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// Web pages: HTML and XHTML, whole or in fragments. One document; its text is everything readable of the page, what is
// not the article being stated as boilerplate. Nothing is loaded, no script run.
bool recognisesHtml(const DocumentSource &source);
void readHtml(const DocumentSource &source, const DraftSink &sink);

// Fills in a page's text and what it states; used for pages inside other documents too. url: where it is from, if
// known.
void addPage(ArticleDraft &draft, const QString &markup, const QString &url);

} // namespace Quipu
