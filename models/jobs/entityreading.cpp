// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/entityreading.h"

#include "models/annotation/entityfilter.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostLinesOfAList = 500;

Result<std::vector<CountedArticle>> countsOf(Reader &reader, EntityId entity)
{
    std::vector<CountedArticle> counted;
    const Outcome read = reader.countedArticles({.entity = entity, .entityType = {}, .outlet = {}, .ofMentions = true},
                                                [&counted](const CountedArticle &article) {
                                                    counted.push_back(article);
                                                    return true;
                                                });
    if (!read)
        return read.error();
    return counted;
}

Result<std::vector<EntityPageLine>> linesOf(Reader &reader, const std::vector<CountedArticle> &counted)
{
    std::vector<ArticleId> ids;
    QHash<ArticleId, int> counts;
    for (const CountedArticle &article : counted) {
        if (ids.size() == mostLinesOfAList)
            break;
        ids.push_back(article.article);
        counts.insert(article.article, article.count);
    }
    const Result<std::vector<ArticleRow>> rows = reader.articleRows(ids);
    if (!rows)
        return rows.error();
    std::vector<EntityPageLine> lines;
    for (const ArticleRow &row : *rows) {
        EntityPageLine line;
        line.text = row.title;
        line.detail = row.outlet.isEmpty() || row.published.isEmpty()
            ? row.outlet + row.published
            : QCoreApplication::translate("Quipu::EntityPage", "%1, %2", "outlet, date").arg(row.outlet, row.published);
        line.count = counts.value(row.id);
        line.article = row.id;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<EntityPageLine>> figuresOf(Reader &reader, EntityId entity)
{
    const Result<std::vector<FigureId>> ids = reader.figuresNaming(entity, mostLinesOfAList);
    if (!ids)
        return ids.error();
    const Result<std::vector<FigureRow>> rows = reader.figureRows(*ids);
    if (!rows)
        return rows.error();
    std::vector<EntityPageLine> lines;
    for (const FigureRow &row : *rows) {
        EntityPageLine line;
        line.text = row.figure.quote.text.simplified();
        line.detail = row.figure.sentence.text.simplified();
        line.article = row.figure.article;
        line.figure = row.figure.id;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<EntityPageLine>> companyOf(Reader &reader, EntityId root)
{
    constexpr int mostCompany = 200;
    const Result<std::vector<MentionedEntity>> found
        = reader.mostMentioned({.with = {root}, .types = {}, .outlets = {}, .withoutTypes = {}}, mostCompany);
    if (!found)
        return found.error();
    std::vector<EntityPageLine> lines;
    for (const MentionedEntity &entity : *found) {
        if (entity.entity == root || entity.type == u"DATE")
            continue;
        EntityPageLine line;
        line.text = entity.name;
        line.detail = entity.type;
        line.count = entity.mentions;
        line.entity = entity.entity;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<EntityPage> readEntityPage(Reader &reader, EntityId entity, bool isWhole)
{
    Result<std::vector<EntityRow>> family = reader.entityFamily(entity);
    if (!family)
        return family.error();
    EntityPage page;
    page.entity = family->front();
    family->erase(family->begin());
    for (const EntityRow &row : *family) {
        page.entity.mentions += row.mentions;
        if (row.entity.name != page.entity.entity.name)
            page.entity.aliases.append(row.entity.name);
    }
    page.family = std::move(*family);
    const EntityId root = page.entity.entity.id;
    const Result<std::vector<CountedArticle>> counted = countsOf(reader, root);
    if (!counted)
        return counted.error();
    page.entity.articles = int(counted->size());
    if (!isWhole)
        return page;
    Result<std::vector<EntityPageLine>> articles = linesOf(reader, *counted);
    if (!articles)
        return articles.error();
    page.articles = std::move(*articles);
    Result<std::vector<EntityPageLine>> figures = figuresOf(reader, root);
    if (!figures)
        return figures.error();
    page.figures = std::move(*figures);
    Result<std::vector<EntityPageLine>> company = companyOf(reader, root);
    if (!company)
        return company.error();
    page.company = std::move(*company);
    Result<std::vector<RelationRow>> relations = reader.relations(root);
    if (!relations)
        return relations.error();
    page.relations = std::move(*relations);
    return page;
}

Result<std::vector<MergeProposalRow>> readMergeProposals(Reader &reader, size_t most)
{
    const Result<std::vector<NamedEntity>> named = reader.namedEntities();
    if (!named)
        return named.error();
    const Result<std::vector<StatedAcronym>> acronyms = reader.statedAcronyms();
    if (!acronyms)
        return acronyms.error();
    const Result<std::vector<Distinction>> distinctions = reader.distinctions();
    if (!distinctions)
        return distinctions.error();
    std::vector<MergeProposal> proposals = proposeMerges(*named, *acronyms, *distinctions);
    proposals.resize(std::min(proposals.size(), most));
    QHash<EntityId, const NamedEntity *> byId;
    for (const NamedEntity &entity : *named)
        byId.insert(entity.id, &entity);
    std::vector<MergeProposalRow> rows;
    for (const MergeProposal &proposal : proposals) {
        const NamedEntity &merged = *byId.value(proposal.merged);
        const NamedEntity &into = *byId.value(proposal.into);
        const auto entityOf = [](const NamedEntity &from) {
            return Entity {from.id, from.type, from.name, {}, from.externalIds};
        };
        rows.push_back({proposal, entityOf(merged), entityOf(into), merged.mentions, into.mentions});
    }
    return rows;
}

Result<std::vector<EntityRow>> entitiesWithWords(Reader &reader, const QString &words, size_t most,
                                                 const std::vector<EntityId> &except)
{
    return reader.entitiesNamed(words, int(most), except);
}

} // namespace Quipu
