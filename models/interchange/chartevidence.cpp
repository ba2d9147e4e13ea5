// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/chartevidence.h"

#include <QStringList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

const CitedFigure *ChartEvidence::figure(FigureId id) const
{
    const auto found
        = std::ranges::lower_bound(figures, id, {}, [](const CitedFigure &each) { return each.figure.id; });
    return found != figures.end() && found->figure.id == id ? &*found : nullptr;
}

const CitedArticle *ChartEvidence::article(ArticleId id) const
{
    const auto found = std::ranges::lower_bound(articles, id, {}, &CitedArticle::id);
    return found != articles.end() && found->id == id ? &*found : nullptr;
}

std::vector<FigureId> citedFigures(const ChartContent &content)
{
    std::set<FigureId> cited;
    for (const Series &series : content.series) {
        for (const SeriesPoint &point : series.points) {
            if (point.figure)
                cited.insert(point.figure);
            cited.insert(point.witnesses.begin(), point.witnesses.end());
        }
    }
    return {cited.begin(), cited.end()};
}

std::vector<ArticleId> citedArticles(const ChartContent &content)
{
    std::set<ArticleId> cited;
    for (const Series &series : content.series) {
        for (const SeriesPoint &point : series.points) {
            if (point.article)
                cited.insert(point.article);
            cited.insert(point.witnessArticles.begin(), point.witnessArticles.end());
            cited.insert(point.counted.begin(), point.counted.end());
        }
    }
    for (const CoMentions::Link &link : content.network.links)
        cited.insert(link.articles.begin(), link.articles.end());
    for (const ChartEvent &event : content.chart.events) {
        if (event.article)
            cited.insert(event.article);
    }
    return {cited.begin(), cited.end()};
}

QString citationText(const CitedArticle &article)
{
    QString citation = article.author.isEmpty() ? QString() : article.author + u": "_s;
    citation += article.title.isEmpty() ? article.file : article.title;
    if (!citation.endsWith(u'.') && !citation.endsWith(u'?') && !citation.endsWith(u'!'))
        citation += u'.';
    QStringList where;
    for (const QString &part : {article.outlet, article.published}) {
        if (!part.isEmpty())
            where.append(part);
    }
    if (!where.isEmpty())
        citation += u' ' + where.join(u", "_s) + u'.';
    return article.url.isEmpty() ? citation : citation + u' ' + article.url;
}

} // namespace Quipu
