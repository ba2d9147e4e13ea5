// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int usualLimit = 20;

std::vector<Column> similarColumns()
{
    using Kind = Column::Kind;
    return {{u"article"_s, CommandLine::tr("No."), 8},
            {u"title"_s, CommandLine::tr("Title"), 60},
            {u"published"_s, CommandLine::tr("Date"), 10, Kind::Code},
            {u"outlet"_s, CommandLine::tr("Outlet"), 24},
            {u"file"_s, CommandLine::tr("File"), 40}};
}

ExitCode runSimilar(Invocation &invocation)
{
    Console &console = invocation.console;
    const auto limit = invocation.number(u"limit"_s, 0);
    if (!limit)
        return console.fail(limit.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<ArticleId> article = (*reader)->articleNamed(invocation.arguments.value(1));
    if (!article)
        return console.fail(article.error());
    const auto ids = (*reader)->similarArticles(*article, limit->value_or(usualLimit));
    if (!ids)
        return console.fail(ids.error());
    const auto rows = (*reader)->articleRows(*ids);
    if (!rows)
        return console.fail(rows.error());
    RowOutput output(console, similarColumns());
    for (const ArticleRow &row : *rows) {
        output.add({{u"article"_s, row.id.value},
                    {u"title"_s, row.title},
                    {u"published"_s, row.published},
                    {u"outlet"_s, row.outlet},
                    {u"file"_s, row.fileName}});
    }
    return output.finish();
}

} // namespace

Command similarCommand()
{
    return {.name = u"similar"_s,
            .arguments = u"PROJECT ARTICLE"_s,
            .summary = CommandLine::tr("lists the articles that share an article’s most telling words, best first"),
            .details
            = CommandLine::tr("ARTICLE: its number or file name. Words tell most that it uses and few others do."),
            .options = {{u"limit"_s, u"N"_s, CommandLine::tr("at most so many; 20 unless said")}},
            .run = runSimilar};
}

} // namespace Quipu
