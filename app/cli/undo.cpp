// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<int> stepsAsked(const Invocation &invocation)
{
    if (invocation.arguments.size() < 2)
        return 1;
    bool isNumber = false;
    const int steps = invocation.arguments[1].toInt(&isNumber);
    if (!isNumber || steps < 1)
        return invocation.wrongUsage(CommandLine::tr("This is no number of steps"), invocation.arguments[1]);
    return steps;
}

// Walks the history; the sentences of the steps taken.
Result<QStringList> walk(const Invocation &invocation, int steps, bool isUndo)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Project &project = *session->project;
    QStringList walked;
    while (walked.size() < steps) {
        const QString text = isUndo ? project.history().undoText() : project.history().redoText();
        if (!(isUndo ? project.undo() : project.redo()))
            break;
        walked.append(text);
    }
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    if (walked.isEmpty()) {
        return Error {Error::Kind::NotFound,
                      isUndo ? CommandLine::tr("There is nothing to undo")
                             : CommandLine::tr("There is nothing to redo"),
                      invocation.projectPath(), CommandLine::tr("“quipu history” lists what was done")};
    }
    return walked;
}

ExitCode runWalk(Invocation &invocation, bool isUndo)
{
    Console &console = invocation.console;
    const Result<int> steps = stepsAsked(invocation);
    if (!steps)
        return console.fail(steps.error());
    const Result<QStringList> walked = walk(invocation, *steps, isUndo);
    if (!walked)
        return console.fail(walked.error());
    const ExitCode code = walked->size() < *steps ? ExitCode::Partly : ExitCode::Done;
    if (code == ExitCode::Partly)
        console.note(CommandLine::tr("The history ended after %n step(s).", nullptr, int(walked->size())));
    RowOutput output(console,
                     {{u"step"_s, CommandLine::tr("Step"), 6},
                      {u"action"_s, {}, 0, Column::Kind::Code},
                      {u"text"_s, isUndo ? CommandLine::tr("Undone") : CommandLine::tr("Redone"), 100}});
    int number = 0;
    for (const QString &text : *walked)
        output.add({{u"step"_s, ++number}, {u"action"_s, isUndo ? u"undo"_s : u"redo"_s}, {u"text"_s, text}});
    return output.finish(code);
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .arguments = u"PROJECT [N]"_s,
            .summary = CommandLine::tr("takes back the last change, or the last N, whoever made them"),
            .most = 2,
            .run = [](Invocation &invocation) { return runWalk(invocation, true); }};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .arguments = u"PROJECT [N]"_s,
            .summary = CommandLine::tr("makes the last change that was undone again, or the last N"),
            .most = 2,
            .run = [](Invocation &invocation) { return runWalk(invocation, false); }};
}

} // namespace Quipu
