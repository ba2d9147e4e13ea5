// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openarticle.h"

#include "models/jobs/readlane.h"
#include "views/reader/preparedtext.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

const QString openingSlot = u"open article"_s;

Result<LoadedArticle> loadArticle(Reader &reader, ArticleId id, QThread *home)
{
    Result<Article> article = reader.article(id);
    if (!article)
        return article.error();
    Result<QString> text = reader.articleText(id);
    if (!text)
        return text.error();
    MentionFilter mentionsOfIt;
    mentionsOfIt.article = id;
    Result<std::vector<MentionRow>> mentions = reader.mentions(mentionsOfIt);
    if (!mentions)
        return mentions.error();
    FigureFilter figuresOfIt;
    figuresOfIt.article = id;
    Result<std::vector<FigureRow>> figures = reader.figures(figuresOfIt);
    if (!figures)
        return figures.error();
    std::shared_ptr<PreparedText> prepared = text->size() < longToPrepare ? nullptr : prepareText(*text, home);
    return LoadedArticle {std::move(*article), std::move(*text), std::move(*mentions), std::move(*figures),
                          std::move(prepared)};
}

} // namespace

OpenArticle::OpenArticle(ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_lane(lane)
{ }

void OpenArticle::open(ArticleId article, const Arrival &arrival)
{
    if (article == m_article.id && m_isOutdated)
        m_wanted = arrival;
    else if (article == m_article.id && !m_isLoading)
        Q_EMIT arrivedAt(arrival);
    else
        load(article, arrival);
}

void OpenArticle::load(ArticleId article, const Arrival &arrival)
{
    m_isLoading = true;
    m_wanted = {};
    m_lane.ask<LoadedArticle>(
        openingSlot, this, [article, home = thread()](Reader &reader) { return loadArticle(reader, article, home); },
        [this, arrival](Result<LoadedArticle> loaded) {
            m_isLoading = false;
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            show(*loaded);
            Q_EMIT arrivedAt(arrival);
        });
}

void OpenArticle::show(const LoadedArticle &loaded)
{
    m_article = loaded.article;
    m_isOutdated = false;
    m_roots.clear();
    for (const MentionRow &row : loaded.mentions)
        m_roots.insert(row.mention.entity, {row.root, row.entityName});
    Q_EMIT opened(loaded);
    for (const Change &change : m_unsaved)
        apply(change);
}

void OpenArticle::openFigure(FigureId id)
{
    m_lane.ask<Figure>(
        u"go to"_s, this, [id](Reader &reader) { return reader.figure(id); },
        [this](Result<Figure> figure) {
            if (figure)
                open(figure->article, {figure->sentence.span, figure->id});
            else
                Q_EMIT failed(figure.error());
        });
}

void OpenArticle::openMention(ArticleId article, MentionId id)
{
    m_lane.ask<Mention>(
        u"go to"_s, this, [id](Reader &reader) { return reader.mention(id); },
        [this, article](Result<Mention> mention) {
            if (mention)
                open(article, {.span = mention->quote.span, .figure = {}, .selects = true});
            else
                Q_EMIT failed(mention.error());
        });
}

FigureRow OpenArticle::rowOf(const Figure &figure) const
{
    const std::optional<MetadataField> &title = m_article.metadata.title;
    const auto valueOf = [](const std::optional<MetadataField> &field) { return field ? field->value : QString(); };
    return {figure, title ? title->value : m_article.fileName(), m_article.fileName(),
            valueOf(m_article.metadata.outlet), valueOf(m_article.metadata.published)};
}

MentionRow OpenArticle::rowOf(const Mention &mention) const
{
    const Root root = m_roots.value(mention.entity);
    return {mention, root.name, m_article.fileName(), root.id};
}

void OpenArticle::noteChange(const Change &change)
{
    Change edits = change;
    edits.additions.clear();
    m_unsaved.push_back(std::move(edits));
    apply(m_unsaved.back());
}

void OpenArticle::everythingSaved()
{
    if (m_isLoading)
        return;
    m_unsaved.clear();
    if (std::exchange(m_isOutdated, false) && m_article.id) {
        load(m_article.id, m_wanted);
        return;
    }
    if (std::exchange(m_isRenamed, false) && m_article.id)
        refreshNames();
}

// An entity was merged, split off or renamed: those mentions are shown anew that count for another, or are called
// otherwise, than before.
void OpenArticle::refreshNames()
{
    using Rows = std::vector<MentionRow>;
    MentionFilter filter;
    filter.article = m_article.id;
    m_lane.ask<Rows>(
        u"entity names"_s, this, [filter](Reader &reader) { return reader.mentions(filter); },
        [this, id = m_article.id](const Result<Rows> &rows) {
            if (!rows || id != m_article.id)
                return;
            if (!m_unsaved.empty()) { // the answer is older than what is shown
                m_isRenamed = true;
                return;
            }
            Rows renamed;
            for (const MentionRow &row : *rows) {
                const Root known = m_roots.value(row.mention.entity);
                if (known.id != row.root || known.name != row.entityName)
                    renamed.push_back(row);
            }
            for (const MentionRow &row : renamed)
                m_roots.insert(row.mention.entity, {row.root, row.entityName});
            if (!renamed.empty())
                Q_EMIT mentionsUpserted(renamed);
        });
}

void OpenArticle::apply(const Change &change)
{
    if (!m_article.id)
        return;
    if (std::ranges::find(change.left, m_article.id) != change.left.end()) {
        m_article = {};
        Q_EMIT left();
        return;
    }
    for (const Edit<Article> &edit : change.articles) {
        if (edit.after && edit.after->id == m_article.id) {
            m_isOutdated = m_isOutdated || edit.after->revision != m_article.revision;
            m_article = *edit.after;
            if (!m_isOutdated)
                Q_EMIT articleChanged(m_article);
        }
    }
    if (m_isOutdated) // what stands on another text is shown with that text, which the file has when it is saved
        return;
    for (const Edit<Entity> &edit : change.entities) {
        m_isRenamed = m_isRenamed || edit.before || !m_roots.contains(edit.after->id);
        if (edit.after && !m_roots.contains(edit.after->id))
            m_roots.insert(edit.after->id, {edit.after->root(), edit.after->name});
    }
    std::vector<MentionRow> mentions;
    std::vector<MentionId> gone;
    for (const Edit<Mention> &edit : change.mentions) {
        if (edit.after && edit.after->article == m_article.id)
            mentions.push_back(rowOf(*edit.after));
        else if (edit.before && edit.before->article == m_article.id)
            gone.push_back(edit.before->id);
    }
    std::vector<Figure> figures;
    std::vector<FigureId> figuresGone;
    for (const Edit<Figure> &edit : change.figures) {
        if (edit.after && edit.after->article == m_article.id)
            figures.push_back(*edit.after);
        else if (edit.before && edit.before->article == m_article.id)
            figuresGone.push_back(edit.before->id);
    }
    if (!mentions.empty())
        Q_EMIT mentionsUpserted(mentions);
    if (!gone.empty())
        Q_EMIT mentionsRemoved(gone);
    if (!figures.empty())
        Q_EMIT figuresUpserted(figures);
    if (!figuresGone.empty())
        Q_EMIT figuresRemoved(figuresGone);
}

} // namespace Quipu
