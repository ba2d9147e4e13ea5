// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/figurecondition.h"
#include "models/storage/readerprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype contextLength = 320; // characters on each side of the sentence
constexpr int mostFacets = 2000;

FigureRow figureRowAt(const Statement &statement)
{
    const QString fileName = statement.text(4);
    return {figureAt(statement, 0), statement.text(3).isEmpty() ? fileName : statement.text(3), fileName,
            statement.text(5), statement.text(6)};
}

Outcome eachFigure(auto &reader, const QString &columns, const FigureFilter &filter,
                   const std::function<void(const Statement &)> &take)
{
    const FigureCondition condition = figureCondition(filter);
    for (const QString &sql : figureStatements(columns, filter, condition)) {
        Statement found = reader.composed(sql);
        for (const auto &[name, value] : condition.values)
            found.bind(name, value);
        while (found.next())
            take(found);
        if (found.failed())
            return found.error();
    }
    return Done {};
}

QString textBefore(const QString &body, qsizetype end)
{
    const qsizetype start = std::max<qsizetype>(0, end - contextLength);
    QString text = body.mid(start, end - start).simplified();
    return start == 0 ? text : u'…' + text.mid(text.indexOf(u' ') + 1);
}

QString textAfter(const QString &body, qsizetype start)
{
    const QString text = body.mid(start, contextLength).simplified();
    return start + contextLength >= body.size() ? text : text.left(text.lastIndexOf(u' ')) + u'…';
}

} // namespace

Result<std::vector<FigureId>> Reader::figureIds(const FigureFilter &filter)
{
    std::vector<FigureId> ids;
    const Outcome listed
        = eachFigure(*d, u"f.id"_s, filter, [&ids](const Statement &found) { ids.push_back({found.number(0)}); });
    if (!listed)
        return listed.error();
    return ids;
}

Result<std::vector<FigureRow>> Reader::figureRows(const std::vector<FigureId> &ids)
{
    std::vector<FigureRow> rows;
    rows.reserve(ids.size());
    for (FigureId id : ids) {
        Statement found(d->connection(), u"figure_row"_s);
        found.bind(u":id"_s, id);
        if (found.next())
            rows.push_back(figureRowAt(found));
        if (found.failed())
            return found.error();
    }
    return rows;
}

Result<std::vector<FigureRow>> Reader::figures(const FigureFilter &filter)
{
    std::vector<FigureRow> rows;
    const Outcome listed = eachFigure(*d, u"f.id, f.article, f.record, a.title, a.file_name, a.outlet, a.published"_s,
                                      filter, [&rows](const Statement &found) { rows.push_back(figureRowAt(found)); });
    if (!listed)
        return listed.error();
    return rows;
}

Result<Figure> Reader::figure(FigureId id)
{
    Statement found(d->connection(), u"figure"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such figure"),
                                         QString::number(id.value));
    }
    return figureAt(found, 0);
}

Result<FigureContext> Reader::figureContext(FigureId id)
{
    Statement found(d->connection(), u"figure_article"_s);
    found.bind(u":id"_s, id);
    if (!found.next()) {
        return found.failed() ? found.error()
                              : notFound(QCoreApplication::translate("Quipu::Storage", "There is no such figure"),
                                         QString::number(id.value));
    }
    const TextSpan sentence = figureAt(found, 0).sentence.span;
    const QString body = found.text(4);
    FigureContext context {id, {}, {}, found.text(3)};
    if (sentence.fits(body.size())) {
        context.before = textBefore(body, sentence.start);
        context.after = textAfter(body, sentence.end);
    }
    return context;
}

Result<FigureFacets> Reader::figureFacets()
{
    FigureFacets facets;
    const std::pair<QString, std::vector<FigureFacets::Facet> *> lists[] {{u"figure_measures"_s, &facets.measures},
                                                                          {u"figure_places"_s, &facets.places},
                                                                          {u"figure_years"_s, &facets.years},
                                                                          {u"figure_sources"_s, &facets.sources}};
    for (const auto &[statement, list] : lists) {
        Statement found(d->connection(), statement);
        found.bind(u":most"_s, mostFacets);
        while (found.next())
            list->push_back({found.text(0), int(found.number(1))});
        if (found.failed())
            return found.error();
    }
    return facets;
}

Result<FigureId> Reader::firstSuggested(const std::vector<FigureId> &ids)
{
    for (const FigureId id : ids) {
        Statement found(d->connection(), u"figure_status"_s);
        found.bind(u":id"_s, id);
        if (found.next() && found.text(0) == toString(Figure::Status::Suggested))
            return id;
        if (found.failed())
            return found.error();
    }
    return FigureId {};
}

Result<int> Reader::figuresOlderThan(int version)
{
    Statement count(d->connection(), u"figures_older_than"_s);
    count.bind(u":version"_s, version);
    if (!count.next())
        return count.error();
    return int(count.number(0));
}

} // namespace Quipu
