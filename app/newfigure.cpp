// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newfigure.h"

#include "models/base/segmentation.h"
#include "models/figures/extraction.h"
#include "models/jobs/analysis.h"

#include <algorithm>

namespace Quipu {

namespace {

// Of those that share words with the selection the one that shares most.
const Figure *closest(const std::vector<Figure> &figures, TextSpan selection, qsizetype offset)
{
    const Figure *best = nullptr;
    qsizetype most = 0;
    for (const Figure &figure : figures) {
        const qsizetype shared = std::min(figure.quote.span.end + offset, selection.end)
            - std::max(figure.quote.span.start + offset, selection.start);
        if (shared > most) {
            most = shared;
            best = &figure;
        }
    }
    return best;
}

} // namespace

Figure figureFromSelection(const Article &article, const QString &text, TextSpan selection,
                           const SharedCodebook &codebook)
{
    const TextSpan sentence = sentenceAround(text, selection, article.language);
    ArticleDraft draft;
    draft.path = article.path;
    draft.text = text;
    AnalysisOptions options;
    options.language = article.language;
    options.codebook = codebook;
    if (article.metadata.outlet)
        options.outlet = article.metadata.outlet->value;
    if (article.metadata.published)
        options.published = article.metadata.published->value;
    const Addition read = analyse(draft, options);

    Figure figure;
    if (const Figure *found = closest(read.figures, selection, 0)) {
        figure = *found;
    } else {
        // Where the article as a whole gives a number another meaning, the sentence alone may still be read.
        const std::vector<Figure> alone = extractFigures(sentence.in(text),
                                                         {.language = article.language,
                                                          .published = article.published(),
                                                          .outlet = {},
                                                          .boilerplate = {},
                                                          .headings = {},
                                                          .names = {},
                                                          .codebook = codebook});
        if (const Figure *stated = closest(alone, selection, sentence.start))
            figure = *stated;
    }
    figure.id = {};
    figure.article = article.id;
    figure.quote = QuotedSpan::of(selection, text);
    figure.sentence = QuotedSpan::of(sentence, text);
    return figure;
}

} // namespace Quipu
