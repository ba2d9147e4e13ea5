// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/interchange/objects.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> wholeArticleColumns()
{
    using Kind = Column::Kind;
    return {{u"article"_s, {}, 0},
            {u"file"_s, {}, 0},
            {u"metadata.title.value"_s, {}, 0},
            {u"metadata.published.value"_s, {}, 0, Kind::Code},
            {u"metadata.author.value"_s, {}, 0},
            {u"metadata.outlet.value"_s, {}, 0},
            {u"metadata.dateline.value"_s, {}, 0},
            {u"metadata.tags"_s, {}, 0},
            {u"language"_s, {}, 0, Kind::Code},
            {u"words"_s, {}, 0},
            {u"status"_s, {}, 0, Kind::Code},
            {u"text"_s, {}, 0}};
}

// On a terminal an article is read: what it is, and its text.
void writeForReading(Console &console, const Article &article, const QString &text)
{
    const auto line = [&console](const QString &label, const std::optional<MetadataField> &field) {
        if (field)
            console.write(QString(label.leftJustified(12) + field->value + u'\n').toUtf8());
    };
    line(CommandLine::tr("Title"), article.metadata.title);
    line(CommandLine::tr("Date"), article.metadata.published);
    line(CommandLine::tr("Author"), article.metadata.author);
    line(CommandLine::tr("Outlet"), article.metadata.outlet);
    line(CommandLine::tr("Dateline"), article.metadata.dateline);
    console.write(QString(u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s)).toUtf8());
}

ExitCode runArticle(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<ArticleId> id = (*reader)->articleNamed(invocation.arguments[1]);
    if (!id)
        return console.fail(id.error());
    const Result<Article> article = (*reader)->article(*id);
    if (!article)
        return console.fail(article.error());
    const Result<QString> text = (*reader)->articleText(*id);
    if (!text)
        return console.fail(text.error());

    if (console.format() == OutputFormat::Json) {
        console.writeDocument(articleObject(*article, *text));
    } else if (console.format() == OutputFormat::Table) {
        writeForReading(console, *article, *text);
    } else {
        RowOutput output(console, wholeArticleColumns());
        output.add(articleObject(*article, *text));
        return output.finish();
    }
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command articleCommand()
{
    return {.name = u"article"_s,
            .arguments = u"PROJECT ARTICLE"_s,
            .summary = CommandLine::tr("prints one article whole; ARTICLE is its number or its file name"),
            .fewest = 2,
            .most = 2,
            .run = runArticle};
}

} // namespace Quipu
