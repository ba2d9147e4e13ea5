// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/storage/reader.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A project too damaged to be opened, or to be read to its end, is an answer of verify's and not only an error.
struct Verdict
{
    QStringList problems;
    QStringList findings; // of charts: the project is sound all the same
    ProjectCounts counts;
};

QJsonObject verdictObject(const Verdict &verdict)
{
    return {{u"sound"_s, verdict.problems.isEmpty()},
            {u"problems"_s, QJsonArray::fromStringList(verdict.problems)},
            {u"findings"_s, QJsonArray::fromStringList(verdict.findings)},
            {u"articles"_s, verdict.counts.articles},
            {u"mentions"_s, verdict.counts.mentions},
            {u"figures"_s, verdict.counts.figures},
            {u"entities"_s, verdict.counts.entities}};
}

Result<Verdict> verdictOn(const QString &path)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(path);
    if (!reader)
        return reader.error();
    const Result<QStringList> problems = (*reader)->verify();
    if (!problems)
        return problems.error();
    const Result<ProjectCounts> counts = (*reader)->counts();
    if (!counts)
        return counts.error();
    const Result<QStringList> findings = (*reader)->chartFindings();
    if (!findings)
        return findings.error();
    return Verdict {*problems, *findings, *counts};
}

ExitCode runVerify(Invocation &invocation)
{
    Console &console = invocation.console;
    Result<Verdict> verdict = verdictOn(invocation.projectPath());
    if (!verdict) {
        const Error error = verdict.error();
        if (error.kind != Error::Kind::Corrupt)
            return console.fail(error);
        console.fail(error);
        verdict = Verdict {{error.text()}, {}, {}};
    } else {
        for (const QString &problem : verdict->problems) {
            console.fail({Error::Kind::Corrupt, problem, invocation.projectPath(),
                          CommandLine::tr("Work on with a copy made while it was sound")});
        }
    }
    for (const QString &finding : verdict->findings)
        console.note(finding);
    const ExitCode written = writeOne(console, verdictObject(*verdict),
                                      {{u"sound"_s, CommandLine::tr("Sound"), 5},
                                       {u"articles"_s, CommandLine::tr("Articles"), 10},
                                       {u"mentions"_s, CommandLine::tr("Mentions"), 10},
                                       {u"figures"_s, CommandLine::tr("Figures"), 10},
                                       {u"entities"_s, CommandLine::tr("Entities"), 10},
                                       {u"problems"_s, CommandLine::tr("Problems"), 120}});
    return verdict->problems.isEmpty() ? written : ExitCode::Damaged;
}

} // namespace

Command verifyCommand()
{
    return {.name = u"verify"_s,
            .arguments = u"PROJECT"_s,
            .summary
            = CommandLine::tr("checks the whole project: the file, its tables, and every mark against its text"),
            .most = 1,
            .run = runVerify};
}

} // namespace Quipu
