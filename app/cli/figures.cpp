// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<FigureFilter> figureFilter(const Invocation &invocation, Reader &reader)
{
    FigureFilter filter;
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return article.error();
        filter.article = *article;
    }
    filter.measure = invocation.value(u"measure"_s);
    filter.place = invocation.value(u"place"_s);
    filter.source = invocation.value(u"source"_s);
    filter.withoutYear = invocation.has(u"without-year"_s);
    filter.singleSource = invocation.has(u"single-source"_s);
    if (invocation.has(u"year"_s)) {
        bool isYear = false;
        filter.year = invocation.value(u"year"_s).toInt(&isYear);
        if (!isYear)
            return invocation.wrongValue(u"year"_s, CommandLine::tr("Write four digits"));
    }
    if (invocation.has(u"status"_s)) {
        filter.status = figureStatusFromString(invocation.value(u"status"_s));
        if (!filter.status)
            return invocation.wrongValue(u"status"_s, CommandLine::tr("Choose suggested, confirmed or rejected"));
    }
    return filter;
}

ExitCode runFigures(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const Result<FigureFilter> filter = figureFilter(invocation, **reader);
    if (!filter)
        return invocation.console.fail(filter.error());
    const Result<std::vector<FigureRow>> rows = (*reader)->figures(*filter);
    if (!rows)
        return invocation.console.fail(rows.error());
    OffsetMaps maps(**reader);
    ArticleDerivations derivations(**reader);
    RowOutput output(invocation.console, figureColumns());
    for (const FigureRow &row : *rows) {
        const Result<const CodePointMap *> map = maps.of(row.figure.article);
        if (!map)
            return invocation.console.fail(map.error());
        const Result<std::optional<Derivation>> derived = derivations.of(row.figure);
        if (!derived)
            return invocation.console.fail(derived.error());
        output.add(figureObject(row, **map, *derived));
    }
    return output.finish();
}

} // namespace

Command figuresCommand()
{
    return {.name = u"figures"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the numbers that the texts state, each with its sentence"),
            .options = {{u"article"_s, u"ARTICLE"_s, CommandLine::tr("of this article only")},
                        {u"measure"_s, u"MEASURE"_s, CommandLine::tr("of this measure only")},
                        {u"place"_s, u"PLACE"_s, CommandLine::tr("of this place or country only")},
                        {u"year"_s, u"YEAR"_s, CommandLine::tr("about this year only")},
                        {u"source"_s, u"NAME"_s, CommandLine::tr("that this source states, as the text names it")},
                        {u"without-year"_s, {}, CommandLine::tr("those whose year is not known")},
                        {u"single-source"_s, {}, CommandLine::tr("claims that one article alone makes")},
                        {u"status"_s, u"STATUS"_s, CommandLine::tr("suggested, confirmed or rejected ones only"), {}}},
            .most = 1,
            .run = runFigures};
}

} // namespace Quipu
