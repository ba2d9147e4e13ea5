// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "models/corpus/byline.h"
#include "models/corpus/datephrase.h"
#include "models/corpus/layout.h"

#include <vector>

namespace Quipu {

// What the lines before an article's first paragraph say, told apart by their form. Spans are in the text, empty where
// the header does not say.
struct HeaderFacts
{
    TextSpan title;
    TextSpan outlet;
    TextSpan url;
    TextSpan datedPlace; // "Lima" in a line "Lima, 3 de mayo de 2019"
    TextSpan looseName; // a person's name beside the date, without "By"
    std::vector<Byline> bylines;
    std::vector<DatePhrase> dates;
};

HeaderFacts readHeaderFacts(QStringView text, const Layout &layout, const Structure &structure,
                            const QString &language);

} // namespace Quipu
