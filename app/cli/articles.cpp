// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/figures/codebook.h"
#include "models/figures/measures.h"
#include "models/interchange/objects.h"
#include "models/search/query.h"
#include "models/search/querygrammar.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> articleColumns(bool hasQuery)
{
    using Kind = Column::Kind;
    std::vector<Column> columns {
        {u"article"_s, CommandLine::tr("No."), 8},
        {u"metadata.title"_s, CommandLine::tr("Title"), 60},
        {u"metadata.published"_s, CommandLine::tr("Date"), 10, Kind::Code},
        {u"metadata.outlet"_s, CommandLine::tr("Outlet"), 24},
        {u"metadata.author"_s, {}, 0},
        {u"metadata.dateline"_s, {}, 0},
        {u"metadata.url"_s, {}, 0},
        {u"metadata.tags"_s, {}, 0},
        {u"metadata.categories"_s, {}, 0},
        {u"language"_s, {}, 0, Kind::Code},
        {u"words"_s, CommandLine::tr("Words"), 8},
        {u"figures"_s, CommandLine::tr("Figures"), 7},
        {u"mentions"_s, CommandLine::tr("Mentions"), 8},
        {u"status"_s, {}, 0, Kind::Code},
        {u"file"_s, CommandLine::tr("File"), 40},
        {u"path"_s, {}, 0},
        {u"format"_s, {}, 0, Kind::Code},
        {u"encoding"_s, {}, 0, Kind::Code},
        {u"sha256"_s, {}, 0, Kind::Code},
        {u"note"_s, {}, 0},
    };
    if (hasQuery) { // what was found needs the room
        for (Column &column : columns) {
            if (column.path == u"words" || column.path == u"figures" || column.path == u"mentions"
                || column.path == u"file")
                column.title.clear();
        }
        columns.push_back({u"score"_s, {}, 0});
        columns.push_back({u"snippet"_s, CommandLine::tr("Found"), 80});
    }
    return columns;
}

struct ArticleQuestion
{
    Query query;
    ArticleSort sort = ArticleSort::Newest;
    int limit = -1;
    int offset = 0;
};

Result<ArticleQuestion> articleQuestion(const Invocation &invocation)
{
    ArticleQuestion question;
    const Result<Query> query = parseQuery(QStringList(invocation.arguments.mid(1)).join(u' '));
    if (!query)
        return query.error();
    question.query = *query;
    if (invocation.has(u"sort"_s)) {
        const std::optional<ArticleSort> sort = articleSortFromString(invocation.value(u"sort"_s));
        if (!sort) {
            return invocation.wrongValue(u"sort"_s,
                                         CommandLine::tr("Choose newest, oldest, relevance, title, outlet, "
                                                         "figures, mentions, words or read"));
        }
        question.sort = *sort;
    }
    const auto limit = invocation.number(u"limit"_s, 0);
    const auto offset = invocation.number(u"offset"_s, 0);
    if (!limit || !offset)
        return !limit ? limit.error() : offset.error();
    question.limit = limit->value_or(-1);
    question.offset = offset->value_or(0);
    return question;
}

Outcome writeArticles(Reader &reader, const std::vector<ArticleId> &ids, const Query &query, RowOutput &output)
{
    const Result<std::vector<ArticleRow>> rows = reader.articleRows(ids, query);
    if (!rows)
        return rows.error();
    for (const ArticleRow &row : *rows) {
        const Result<Article> article = reader.article(row.id);
        if (!article)
            return article.error();
        output.add(articleListObject(*article, row, !query.matchesEverything()));
    }
    return Done {};
}

ExitCode runArticles(Invocation &invocation)
{
    const Result<ArticleQuestion> question = articleQuestion(invocation);
    if (!question)
        return invocation.console.fail(question.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const auto amendments = (*reader)->codebook(); // units and measures as the project has them
    if (!amendments)
        return invocation.console.fail(amendments.error());
    setCodebookForLabels(Codebook::with(*amendments));
    const Result<std::vector<ArticleId>> ids
        = (*reader)->articleIds(question->query, question->sort, question->limit, question->offset);
    if (!ids)
        return invocation.console.fail(ids.error());

    constexpr size_t page = 500; // what is in memory at a time
    RowOutput output(invocation.console, articleColumns(!question->query.matchesEverything()));
    for (size_t start = 0; start < ids->size(); start += page) {
        const auto first = ids->begin() + qsizetype(start);
        const auto last = ids->begin() + qsizetype(std::min(start + page, ids->size()));
        if (const Outcome written = writeArticles(**reader, {first, last}, question->query, output); !written)
            return invocation.console.fail(written.error());
    }
    return output.finish();
}

} // namespace

Command articlesCommand()
{
    return {.name = u"articles"_s,
            .arguments = u"PROJECT [QUERY]"_s,
            .summary = CommandLine::tr("lists the project's articles, or those that a search finds"),
            .details = CommandLine::tr("QUERY is what the window's search field takes. Put it behind -- when it begins "
                                       "with a minus.")
                + u"\n\n"_s + queryGrammarText(),
            .options
            = {{u"limit"_s, u"N"_s, CommandLine::tr("at most so many")},
               {u"offset"_s, u"N"_s, CommandLine::tr("leave out so many at the beginning")},
               {u"sort"_s,
                u"KEY"_s,
                CommandLine::tr("newest (as it is unless said), oldest, relevance, title, outlet, figures, mentions "
                                "or words"),
                {}}},
            .run = runArticles};
}

} // namespace Quipu
