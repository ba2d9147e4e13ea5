// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/extraction.h"
#include "app/cli/listings.h"
#include "app/cli/readingguard.h"
#include "models/importing/filelist.h"
#include "models/jobs/analysis.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject documentObject(const QString &file, const ArticleDraft &draft, const QString &language)
{
    AnalysisOptions options;
    options.extract = false;
    options.language = language;
    const Article article = analyse(draft, options).article;
    const CodePointMap map(draft.text);
    return {{u"file"_s, file},
            {u"format"_s, draft.format},
            {u"encoding"_s, draft.encoding},
            {u"language"_s, textOrNull(article.language)},
            {u"text"_s, draft.text},
            {u"metadata"_s, metadataObject(article.metadata, draft.text, map)},
            {u"boilerplate"_s, boilerplateArray(article.structure, draft.text, map)},
            {u"body"_s, bodyOf(draft.text, article.structure)}};
}

std::vector<Column> documentColumns()
{
    using Kind = Column::Kind;
    return {{u"file"_s, CommandLine::tr("File"), 40},
            {u"format"_s, CommandLine::tr("Format"), 8, Kind::Code},
            {u"encoding"_s, CommandLine::tr("Encoding"), 14, Kind::Code},
            {u"language"_s, CommandLine::tr("Language"), 8, Kind::Code},
            {u"metadata.title.value"_s, CommandLine::tr("Title"), 60},
            {u"metadata.published.value"_s, CommandLine::tr("Date"), 10, Kind::Code},
            {u"metadata.author.value"_s, CommandLine::tr("Author"), 30},
            {u"metadata.outlet.value"_s, CommandLine::tr("Outlet"), 30},
            {u"error"_s, CommandLine::tr("Error"), 80},
            {u"text"_s, {}, 0}};
}

ExitCode runRead(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<ReadingGuard> guard = readingGuard(invocation);
    if (!guard)
        return console.fail(guard.error());
    const auto columns = columnChoices(invocation);
    if (!columns)
        return console.fail(columns.error());
    GuardedReader reader(*guard);
    reader.setColumns(*columns);
    const QStringList files = filesIn(invocation.arguments);
    RowOutput output(console, documentColumns());
    std::vector<QJsonObject> held; // one object is written by itself
    qsizetype read = 0, failed = 0;
    const auto write = [&](const QJsonObject &object) {
        if (files.size() == 1 && console.format() == OutputFormat::Json)
            held.push_back(object);
        else
            output.add(object);
    };
    for (const QString &file : files) {
        readFileOrInput(file, reader, [&](const Result<ArticleDraft> &draft) {
            if (draft) {
                ++read;
                write(documentObject(draft->path, *draft, invocation.value(u"language"_s)));
            } else {
                ++failed;
                write({{u"file"_s, draft.error().where}, {u"error"_s, draft.error().text()}});
                console.fail(draft.error());
            }
        });
    }
    const bool isOneObject = held.size() == 1;
    if (isOneObject)
        console.writeDocument(held.front());
    for (size_t i = 0; !isOneObject && i < held.size(); ++i)
        output.add(held[i]);
    const ExitCode code = failed == 0 ? ExitCode::Done : read == 0 ? ExitCode::Failed : ExitCode::Partly;
    if (!isOneObject)
        return output.finish(code);
    const Outcome written = console.flush();
    return written ? code : console.fail(written.error());
}

} // namespace

Command readCommand()
{
    return {.name = u"read"_s,
            .arguments = u"FILE..."_s,
            .summary = CommandLine::tr("shows what the importer makes of documents; needs no project"),
            .options = withGuardOptions(
                {columnOption(),
                 {u"language"_s, u"LL"_s, CommandLine::tr("the texts' language, such as es, instead of a guess")}}),
            .run = runRead};
}

} // namespace Quipu
