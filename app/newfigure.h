// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/article.h"
#include "models/figures/codebook.h"
#include "models/figures/figure.h"

namespace Quipu {

// The figure that an analyst means by selecting words of an article: what extraction finds there, in this article or in
// its sentence alone, with the selection as its words; where it finds nothing, the sentence and nothing else. Without
// ids. Takes as long as the analysis of the article: any lane but the GUI's.
Figure figureFromSelection(const Article &article, const QString &text, TextSpan selection,
                           const SharedCodebook &codebook);

} // namespace Quipu
