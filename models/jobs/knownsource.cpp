// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/knownsource.h"

#include "models/storage/reader.h"

#include <QFileInfo>

namespace Quipu {

namespace {

constexpr double leastLikenessOfMember = 0.2;
constexpr double likenessOffered = 0.5;

double likenessTo(Reader &reader, ArticleId article, const TextPrint &print)
{
    const Result<Article> known = reader.article(article);
    const Result<QString> text = reader.articleText(article);
    return known && text ? likeness(textPrintOf(*text, known->structure.boilerplate), print) : 0;
}

} // namespace

KnownSource knownSource(Reader &reader, const Addition &addition)
{
    KnownSource known;
    const Article &article = addition.article;
    if (const Result<ArticleId> same = reader.articleWithSource(article.sha256); same && *same) {
        const Result<Article> there = reader.article(*same);
        return {*same, there ? there->fileName() : article.fileName(), {}, {}};
    }
    const auto from = reader.articlesFrom(article.path);
    if (from && !from->empty()) {
        if (QFileInfo(article.path).isFile())
            known.former = from->front();
        else if (from->size() == 1 && likenessTo(reader, from->front(), addition.print) >= leastLikenessOfMember)
            known.former = from->front();
    }
    const auto &address = article.metadata.canonicalUrl ? article.metadata.canonicalUrl : article.metadata.url;
    if (!known.former && address) {
        const auto at = reader.articlesAt(address->value);
        if (at && !at->empty() && likenessTo(reader, at->front(), addition.print) >= likenessOffered)
            known.likely = at->front();
    }
    return known;
}

} // namespace Quipu
