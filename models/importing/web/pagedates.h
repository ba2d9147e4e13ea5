// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "models/importing/web/blockplaces.h"
#include "models/importing/web/linkeddata.h"
#include "models/importing/web/pagehead.h"

#include <vector>

namespace Quipu {

// When a page says that its article was published and changed.
struct PageDates
{
    std::vector<MetadataField> published; // one for each witness, the one to be believed first
    std::vector<MetadataField> updated;
};

// Asked in this order: linked data, meta elements, time elements beside the article, its address, dates written out
// near its title and at its foot. Never the year of a copyright, nor the date of a comment or of another article.
PageDates datesOfPage(const WebPage &page, const PageText &text, const std::vector<QString> &kinds,
                      const PageHead &head, const LinkedData &data, const QString &url);

} // namespace Quipu
