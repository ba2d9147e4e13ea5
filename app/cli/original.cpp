// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/base/wholefile.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error noOriginal(const Article &article)
{
    const bool isText = article.format == u"text";
    return {Error::Kind::NotFound,
            isText ? CommandLine::tr("A plain text has no other original than its text")
                   : CommandLine::tr("The original of this article was not kept"),
            article.path,
            isText ? CommandLine::tr("“quipu article” writes the text")
                   : CommandLine::tr("It is larger than was allowed at import; see the file itself")};
}

ExitCode runOriginal(Invocation &invocation)
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
    const Result<std::optional<QByteArray>> bytes = (*reader)->original(article->sha256);
    if (!bytes)
        return console.fail(bytes.error());
    if (!*bytes)
        return console.fail(noOriginal(*article));
    if (invocation.has(u"output"_s)) {
        const Outcome written = writeWhole(invocation.value(u"output"_s), **bytes);
        return written ? ExitCode::Done : console.fail(written.error());
    }
    console.write(**bytes);
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command originalCommand()
{
    return {.name = u"original"_s,
            .arguments = u"PROJECT ARTICLE"_s,
            .summary = CommandLine::tr("writes the document that an article was extracted from, byte by byte"),
            .options = {{u"output"_s, u"FILE"_s, CommandLine::tr("into this file instead of standard output"), u'o'}},
            .fewest = 2,
            .most = 2,
            .run = runOriginal};
}

} // namespace Quipu
