// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergearrivals.h"

#include "models/annotation/entityjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool stillSays(const QuotedSpan &quote, QStringView text)
{
    return quote.span.fits(text.size()) && quote.span.in(text) == quote.text;
}

} // namespace

MergeArrivals::MergeArrivals(const MergeRequest &request, Numbering numbers, std::vector<ArticleId> articles,
                             ChangeId newest)
    : m_path(request.from)
    , m_isStopped(request.isStopped)
    , m_numbers(std::move(numbers))
    , m_articles(std::move(articles))
    , m_newest(newest)
{ }

Outcome MergeArrivals::forEach(const std::function<Outcome(const std::shared_ptr<const Addition> &)> &take) const
{
    const auto from = ProjectContent::open(m_path);
    if (!from)
        return from.error();
    const auto newer = (*from)->nextLines(m_newest, 1);
    if (!newer)
        return newer.error();
    if (!newer->empty())
        return Error {Error::Kind::Conflict,
                      QCoreApplication::translate("Quipu::Merging", "The other project has changed meanwhile"), m_path,
                      QCoreApplication::translate("Quipu::Merging", "Merge it again")};
    for (const ArticleId article : m_articles) {
        if (m_isStopped && m_isStopped())
            return mergeStopped();
        const auto comes = addition(**from, article);
        if (!comes)
            return comes.error();
        if (Outcome taken = take(*comes); !taken)
            return taken;
    }
    return Done {};
}

Outcome MergeArrivals::addEntity(ProjectContent &from, EntityId id, Addition &addition) const
{
    if (!id || std::ranges::find(addition.entities, id, &Entity::id) != addition.entities.end())
        return Done {};
    const auto entity = from.item(u"entities"_s, id.value);
    if (!entity)
        return entity.error();
    if (!*entity)
        return Done {};
    addition.entities.push_back(entityFromJson(**entity));
    addition.entities.back().mergedInto = {}; // for whom it counts is an edit of its own
    return Done {};
}

Result<std::shared_ptr<const Addition>> MergeArrivals::addition(ProjectContent &from, ArticleId article) const
{
    auto known = from.article(article);
    auto text = from.text(article);
    auto print = from.print(article);
    auto mentions = from.mentions(article);
    auto figures = from.figures(article);
    for (const bool isRead : {bool(known), bool(text), bool(print), bool(mentions), bool(figures)}) {
        if (!isRead)
            return !known   ? known.error()
                : !text     ? text.error()
                : !print    ? print.error()
                : !mentions ? mentions.error()
                            : figures.error();
    }
    auto comes = std::make_shared<Addition>();
    comes->article = (*known)->article;
    comes->article.id = {m_numbers.of(u"articles"_s, article.value)};
    comes->text = *std::move(text);
    comes->print = *print ? **print : textPrintOf(comes->text, comes->article.structure.boilerplate);
    auto original = from.original(comes->article.sha256);
    if (!original)
        return original.error();
    comes->original = *std::move(original);
    for (Mention &mention : *mentions) {
        if (!stillSays(mention.quote, comes->text))
            continue;
        if (Outcome added = addEntity(from, mention.entity, *comes); !added)
            return added.error();
        mention.id = {m_numbers.ofMark(u"mentions"_s, mention.id.value, article.value)};
        mention.article = comes->article.id;
        comes->mentions.push_back(std::move(mention));
    }
    for (Figure &figure : *figures) {
        if (!stillSays(figure.quote, comes->text) || !stillSays(figure.sentence, comes->text))
            continue;
        figure.id = {m_numbers.ofMark(u"figures"_s, figure.id.value, article.value)};
        figure.article = comes->article.id;
        comes->figures.push_back(std::move(figure));
    }
    return std::shared_ptr<const Addition>(std::move(comes));
}

} // namespace Quipu
