// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/copies.h"
#include "models/storage/projectcontentprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<std::optional<ProjectContent::KnownArticle>> ProjectContent::article(ArticleId id)
{
    Statement found(*d->connection, u"any_article"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? Result<std::optional<KnownArticle>>(found.error()) : std::optional<KnownArticle>();
    }
    return std::optional(KnownArticle {articleAt(found), found.number(12) != 0});
}

Result<std::vector<ArticleId>> ProjectContent::articlesFrom(ArticleId first)
{
    Statement ids(*d->connection, u"article_ids"_s);
    ids.bind(u":first"_s, first);
    return d->rows<ArticleId>(ids, [](const Statement &row) { return ArticleId {row.number(0)}; });
}

Result<std::vector<ArticleId>> ProjectContent::absentArticles()
{
    Statement ids(*d->connection, u"absent_articles"_s);
    return d->rows<ArticleId>(ids, [](const Statement &row) { return ArticleId {row.number(0)}; });
}

Result<QString> ProjectContent::text(ArticleId id)
{
    Statement body(*d->connection, u"any_article_body"_s);
    body.bind(u":id"_s, id);
    if (!body.next())
        return body.failed() ? Result<QString>(body.error()) : u""_s;
    return body.text(0);
}

Result<std::optional<TextPrint>> ProjectContent::print(ArticleId id)
{
    return keptPrint(*d->connection, id);
}

Result<std::vector<ArticleId>> ProjectContent::likely(const Article &article, const TextPrint &print)
{
    Statement source(*d->connection, u"articles_with_source"_s);
    source.bind(u":sha256"_s, QString::fromLatin1(article.sha256));
    auto found = d->rows<ArticleId>(source, [](const Statement &row) { return ArticleId {row.number(0)}; });
    const std::vector<qint64> bands = bandsOf(print);
    if (!found || bands.empty())
        return found;
    Statement words(*d->connection, u"articles_in_bands"_s);
    words.bind(u":bands"_s, u"[%1]"_s.arg(bands.front())); // the one of all words
    while (words.next()) {
        if (const ArticleId id {words.number(0)}; std::ranges::find(*found, id) == found->end())
            found->push_back(id);
    }
    if (words.failed())
        return words.error();
    return found;
}

Result<Original> ProjectContent::original(const QByteArray &sha256)
{
    Statement kept(*d->connection, u"original"_s);
    kept.bind(u":sha256"_s, QString::fromLatin1(sha256));
    if (!kept.next())
        return kept.failed() ? Result<Original>(kept.error()) : Original {};
    return Original {kept.value(2).toByteArray(), kept.number(0), kept.number(1) != 0};
}

Result<std::vector<RevisedText>> ProjectContent::revisions(ArticleId article)
{
    Statement kept(*d->connection, u"kept_revisions"_s);
    kept.bind(u":article"_s, article);
    return d->rows<RevisedText>(kept, [article](const Statement &row) {
        RevisedText revised;
        revised.article.id = article;
        revised.article.revision = int(row.number(0));
        revised.article.path = row.text(1);
        revised.article.format = row.text(2);
        revised.article.encoding = row.text(3);
        revised.article.sha256 = row.text(4).toLatin1();
        revised.article.words = int(row.number(5));
        const auto text = unpacked({row.value(8).toByteArray(), row.number(6), row.number(7) != 0});
        revised.text = QString::fromUtf8(text.value_or(QByteArray()));
        return revised;
    });
}

Result<std::vector<Mention>> ProjectContent::mentions(ArticleId article)
{
    Statement found(*d->connection, u"raw_mentions_of_article"_s);
    found.bind(u":article"_s, article);
    return d->rows<Mention>(found, [](const Statement &row) { return mentionAt(row, 0); });
}

Result<std::vector<Figure>> ProjectContent::figures(ArticleId article)
{
    Statement found(*d->connection, u"figures_of_article"_s);
    found.bind(u":article"_s, article);
    return d->rows<Figure>(found, [](const Statement &row) { return figureAt(row, 0); });
}

Result<std::vector<Entity>> ProjectContent::entities(EntityId after, int most)
{
    Statement found(*d->connection, u"entities_by_id"_s);
    found.bind(u":after"_s, after).bind(u":limit"_s, most);
    return d->rows<Entity>(found, [](const Statement &row) { return entityAt(row, 0); });
}

Result<std::vector<Entity>> ProjectContent::mergedEntities(EntityId root)
{
    Statement found(*d->connection, root ? u"merged_into"_s : u"merged_entities"_s);
    if (root)
        found.bind(u":root"_s, root);
    return d->rows<Entity>(found, [](const Statement &row) { return entityAt(row, 0); });
}

Result<std::vector<NameListEntry>> ProjectContent::listedNames(NameListId list)
{
    Statement found(*d->connection, u"listed_names"_s);
    found.bind(u":list"_s, list);
    return d->rows<NameListEntry>(found, [](const Statement &row) {
        return NameListEntry {row.text(0), row.text(1), row.text(2), row.text(3)};
    });
}

} // namespace Quipu
