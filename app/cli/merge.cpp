// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergeplan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue sideObject(const MergeConflict &conflict, const MergeSide &side)
{
    QJsonObject said;
    if (side.value) {
        for (const QString &field : conflict.fields) {
            if (field != u"removed")
                said[field] = mergeFieldValue(conflict.kind, *side.value, field);
        }
    }
    return QJsonObject {
        {u"removed"_s, !side.value},
        {u"says"_s, said},
        {u"who"_s, side.who.isEmpty() ? QJsonValue() : QJsonValue(side.who)},
        {u"at"_s, side.at.isValid() ? QJsonValue(side.at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()}};
}

QJsonObject conflictObject(const MergeConflict &conflict)
{
    return {{u"kind"_s, conflict.kind},
            {u"what"_s, conflict.label},
            {u"article"_s, conflict.where.isEmpty() ? QJsonValue() : QJsonValue(conflict.where)},
            {u"fields"_s, QJsonArray::fromStringList(conflict.fields)},
            {u"ours"_s, sideObject(conflict, conflict.ours)},
            {u"theirs"_s, sideObject(conflict, conflict.theirs)},
            {u"chosen"_s, toString(conflict.choice)}};
}

QJsonObject countsObject(const QString &kind, const MergeCounts &counts)
{
    return {{u"kind"_s, kind},
            {u"added"_s, counts.added},
            {u"same"_s, counts.same},
            {u"changed"_s, counts.changed},
            {u"removed"_s, counts.removed},
            {u"conflicts"_s, counts.conflicts}};
}

QJsonObject reportOf(const Invocation &invocation, const MergePlan &plan)
{
    QJsonArray kinds;
    for (const QString &kind : mergeKinds()) {
        if (const auto counts = plan.counts.find(kind); counts != plan.counts.end())
            kinds.append(countsObject(kind, counts->second));
    }
    QJsonArray conflicts;
    for (const MergeConflict &conflict : plan.conflicts)
        conflicts.append(conflictObject(conflict));
    return {{u"into"_s, invocation.projectPath()},
            {u"from"_s, invocation.arguments[1]},
            {u"dry_run"_s, invocation.has(u"dry-run"_s)},
            {u"shares_beginning"_s, plan.sharesBeginning},
            {u"kinds"_s, kinds},
            {u"conflicts"_s, conflicts},
            {u"texts_apart"_s, plan.textsApart},
            {u"left_out"_s, plan.leftOut}};
}

ExitCode writeReport(Invocation &invocation, const MergePlan &plan, ExitCode code)
{
    Console &console = invocation.console;
    if (console.format() == OutputFormat::Json) {
        console.writeDocument(reportOf(invocation, plan));
        const Outcome written = console.flush();
        return written ? code : console.fail(written.error());
    }
    RowOutput output(console,
                     {{u"kind"_s, CommandLine::tr("What"), 20, Column::Kind::Code},
                      {u"added"_s, CommandLine::tr("Added"), 9},
                      {u"changed"_s, CommandLine::tr("Changed"), 9},
                      {u"removed"_s, CommandLine::tr("Removed"), 9},
                      {u"same"_s, CommandLine::tr("Same"), 9},
                      {u"conflicts"_s, CommandLine::tr("Conflicts"), 9}});
    for (const auto &[kind, counts] : plan.counts)
        output.add(countsObject(kind, counts));
    for (const MergeConflict &conflict : plan.conflicts) {
        console.note(CommandLine::tr("Both changed “%1” (%2): %3 kept")
                         .arg(conflict.label, conflict.fields.join(u", "_s), toString(conflict.choice)));
    }
    return output.finish(code);
}

Result<MergePlan> planFor(Invocation &invocation, const Counters &given, MergePreference preference)
{
    MergeRequest request {
        invocation.projectPath(), invocation.arguments[1], given, preference, Interruption::isWanted, {}};
    request.progress = [&](int done, int total) { invocation.console.progress(done, total, invocation.arguments[1]); };
    Result<MergePlan> plan = planMerge(request);
    invocation.console.clearProgress();
    return plan;
}

// Conflicts that nobody decided leave it done in part.
ExitCode codeOf(const Invocation &invocation, const MergePlan &plan)
{
    return plan.conflicts.empty() || invocation.has(u"prefer"_s) ? ExitCode::Done : ExitCode::Partly;
}

ExitCode runMerge(Invocation &invocation)
{
    Console &console = invocation.console;
    const auto preference
        = mergePreferenceFromString(invocation.has(u"prefer"_s) ? invocation.value(u"prefer"_s) : u"ours"_s);
    if (!preference)
        return console.fail(invocation.wrongValue(u"prefer"_s, CommandLine::tr("It is “ours”, “theirs” or “newer”")));
    if (invocation.has(u"dry-run"_s)) { // which may be asked while the window has the project
        const Result<MergePlan> plan = planFor(invocation, {}, *preference);
        return plan ? writeReport(invocation, *plan, codeOf(invocation, *plan)) : console.fail(plan.error());
    }
    const Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return console.fail(session.error());
    Interruption::isAskedFor();
    const Result<MergePlan> plan = planFor(invocation, session->project->numbers(), *preference);
    if (!plan)
        return console.fail(plan.error());
    if (plan->changesNothing())
        return writeReport(invocation, *plan, ExitCode::Done);
    if (const Outcome merged = session->project->merge(plan->finished(), plan->given, plan->after); !merged)
        return console.fail(merged.error());
    if (const Outcome saved = session->store->flush(); !saved)
        return console.fail(saved.error());
    return writeReport(invocation, *plan, codeOf(invocation, *plan));
}

} // namespace

Command mergeCommand()
{
    return {
        .name = u"merge"_s,
        .arguments = u"INTO FROM"_s,
        .summary = CommandLine::tr("brings what was done in another project, or another copy, into a project"),
        .details = CommandLine::tr(
            "FROM is only read. What changed on one side only is taken as it is; where both changed the same thing,\n"
            "INTO stays as it is and the exit code is 1, unless --prefer says whose version to take. All of it is\n"
            "one step: “quipu undo INTO” takes it back."),
        .options
        = {{u"dry-run"_s, {}, CommandLine::tr("only tell what would be done")},
           {u"prefer"_s, u"SIDE"_s, CommandLine::tr("where both changed a thing: “ours”, “theirs” or “newer”")}},
        .fewest = 2,
        .most = 2,
        .run = runMerge};
}

} // namespace Quipu
