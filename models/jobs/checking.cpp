// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/checking.h"

#include "models/figures/check/revisionchecks.h"
#include "models/figures/figurejson.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString articleScope(ArticleId article)
{
    return u"article/"_s + QString::number(article.value);
}

QString claimScope(const CheckScope::Claim &claim)
{
    return u"claim/"_s + claim.measure + u'/' + claim.place;
}

CheckScope::Claim claimGroupOf(const Figure &figure)
{
    return {figure.measure, figure.countries.isEmpty() ? figure.place : figure.countries.first()};
}

// Hands over the checks of groups of figures, with what is known of each.
class CheckFinder final
{
public:
    CheckFinder(const std::vector<Settlement> &settlements, const TakeCheck &take)
        : m_take(take)
    {
        for (const Settlement &settlement : settlements)
            m_settlements.insert(settlement.check, settlement);
    }

    void inArticle(const std::vector<FigureRow> &rows)
    {
        if (rows.size() > 1)
            handOver(checksOfArticle(figuresOf(rows)), rows, articleScope(rows.front().figure.article));
    }
    // Figures of one article, or of all, whose sentences another text of it changed. Rows hand over one by one.
    Outcome inRevisions(Reader &reader, ArticleId article)
    {
        const auto marks = reader.revisedFigures(article);
        if (!marks)
            return marks.error();
        for (const RevisedMark &mark : *marks) {
            const bool isLost = mark.outcome == RevisedMark::Outcome::Lost;
            const auto context = isLost ? Result<FigureRow>(lostRow(mark)) : presentRow(reader, {mark.id});
            if (!context && context.error().kind == Error::Kind::NotFound)
                continue; // it left since
            if (!context)
                return context.error();
            if (context->figure.status == Figure::Status::Rejected)
                continue;
            QString title = context->articleTitle;
            if (isLost) {
                const Result<Article> found = reader.article(mark.article);
                if (!found)
                    return found.error();
                title = found->metadata.title ? found->metadata.title->value : found->fileName();
            }
            FigureRow row = *context;
            row.articleTitle = title;
            handOver({revisionCheck({row.figure, mark.revision, title, mark.was, mark.now})}, {row},
                     articleScope(mark.article));
        }
        return Done {};
    }
    void amongClaims(const std::vector<FigureRow> &rows)
    {
        if (rows.size() > 1)
            handOver(checksOfClaims(figuresOf(rows)), rows, claimScope(claimGroupOf(rows.front().figure)));
    }

private:
    static FigureRow lostRow(const RevisedMark &mark)
    {
        FigureRow row;
        row.figure = figureFromJson(mark.record);
        return row;
    }
    static Result<FigureRow> presentRow(Reader &reader, FigureId id)
    {
        const auto rows = reader.figureRows({id});
        if (!rows)
            return rows.error();
        if (rows->empty())
            return Error {Error::Kind::NotFound, {}, {}, {}};
        return rows->front();
    }
    static std::vector<Figure> figuresOf(const std::vector<FigureRow> &rows)
    {
        std::vector<Figure> figures;
        figures.reserve(rows.size());
        for (const FigureRow &row : rows)
            figures.push_back(row.figure);
        return figures;
    }

    void handOver(std::vector<Check> checks, const std::vector<FigureRow> &rows, const QString &scope)
    {
        if (checks.empty())
            return;
        QHash<qint64, QString> titles;
        for (const FigureRow &row : rows)
            titles.insert(row.figure.id.value, row.articleTitle);
        for (Check &check : checks) {
            for (CheckedFigure &figure : check.figures)
                figure.articleTitle = titles.value(figure.figure.value);
            const auto settlement = m_settlements.constFind(check.id);
            const bool isKnown = settlement != m_settlements.constEnd();
            m_take({std::move(check), isKnown ? std::optional(*settlement) : std::nullopt, scope});
        }
    }

    const TakeCheck &m_take;
    QHash<QString, Settlement> m_settlements;
};

} // namespace

void CheckScope::add(const Figure &figure)
{
    if (std::ranges::find(articles, figure.article) == articles.end())
        articles.push_back(figure.article);
    const Claim claim = claimGroupOf(figure);
    if (!claim.measure.isEmpty() && std::ranges::find(claims, claim) == claims.end())
        claims.push_back(claim);
}

QStringList CheckScope::names() const
{
    QStringList names;
    for (const ArticleId article : articles)
        names.append(articleScope(article));
    for (const Claim &claim : claims)
        names.append(claimScope(claim));
    return names;
}

Outcome findChecks(Reader &reader, const TakeCheck &take)
{
    const auto settlements = reader.settlements();
    if (!settlements)
        return settlements.error();
    CheckFinder finder(*settlements, take);
    const Outcome ofArticles = reader.figuresByArticle([&finder](const std::vector<FigureRow> &rows) {
        finder.inArticle(rows);
        return true;
    });
    if (!ofArticles)
        return ofArticles;
    if (Outcome ofRevisions = finder.inRevisions(reader, {}); !ofRevisions)
        return ofRevisions;
    return reader.figuresByClaim([&finder](const std::vector<FigureRow> &rows) {
        finder.amongClaims(rows);
        return true;
    });
}

Outcome findChecks(Reader &reader, const CheckScope &scope, const TakeCheck &take)
{
    const auto settlements = reader.settlements();
    if (!settlements)
        return settlements.error();
    CheckFinder finder(*settlements, take);
    for (const ArticleId article : scope.articles) {
        FigureFilter filter;
        filter.article = article;
        filter.withoutRejected = true;
        const auto rows = reader.figures(filter);
        if (!rows)
            return rows.error();
        finder.inArticle(*rows);
        if (Outcome ofRevisions = finder.inRevisions(reader, article); !ofRevisions)
            return ofRevisions;
    }
    for (const CheckScope::Claim &claim : scope.claims) {
        const auto rows = reader.figuresOfClaim(claim.measure, claim.place);
        if (!rows)
            return rows.error();
        finder.amongClaims(*rows);
    }
    return Done {};
}

Result<CheckRow> checkNamed(Reader &reader, const QString &id)
{
    const Error unknown {
        Error::Kind::NotFound, QCoreApplication::translate("Quipu::Jobs", "The project has no such check"), id,
        QCoreApplication::translate("Quipu::Jobs", "“quipu checks PROJECT” lists them with their names")};
    const FigureId first {id.section(u'-', 1, 1).toLongLong()};
    if (!first)
        return unknown;
    CheckScope scope;
    if (const auto figure = reader.figure(first)) {
        scope.add(*figure);
    } else if (figure.error().kind != Error::Kind::NotFound) {
        return figure.error();
    } else {
        const auto lost = reader.revisedFigures(); // one that left its text
        if (!lost)
            return lost.error();
        const auto mark = std::ranges::find(*lost, first.value, &RevisedMark::id);
        if (mark == lost->end())
            return unknown;
        scope.articles.push_back(mark->article);
    }
    std::optional<CheckRow> found;
    const Outcome searched = findChecks(reader, scope, [&](CheckRow row) {
        if (row.check.id == id)
            found = std::move(row);
    });
    if (!searched)
        return searched.error();
    if (!found)
        return unknown;
    return std::move(*found);
}

} // namespace Quipu
