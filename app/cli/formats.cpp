// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include "app/cli/commands.h"
#include "app/cli/listings.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QStringList onlyFigures()
{
    return {CommandLine::tr("the articles' texts"), CommandLine::tr("the marks and entities"),
            CommandLine::tr("the history of changes")};
}

QStringList onlySources()
{
    return onlyFigures() + QStringList {CommandLine::tr("the figures")};
}

} // namespace

std::vector<ExchangeFormat> exchangeFormats()
{
    return {{u"jsonl"_s,
             CommandLine::tr("JSON Lines: one article a line, with its mentions, figures and relations"),
             {CommandLine::tr("the history of changes"), CommandLine::tr("the notes on entities")}},
            {u"archive"_s,
             CommandLine::tr("Archive: all of the project as JSON Lines, for “quipu import --restore”"),
             {CommandLine::tr("the search indexes, which are made anew")}},
            {u"figures-csv"_s, CommandLine::tr("CSV: one figure a line, with its evidence"), onlyFigures()},
            {u"figures-xlsx"_s, CommandLine::tr("Excel workbook: one figure a row, with its evidence"), onlyFigures()},
            {u"history-csv"_s,
             CommandLine::tr("CSV: one changed thing a line, with who, when, before and after"),
             {CommandLine::tr("the articles' texts")}},
            {u"history-json"_s,
             CommandLine::tr("JSON: all changes, with who, when, before and after"),
             {CommandLine::tr("the articles' texts")}},
            {u"ris"_s, CommandLine::tr("RIS: the articles as sources for reference managers"), onlySources()},
            {u"bibtex"_s, CommandLine::tr("BibTeX: the articles as sources"), onlySources()},
            {u"csl-json"_s, CommandLine::tr("CSL-JSON: the articles as sources for Zotero and citation styles"),
             onlySources()}};
}

namespace {

ExitCode runFormats(Invocation &invocation)
{
    RowOutput output(invocation.console,
                     {{u"format"_s, CommandLine::tr("Format"), 10, Column::Kind::Code},
                      {u"title"_s, CommandLine::tr("What it is"), 70},
                      {u"reads"_s, CommandLine::tr("Read"), 6},
                      {u"writes"_s, CommandLine::tr("Written"), 7},
                      {u"loses"_s, CommandLine::tr("Cannot carry"), 60}});
    for (const ExchangeFormat &format : exchangeFormats()) {
        output.add({{u"format"_s, format.name},
                    {u"title"_s, format.title},
                    {u"reads"_s, false},
                    {u"writes"_s, true},
                    {u"loses"_s, QJsonArray::fromStringList(format.loses)}});
    }
    return output.finish();
}

} // namespace

Command formatsCommand()
{
    return {.name = u"formats"_s,
            .summary = CommandLine::tr("lists the formats that export writes, and what each cannot carry"),
            .fewest = 0,
            .most = 0,
            .run = runFormats};
}

} // namespace Quipu
