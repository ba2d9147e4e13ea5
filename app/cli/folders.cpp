// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/storage/facetcounter.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> folderColumns()
{
    using Kind = Column::Kind;
    return {{u"folder"_s, CommandLine::tr("No."), 6},
            {u"name"_s, CommandLine::tr("Name"), 40},
            {u"articles"_s, CommandLine::tr("Articles"), 9},
            {u"query"_s, CommandLine::tr("Search"), 60, Kind::Code}};
}

// What a saved search finds; nothing where it can no longer be read.
Result<QJsonValue> countOf(Reader &reader, const FolderRow &row)
{
    if (!row.folder.isSearch())
        return QJsonValue(row.articles);
    const Result<Query> query = parseQuery(row.folder.query);
    if (!query)
        return QJsonValue();
    FacetCounter counter(*query, {});
    while (!counter.isWhole()) {
        if (const Outcome done = counter.proceed(reader); !done)
            return done.error();
    }
    return QJsonValue(counter.dates().total());
}

ExitCode runFolders(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<std::vector<FolderRow>> rows = (*reader)->folders();
    if (!rows)
        return console.fail(rows.error());
    RowOutput output(console, folderColumns());
    for (const FolderRow &row : *rows) {
        const Result<QJsonValue> count = countOf(**reader, row);
        if (!count)
            return console.fail(count.error());
        output.add({{u"folder"_s, row.folder.id.value},
                    {u"name"_s, row.folder.name},
                    {u"articles"_s, *count},
                    {u"query"_s, row.folder.query}});
    }
    return output.finish();
}

} // namespace

Command foldersCommand()
{
    return {.name = u"folders"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the folders and saved searches, by name"),
            .details = CommandLine::tr("What is in one: quipu articles PROJECT 'folder:\"NAME\"', or its search."),
            .options = {},
            .run = runFolders};
}

} // namespace Quipu
