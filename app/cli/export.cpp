// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive.h"
#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/interruption.h"
#include "app/cli/listings.h"
#include "app/historyfiles.h"
#include "models/interchange/bibliography.h"
#include "models/interchange/jsonlines.h"
#include "models/jobs/figureexport.h"
#include "models/search/query.h"
#include "models/storage/reader.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<QByteArray> exportedLine(Reader &reader, ArticleId id)
{
    const Result<Article> article = reader.article(id);
    if (!article)
        return article.error();
    const Result<QString> text = reader.articleText(id);
    if (!text)
        return text.error();
    MentionFilter mentionsOf;
    mentionsOf.article = id;
    const Result<std::vector<MentionRow>> mentions = reader.mentions(mentionsOf);
    if (!mentions)
        return mentions.error();
    FigureFilter figuresOf;
    figuresOf.article = id;
    const Result<std::vector<FigureRow>> figures = reader.figures(figuresOf);
    if (!figures)
        return figures.error();
    const Result<std::vector<RelationRow>> relations = reader.relationsIn(id);
    if (!relations)
        return relations.error();
    return articleJsonLine(*article, *text, *mentions, *figures, *relations);
}

Result<QByteArray> exportedSource(Reader &reader, ArticleId id, BibliographyFormat format, bool isFirst)
{
    const Result<Article> article = reader.article(id);
    if (!article)
        return article.error();
    return bibliographyEntry(citedArticle(*article), format, isFirst);
}

// The number of articles written. The file appears whole or not at all.
Result<int> exportArticles(const QString &project, const QString &path, const QString &format, Console &console)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(project);
    if (!reader)
        return reader.error();
    const Result<std::vector<ArticleId>> ids = (*reader)->articleIds({}, ArticleSort::Oldest);
    if (!ids)
        return ids.error();
    const std::optional<BibliographyFormat> sources = bibliographyFormatFromString(format);
    QSaveFile file(path);
    const auto unwritable = [&file, &path] {
        return Error {Error::Kind::Io, CommandLine::tr("The export cannot be written"), path, file.errorString()};
    };
    const auto write = [&file](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    if (!file.open(QIODevice::WriteOnly) || (sources && !write(bibliographyBeginning(*sources))))
        return unwritable();
    int done = 0;
    for (const ArticleId id : *ids) {
        const Result<QByteArray> entry
            = sources ? exportedSource(**reader, id, *sources, done == 0) : exportedLine(**reader, id);
        if (!entry)
            return entry.error();
        if (!write(*entry))
            return unwritable();
        console.progress(++done, int(ids->size()), path);
    }
    if ((sources && !write(bibliographyEnd(*sources))) || !file.commit())
        return unwritable();
    return done;
}

// The number of figures written.
Result<int> exportTable(const QString &project, const QString &path, const QString &format, Console &console)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(project);
    if (!reader)
        return reader.error();
    const SheetFormat sheet = format == "figures-csv"_L1 ? SheetFormat::Csv : SheetFormat::Xlsx;
    Interruption::isAskedFor(); // so that nothing half written stays
    std::stop_source stop;
    const auto progress = [&](int done, int total) {
        console.progress(done, total, path);
        if (Interruption::isWanted())
            stop.request_stop();
    };
    return exportFigures(**reader, {path, sheet, {}, {}}, progress, stop.get_token());
}

// The number of rows written.
Result<int> exportAudit(const QString &project, const QString &path, const QString &format, Console &console)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(project);
    if (!reader)
        return reader.error();
    Interruption::isAskedFor(); // so that nothing half written stays
    const AuditFormat wanted = format == "history-csv"_L1 ? AuditFormat::Csv : AuditFormat::Json;
    return exportHistory(**reader, path, wanted, [&](int done) {
        console.progress(done, 0, path);
        return !Interruption::isWanted();
    });
}

ExitCode runExport(Invocation &invocation)
{
    Console &console = invocation.console;
    const std::vector<ExchangeFormat> formats = exchangeFormats();
    const QString name = invocation.value(u"to"_s);
    const auto format = std::find_if(formats.begin(), formats.end(),
                                     [&name](const ExchangeFormat &each) { return each.name == name; });
    if (format == formats.end())
        return console.fail(invocation.wrongValue(u"to"_s, CommandLine::tr("“quipu formats” lists the formats")));
    const QString &path = invocation.arguments[1];
    const bool isTable = name.startsWith("figures-"_L1);
    const bool isArchive = name == "archive"_L1;
    const bool isHistory = name.startsWith("history-"_L1);
    const Result<int> written = isTable ? exportTable(invocation.projectPath(), path, name, console)
        : isHistory                     ? exportAudit(invocation.projectPath(), path, name, console)
        : isArchive                     ? exportArchive(invocation.projectPath(), path, console)
                                        : exportArticles(invocation.projectPath(), path, name, console);
    console.clearProgress();
    if (!written)
        return console.fail(written.error());
    const QString counted = isTable ? u"figures"_s : isArchive || isHistory ? u"rows"_s : u"articles"_s;
    for (const QString &lost : format->loses)
        console.note(CommandLine::tr("Left out, because the format cannot carry it: %1").arg(lost));
    return writeOne(console,
                    {{u"format"_s, name},
                     {u"file"_s, path},
                     {counted, *written},
                     {u"lost"_s, QJsonArray::fromStringList(format->loses)}},
                    {{u"format"_s, CommandLine::tr("Format"), 10, Column::Kind::Code},
                     {u"file"_s, CommandLine::tr("File"), 60},
                     {counted,
                      isTable                      ? CommandLine::tr("Figures")
                          : isArchive || isHistory ? CommandLine::tr("Rows")
                                                   : CommandLine::tr("Articles"),
                      10},
                     {u"lost"_s, CommandLine::tr("Cannot carry"), 60}});
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .arguments = u"PROJECT --to FORMAT OUT"_s,
            .summary = CommandLine::tr("writes the project in a format that other programs read"),
            .options = {{u"to"_s, u"FORMAT"_s, CommandLine::tr("one of those that “quipu formats” lists")}},
            .fewest = 2,
            .most = 2,
            .run = runExport};
}

} // namespace Quipu
