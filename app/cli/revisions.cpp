// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"
#include "models/base/codepointmap.h"
#include "models/jobs/revising.h"
#include "models/storage/reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue textOr(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject revisionRow(ArticleId article, const Revision &revision, bool isCurrent)
{
    return {{u"article"_s, article.value},
            {u"revision"_s, revision.number},
            {u"current"_s, isCurrent},
            {u"at"_s, textOr(revision.at.isValid() ? revision.at.toUTC().toString(Qt::ISODateWithMs) : QString())},
            {u"who"_s, textOr(revision.who)},
            {u"path"_s, revision.path},
            {u"format"_s, revision.format},
            {u"sha256"_s, QString::fromLatin1(revision.sha256)},
            {u"words"_s, revision.words}};
}

ExitCode writeRevisions(Invocation &invocation, Reader &reader, ArticleId article)
{
    const Result<std::vector<Revision>> revisions = reader.revisions(article);
    if (!revisions)
        return invocation.console.fail(revisions.error());
    RowOutput output(invocation.console,
                     {{u"revision"_s, CommandLine::tr("No."), 6},
                      {u"at"_s, CommandLine::tr("Imported"), 24, Column::Kind::Code},
                      {u"who"_s, CommandLine::tr("By"), 20},
                      {u"words"_s, CommandLine::tr("Words"), 8},
                      {u"path"_s, CommandLine::tr("File"), 60},
                      {u"format"_s, {}, 0, Column::Kind::Code},
                      {u"sha256"_s, {}, 0, Column::Kind::Code},
                      {u"current"_s, {}, 0}});
    for (const Revision &revision : *revisions)
        output.add(revisionRow(article, revision, &revision == &revisions->back()));
    return output.finish();
}

QJsonValue spanObject(const QuotedSpan &quote, const CodePointMap &map)
{
    if (quote.text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return QJsonObject {{u"start"_s, qint64(map.toCodePoint(quote.span.start))},
                        {u"end"_s, qint64(map.toCodePoint(quote.span.end))},
                        {u"text"_s, quote.text}};
}

// What did not simply stay in its place; offsets are into the texts before and after.
ExitCode writeMarks(Invocation &invocation, Reader &reader, ArticleId article)
{
    const Result<std::vector<RevisedMark>> marks = reader.revisedMarks(article);
    if (!marks)
        return invocation.console.fail(marks.error());
    RowOutput output(invocation.console,
                     {{u"revision"_s, CommandLine::tr("No."), 6},
                      {u"kind"_s, CommandLine::tr("What"), 9, Column::Kind::Code},
                      {u"outcome"_s, CommandLine::tr("Became"), 8, Column::Kind::Code},
                      {u"was.text"_s, CommandLine::tr("It was"), 50},
                      {u"now.text"_s, CommandLine::tr("It is"), 50}});
    int known = 0; // the revision whose texts the maps are of
    std::optional<CodePointMap> before, after;
    for (const RevisedMark &mark : *marks) {
        if (mark.revision != known) {
            const Result<QString> textBefore = reader.revisionText(article, mark.revision - 1);
            const Result<QString> textAfter = reader.revisionText(article, mark.revision);
            if (!textBefore || !textAfter)
                return invocation.console.fail(textBefore ? textAfter.error() : textBefore.error());
            before.emplace(*textBefore);
            after.emplace(*textAfter);
            known = mark.revision;
        }
        output.add({{u"article"_s, mark.article.value},
                    {u"revision"_s, mark.revision},
                    {u"kind"_s, toString(mark.kind)},
                    {u"id"_s, mark.id},
                    {u"outcome"_s, toString(mark.outcome)},
                    {u"label"_s, mark.label},
                    {u"was"_s, spanObject(mark.was, *before)},
                    {u"now"_s, spanObject(mark.now, *after)}});
    }
    return output.finish();
}

// Another article turned out to be the next revision of this one.
Outcome takeArticle(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    const Result<ArticleId> former = reader.articleNamed(invocation.arguments[1]);
    if (!former)
        return former.error();
    const Result<ArticleId> other = reader.articleNamed(invocation.value(u"take"_s));
    if (!other)
        return other.error();
    AnalysisOptions options;
    options.codebook = session->project->codebook();
    Result<ArticleRevision> revision = readReplacement(reader, *former, *other, options);
    if (!revision)
        return revision.error();
    std::vector<ArticleRevision> revisions;
    revisions.push_back(std::move(*revision));
    if (Outcome done = session->project->reviseArticles(std::move(revisions)); !done)
        return done;
    return session->store->flush();
}

ExitCode runRevisions(Invocation &invocation)
{
    Console &console = invocation.console;
    if (invocation.has(u"take"_s)) {
        if (const Outcome taken = takeArticle(invocation); !taken)
            return console.fail(taken.error());
    }
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<ArticleId> article = (*reader)->articleNamed(invocation.arguments[1]);
    if (!article)
        return console.fail(article.error());
    if (invocation.has(u"marks"_s))
        return writeMarks(invocation, **reader, *article);
    if (!invocation.has(u"text"_s))
        return writeRevisions(invocation, **reader, *article);
    const auto number = invocation.number(u"text"_s, 1);
    if (!number)
        return console.fail(number.error());
    const Result<QString> text = (*reader)->revisionText(*article, **number);
    if (!text)
        return console.fail(text.error());
    console.write(text->toUtf8());
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command revisionsCommand()
{
    return {
        .name = u"revisions"_s,
        .arguments = u"PROJECT ARTICLE"_s,
        .summary = CommandLine::tr("lists the texts that an article has had, oldest first"),
        .details = CommandLine::tr(
            "A file that changed and is imported again is a new revision of its article. What stood on the former\n"
            "text is carried over; --marks lists what moved, changed or was lost, and that nobody has settled yet."),
        .options = {{u"marks"_s, {}, CommandLine::tr("list the marks that did not simply stay")},
                    {u"take"_s, u"OTHER"_s,
                     CommandLine::tr("make the text of another article the next revision; that article leaves")},
                    {u"text"_s, u"N"_s, CommandLine::tr("write the text of this revision")}},
        .fewest = 2,
        .most = 2,
        .run = runRevisions};
}

} // namespace Quipu
