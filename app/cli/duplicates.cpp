// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"
#include "models/jobs/copysearch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct AskedChoice
{
    QString option;
    std::optional<CopyChoice::Kind> kind;
};

const AskedChoice askedChoices[]
    = {{u"lead"_s, CopyChoice::Kind::Lead}, {u"apart"_s, CopyChoice::Kind::Apart}, {u"together"_s, std::nullopt}};

Outcome choose(const Invocation &invocation, const AskedChoice &choice)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    const QString wanted = invocation.value(choice.option);
    const Result<ArticleId> article = reader.articleNamed(wanted);
    if (!article)
        return article.error();
    const Result<CopyGroup> copies = reader.copiesOf(*article);
    if (!copies)
        return copies.error();
    if (const Outcome chosen = session->project->chooseCopy(*copies, *article, choice.kind); !chosen) {
        Error problem = chosen.error();
        problem.where = wanted;
        return problem;
    }
    return session->store->flush();
}

// Puts articles together that nobody found to be alike.
Outcome join(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    std::vector<CopyGroup> groups;
    const QStringList wanted = invocation.value(u"join"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        const Result<ArticleId> article = reader.articleNamed(name);
        if (!article)
            return article.error();
        Result<CopyGroup> copies = reader.copiesOf(*article);
        if (!copies)
            return copies.error();
        groups.push_back(std::move(*copies));
    }
    if (groups.size() < 2)
        return Error {Error::Kind::Invalid, CommandLine::tr("Copies are at least two articles"),
                      invocation.value(u"join"_s), CommandLine::tr("Name them with commas between")};
    if (const Outcome joined = session->project->joinCopies(groups); !joined)
        return joined;
    return session->store->flush();
}

// Compares the articles that an older version imported.
Outcome find(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    size_t compared = 0;
    CopySearchListener listener;
    listener.arrived = [&](std::vector<LatePrint> piece) {
        const bool goesOn = compared > 0;
        compared += piece.size();
        session->project->noteCopySearch(std::move(piece), goesOn);
    };
    listener.progress
        = [&](int done, int total) { invocation.console.progress(done, total, CommandLine::tr("Finding copies")); };
    const Outcome found = searchCopies(reader, listener);
    invocation.console.clearProgress();
    if (!found)
        return found;
    if (const Outcome kept = session->store->flush(); !kept)
        return kept;
    invocation.console.note(CommandLine::tr("%n article(s) compared.", nullptr, int(compared)));
    return Done {};
}

QJsonObject copyObject(const ArticleCopy &copy, const ArticleCopy &lead)
{
    return {{u"article"_s, copy.article.value}, {u"file"_s, copy.fileName},       {u"title"_s, copy.title},
            {u"outlet"_s, copy.outlet},         {u"published"_s, copy.published}, {u"lead"_s, lead.article.value},
            {u"likeness"_s, copy.likeness}};
}

ExitCode runDuplicates(Invocation &invocation)
{
    Console &console = invocation.console;
    for (const AskedChoice &choice : askedChoices) {
        if (!invocation.has(choice.option))
            continue;
        if (const Outcome chosen = choose(invocation, choice); !chosen)
            return console.fail(chosen.error());
    }
    if (invocation.has(u"find"_s)) {
        if (const Outcome found = find(invocation); !found)
            return console.fail(found.error());
    }
    if (invocation.has(u"join"_s)) {
        if (const Outcome joined = join(invocation); !joined)
            return console.fail(joined.error());
    }
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<std::vector<CopyGroup>> groups = (*reader)->copyGroups();
    if (!groups)
        return console.fail(groups.error());
    RowOutput output(console,
                     {{u"lead"_s, CommandLine::tr("Lead"), 8},
                      {u"article"_s, CommandLine::tr("No."), 8},
                      {u"likeness"_s, CommandLine::tr("Alike"), 8},
                      {u"file"_s, CommandLine::tr("File"), 40},
                      {u"published"_s, CommandLine::tr("Date"), 10, Column::Kind::Code},
                      {u"outlet"_s, CommandLine::tr("Outlet"), 30},
                      {u"title"_s, CommandLine::tr("Title"), 60}});
    for (const CopyGroup &group : *groups) {
        for (const ArticleCopy &copy : group)
            output.add(copyObject(copy, group.front()));
    }
    return output.finish();
}

} // namespace

Command duplicatesCommand()
{
    return {.name = u"duplicates"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists articles that are copies of one another, the lead of each group first"),
            .details
            = CommandLine::tr("Copies share at least %1 % of their runs of four words, boilerplate left out. The lead "
                              "is the one that was chosen, else the earliest published, else the first imported.")
                  .arg(int(copyLikeness * 100)),
            .options = {{u"lead"_s, u"ARTICLE"_s, CommandLine::tr("let this article lead its copies")},
                        {u"apart"_s, u"ARTICLE"_s, CommandLine::tr("count this article as no copy")},
                        {u"together"_s, u"ARTICLE"_s, CommandLine::tr("count this article as it was found again")},
                        {u"join"_s, u"ARTICLE,ARTICLE"_s, CommandLine::tr("these articles are copies of one another")},
                        {u"find"_s, {}, CommandLine::tr("compare the articles that an older version imported")}},
            .most = 1,
            .run = runDuplicates};
}

} // namespace Quipu
