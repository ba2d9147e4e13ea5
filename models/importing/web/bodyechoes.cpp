// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/bodyechoes.h"

#include "models/corpus/textforms.h"
#include "models/importing/web/articlewitness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

void markRepeatedQuotations(BodyBlocks &blocks)
{
    constexpr qsizetype longestQuotation = 400, shortestQuotation = 25;
    constexpr int mostQuotations = 30;
    int looked = 0;
    for (size_t i = 0; i < blocks.count() && looked < mostQuotations; ++i) {
        const bool isQuotation
            = blocks.isBody(i) && blocks.isInsideQuotation(i) && blocks.words(i).size() <= longestQuotation;
        if (!isQuotation || blocks.words(i).size() < shortestQuotation)
            continue;
        ++looked;
        QString quoted = folded(blocks.words(i));
        while (!quoted.isEmpty() && !quoted.back().isLetterOrNumber())
            quoted.chop(1);
        while (!quoted.isEmpty() && !quoted.front().isLetterOrNumber())
            quoted.remove(0, 1);
        for (size_t other = 0; other < blocks.count(); ++other) {
            if (other != i && blocks.isBody(other) && blocks.words(other).size() > blocks.words(i).size()
                && folded(blocks.words(other)).contains(quoted)) {
                blocks.mark(i, u"pull_quote"_s);
                break;
            }
        }
    }
}

void askWitness(BodyBlocks &blocks)
{
    const ArticleWitness witness(blocks.hints().articleBody);
    if (!witness.isUseful())
        return;
    std::vector<double> shares;
    double known = 0;
    size_t first = blocks.count(), last = 0;
    for (size_t i = 0; i < blocks.count(); ++i) {
        shares.push_back(witness.shareOf(blocks.words(i)));
        if (shares.back() < 0.8)
            continue;
        known += shares.back() * double(runsOfWords(blocks.words(i)).size());
        first = std::min(first, i);
        last = i;
    }
    if (known < 0.75 * double(witness.runs())) // another text
        return;
    double found = 0;
    for (size_t i = 0; i < blocks.count(); ++i)
        found += blocks.isBody(i) ? double(runsOfWords(blocks.words(i)).size()) : 0;
    const bool isWhole = known > found * 0.6; // else it tells the beginning, or a summary
    for (size_t i = 0; i < blocks.count(); ++i) {
        const bool isKnown = shares[i] >= 0.8;
        if (isKnown && blocks.kind(i) != u"title"_s && blocks.kind(i) != u"pull_quote"_s
            && blocks.kind(i) != u"photo_caption"_s)
            blocks.mark(i, {});
        else if (isWhole && blocks.isBody(i) && ((shares[i] >= 0 && shares[i] < 0.3) || i < first || i > last))
            blocks.mark(i, i < first ? u"page_header"_s : i > last ? u"page_footer"_s : u"related"_s);
    }
}

} // namespace Quipu
