// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectsession.h"

#include "app/analystname.h"

namespace Quipu {

Result<ProjectSession> ProjectSession::open(const QString &path, bool create)
{
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(path, Opening {.create = create, .who = analystName()});
    if (!store)
        return store.error();
    ProjectSession session;
    session.store = *std::move(store);
    session.project = std::make_unique<Project>(*session.store, session.store->opened(), analystName());
    Result<std::unique_ptr<Reader>> reader = Reader::open(path);
    if (!reader)
        return reader.error();
    session.reader = *std::move(reader);
    return session;
}

Result<const CodePointMap *> OffsetMaps::of(ArticleId article)
{
    if (!m_map || m_article != article) {
        const Result<QString> text = m_reader.articleText(article);
        if (!text)
            return text.error();
        m_map.emplace(*text);
        m_article = article;
    }
    return &*m_map;
}

Result<std::optional<Derivation>> ArticleDerivations::of(const Figure &figure)
{
    if (m_article != figure.article) {
        FigureFilter filter;
        filter.article = figure.article;
        filter.withoutRejected = true;
        const Result<std::vector<FigureRow>> rows = m_reader.figures(filter);
        if (!rows)
            return rows.error();
        std::vector<Figure> figures;
        for (const FigureRow &row : *rows)
            figures.push_back(row.figure);
        m_checks = checksOfArticle(figures);
        m_article = figure.article;
    }
    return derivationOf(figure.id, m_checks);
}

} // namespace Quipu
