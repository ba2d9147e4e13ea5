// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/changechecks.h"
#include "models/figures/check/sumchecks.h"

namespace Quipu {

std::vector<Check> checksOfArticle(const std::vector<Figure> &figures)
{
    const auto sentences = checkedSentences(figures);
    std::vector<Check> checks;
    appendChangeChecks(sentences, checks);
    appendSumChecks(sentences, checks);
    return checks;
}

} // namespace Quipu
