// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/listings.h"
#include "models/annotation/mention.h"
#include "models/interchange/concordancesheet.h"
#include "models/jobs/concordancing.h"
#include "models/search/concordancemodel.h"
#include "models/storage/reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using QueryKind = ConcordanceQuery::Kind;

Result<EntityId> entityCalled(Reader &reader, const QString &name)
{
    const Result<std::vector<EntityRow>> rows = reader.entities();
    if (!rows)
        return rows.error();
    const QString folded = foldedName(name);
    const auto isMeant = [&folded](const EntityRow &row) {
        return foldedName(row.entity.name) == folded
            || std::ranges::any_of(row.aliases,
                                   [&folded](const QString &alias) { return foldedName(alias) == folded; });
    };
    const auto found = std::ranges::find_if(*rows, isMeant);
    if (found == rows->end())
        return Error {Error::Kind::NotFound, CommandLine::tr("There is no such entity"), name,
                      CommandLine::tr("quipu entities lists those there are")};
    return found->entity.id;
}

Result<ConcordanceQuery> concordanceQuery(const Invocation &invocation, Reader &reader)
{
    ConcordanceQuery query;
    query.text = invocation.arguments.value(1);
    query.matchesCase = invocation.has(u"case"_s);
    query.inWords = invocation.has(u"inside"_s);
    const int kinds = int(invocation.has(u"type"_s)) + int(invocation.has(u"entity"_s)) + int(!query.text.isEmpty());
    if (kinds != 1)
        return Error {Error::Kind::Invalid,
                      CommandLine::tr("A concordance is of one thing"),
                      {},
                      CommandLine::tr("Give words, or --type, or --entity")};
    if (invocation.has(u"type"_s)) {
        query.kind = QueryKind::EntityType;
        query.text = invocation.value(u"type"_s).toUpper();
    } else if (invocation.has(u"entity"_s)) {
        const Result<EntityId> entity = entityCalled(reader, invocation.value(u"entity"_s));
        if (!entity)
            return entity.error();
        query.kind = QueryKind::Entity;
        query.entity = *entity;
    } else if (invocation.has(u"regex"_s)) {
        query.kind = QueryKind::Expression;
    }
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return article.error();
        query.article = *article;
    }
    return query;
}

Result<int> mostLinesAsked(const Invocation &invocation)
{
    if (!invocation.has(u"limit"_s))
        return int(ConcordanceModel::mostLines);
    bool isNumber = false;
    const int most = invocation.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || most < 0)
        return invocation.wrongValue(u"limit"_s, CommandLine::tr("Give a whole number"));
    return std::min(most, int(ConcordanceModel::mostLines));
}

ExitCode runConcordance(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const Result<ConcordanceQuery> query = concordanceQuery(invocation, **reader);
    if (!query)
        return invocation.console.fail(query.error());
    const auto sort = concordanceSortFromString(invocation.has(u"sort"_s) ? invocation.value(u"sort"_s)
                                                                          : toString(ConcordanceSort::Text));
    if (!sort)
        return invocation.console.fail(
            invocation.wrongValue(u"sort"_s, CommandLine::tr("Choose text, left, keyword or right")));
    const Result<int> most = mostLinesAsked(invocation);
    if (!most)
        return invocation.console.fail(most.error());
    ConcordanceModel model; // keeps the first in the sort
    model.setSort(*sort);
    ConcordanceRun run(*query);
    for (bool isDone = false; !isDone;) {
        Result<ConcordanceRun::Piece> piece = run.next(**reader, std::chrono::seconds(1));
        if (!piece)
            return invocation.console.fail(piece.error());
        isDone = piece->isLast;
        model.add(std::move(piece->lines));
    }
    RowOutput output(invocation.console,
                     {{u"left"_s, CommandLine::tr("Before"), 45},
                      {u"keyword"_s, CommandLine::tr("Found"), 30},
                      {u"right"_s, CommandLine::tr("After"), 45},
                      {u"article"_s, CommandLine::tr("Article"), 8},
                      {u"title"_s, {}, 0},
                      {u"outlet"_s, {}, 0},
                      {u"published"_s, {}, 0},
                      {u"start"_s, {}, 0},
                      {u"end"_s, {}, 0}});
    for (size_t i = 0; i < std::min(size_t(*most), model.lines().size()); ++i)
        output.add(concordanceObject(model.lines()[i]));
    return output.finish();
}

} // namespace

Command concordanceCommand()
{
    return {.name = u"concordance"_s,
            .arguments = u"PROJECT [WORDS]"_s,
            .summary = CommandLine::tr("lists every place of words, with what stands around it"),
            .options = {{u"regex"_s, {}, CommandLine::tr("WORDS is a regular expression (RE2)")},
                        {u"type"_s, u"TYPE"_s, CommandLine::tr("of the mentions of this type, such as PERSON")},
                        {u"entity"_s, u"NAME"_s, CommandLine::tr("of the mentions of this entity")},
                        {u"article"_s, u"ARTICLE"_s, CommandLine::tr("in this article only")},
                        {u"case"_s, {}, CommandLine::tr("capital letters and accents matter")},
                        {u"inside"_s, {}, CommandLine::tr("also where the words are parts of others")},
                        {u"sort"_s, u"SORT"_s, CommandLine::tr("text, left, keyword or right")},
                        {u"limit"_s, u"N"_s, CommandLine::tr("so many lines at most"), {}}},
            .most = 2,
            .run = runConcordance};
}

} // namespace Quipu
