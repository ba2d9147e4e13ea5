// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/interchange/objects.h"
#include "models/jobs/checking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> checkColumns()
{
    using Kind = Column::Kind;
    return {{u"check"_s, CommandLine::tr("Check"), 34, Kind::Code},
            {u"kind"_s, {}, 0, Kind::Code},
            {u"holds"_s, {}, 0},
            {u"verdict"_s, CommandLine::tr("Result"), 9, Kind::Code},
            {u"figures"_s, {}, 0},
            {u"stated"_s, {}, 0},
            {u"computed"_s, {}, 0},
            {u"unit"_s, {}, 0},
            {u"message"_s, CommandLine::tr("What it says"), 90},
            {u"settled.reason"_s, CommandLine::tr("Settled"), 30},
            {u"settled.who"_s, {}, 0},
            {u"settled.at"_s, {}, 0, Kind::Code}};
}

Result<CheckFilter> checkFilter(const Invocation &invocation)
{
    CheckFilter filter;
    filter.openOnly = invocation.has(u"open"_s);
    if (invocation.has(u"kind"_s)) {
        filter.kind = checkKindFromString(invocation.value(u"kind"_s));
        if (!filter.kind) {
            return invocation.wrongValue(u"kind"_s,
                                         CommandLine::tr("Choose percent_change, sum, duplicate_claim, conflict, "
                                                         "unit_mix, partial_year or sentence_changed"));
        }
    }
    return filter;
}

ExitCode runChecks(Invocation &invocation)
{
    const Result<CheckFilter> filter = checkFilter(invocation);
    if (!filter)
        return invocation.console.fail(filter.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    RowOutput output(invocation.console, checkColumns());
    const Outcome found = findChecks(**reader, [&](const CheckRow &row) {
        if (filter->matches(row))
            output.add(checkObject(row));
    });
    if (!found)
        return invocation.console.fail(found.error());
    return output.finish();
}

// What the analyst says of a check.
Result<CheckRow> answerCheck(const Invocation &invocation)
{
    const QString &verb = invocation.arguments[2];
    const bool settles = verb == u"settle";
    if ((!settles && verb != u"reopen") || invocation.arguments.size() != (settles ? 4 : 3))
        return invocation.wrongUsage(CommandLine::tr("A check can be settled with a reason, or reopened"), verb);
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    const QString &id = invocation.arguments[1];
    const Result<CheckRow> row = checkNamed(reader, id);
    if (!row)
        return row.error();
    if (!settles && !row->settlement) {
        return Error {Error::Kind::Invalid, CommandLine::tr("The check is not settled"), id,
                      CommandLine::tr("Only a settled check can be reopened")};
    }
    const Outcome answered = settles
        ? session->project->settleCheck(row->check, invocation.arguments[3], row->settlement)
        : session->project->reopenCheck(row->check, *row->settlement);
    if (!answered)
        return answered.error();
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    return checkNamed(reader, id);
}

ExitCode runCheck(Invocation &invocation)
{
    const Result<CheckRow> row = answerCheck(invocation);
    if (!row)
        return invocation.console.fail(row.error());
    return writeOne(invocation.console, checkObject(*row), checkColumns());
}

} // namespace

Command checksCommand()
{
    return {
        .name = u"checks"_s,
        .arguments = u"PROJECT"_s,
        .summary = CommandLine::tr("lists what figures say about one another: arithmetic, contradictions, repetitions"),
        .details = CommandLine::tr(
            "Kinds: percent_change (a stated change or share against the values it relates), sum (parts against\n"
            "their total), duplicate_claim (one claim told by several articles), conflict (several values for one\n"
            "measure, place and period), unit_mix (units or kinds of year that do not compare), partial_year,\n"
            "sentence_changed (the source was imported again, and the figure's sentence is another one or gone).\n"
            "Results: holds, rounding (holds because numbers are rounded), fails. A check is open when it fails and\n"
            "is not settled; “quipu check” settles it."),
        .options = {{u"kind"_s, u"KIND"_s, CommandLine::tr("of this kind only")},
                    {u"open"_s, {}, CommandLine::tr("only those that fail and are not settled")}},
        .most = 1,
        .run = runChecks};
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .arguments = u"PROJECT CHECK settle REASON|reopen"_s,
            .summary = CommandLine::tr("settles a check with a reason, or reopens it; one step that undo takes back"),
            .details = CommandLine::tr("CHECK is a name that “quipu checks” lists. A settled check is open again when "
                                       "one of its figures is edited."),
            .fewest = 3,
            .most = 4,
            .run = runCheck};
}

} // namespace Quipu
