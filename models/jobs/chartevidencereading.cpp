// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/chartevidencereading.h"

#include "models/interchange/bibliography.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Outcome readFigures(Reader &reader, const std::vector<FigureId> &ids, ChartEvidence &evidence)
{
    Result<std::vector<FigureRow>> rows = reader.figureRows(ids);
    if (!rows)
        return rows.error();
    for (FigureRow &row : *rows) {
        const Result<FigureContext> context = reader.figureContext(row.figure.id);
        if (!context)
            return context.error();
        evidence.figures.push_back({std::move(row.figure), context->before, context->after, {}, {}});
    }
    std::ranges::sort(evidence.figures, {}, [](const CitedFigure &each) { return each.figure.id; });
    const Result<std::vector<Confirmation>> confirmations = reader.confirmations(ids);
    if (!confirmations)
        return confirmations.error();
    for (CitedFigure &cited : evidence.figures) {
        const auto found = std::ranges::lower_bound(*confirmations, cited.figure.id, {}, &Confirmation::figure);
        const bool isKnown = found != confirmations->end() && found->figure == cited.figure.id;
        if (isKnown && cited.figure.status == Figure::Status::Confirmed) {
            cited.confirmedBy = found->who;
            cited.confirmedAt = found->at;
        }
    }
    return Done {};
}

} // namespace

Result<ChartEvidence> readEvidence(Reader &reader, const QString &projectPath, const ChartContent &content)
{
    ChartEvidence evidence;
    evidence.project = QFileInfo(projectPath).completeBaseName();
    evidence.program = u"Quipu "_s + QStringLiteral(QUIPU_VERSION);
    const std::vector<FigureId> figures = citedFigures(content);
    if (!figures.empty()) {
        if (const Outcome read = readFigures(reader, figures, evidence); !read)
            return read.error();
    }
    const std::vector<ArticleId> asked = citedArticles(content);
    std::set<ArticleId> articles(asked.begin(), asked.end());
    for (const CitedFigure &cited : evidence.figures)
        articles.insert(cited.figure.article);
    for (const ArticleId id : articles) {
        const Result<Article> article = reader.article(id);
        if (article)
            evidence.articles.push_back(citedArticle(*article));
        else if (article.error().kind != Error::Kind::NotFound)
            return article.error();
    }
    return evidence;
}

} // namespace Quipu
