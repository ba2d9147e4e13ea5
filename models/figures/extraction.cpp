// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/extraction.h"

#include "models/figures/articleextraction.h"

namespace Quipu {

std::vector<Figure> extractFigures(QStringView text, const ExtractionContext &context)
{
    return ArticleExtraction(text, context).run();
}

} // namespace Quipu
