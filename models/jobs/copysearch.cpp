// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/copysearch.h"

#include <algorithm>

namespace Quipu {

namespace {

constexpr int printsInPiece = 500;

} // namespace

Outcome searchCopies(Reader &reader, const CopySearchListener &listener, std::stop_token stop)
{
    const auto counts = reader.counts();
    if (!counts)
        return counts.error();
    ArticleId last;
    for (int done = 0;;) {
        const auto articles = reader.articlesWithoutPrint(last, printsInPiece);
        if (!articles)
            return articles.error();
        if (articles->empty())
            return Done {};
        std::vector<LatePrint> prints;
        for (const ArticleId id : *articles) {
            if (stop.stop_requested())
                return Error {Error::Kind::Cancelled, {}, {}, {}};
            const auto article = reader.article(id);
            if (!article)
                return article.error();
            const auto text = reader.articleText(id);
            if (!text)
                return text.error();
            const TextPrint print = textPrintOf(*text, article->structure.boilerplate);
            if (print.whole != 0) // else there is nothing to compare
                prints.push_back({id, print});
        }
        last = articles->back();
        done += int(articles->size());
        if (!prints.empty())
            listener.arrived(std::move(prints));
        if (listener.progress)
            listener.progress(done, std::max(done, counts->articles));
    }
}

} // namespace Quipu
