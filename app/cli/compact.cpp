// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/storage/projectcopy.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int defaultDays = 30;

// {"project","compacted","until","bytes_before","bytes_after"}
Result<QJsonObject> compact(const QString &path, int days)
{
    const qint64 before = QFileInfo(path).size();
    const QDateTime until = QDateTime::currentDateTimeUtc().addDays(-days);
    int steps = 0;
    {
        Result<ProjectSession> session = ProjectSession::open(path);
        if (!session)
            return session.error();
        const auto point = session->reader->historyPoint(until.toString(Qt::ISODateWithMs));
        if (!point)
            return point.error();
        const Result<int> compactable = session->reader->compactableSteps(point->line);
        if (!compactable)
            return compactable.error();
        steps = *compactable;
        if (const Outcome done = session->project->compactHistory(point->line, steps, until); !done)
            return done.error();
        session->reader.reset();
        if (const Outcome saved = session->store->flush(); !saved)
            return saved.error();
        if (const Outcome shrunk = steps > 0 ? shrinkProject(path) : Outcome(Done {}); !shrunk)
            return shrunk.error();
    }
    return QJsonObject {{u"project"_s, path},
                        {u"compacted"_s, steps},
                        {u"until"_s, until.toString(Qt::ISODateWithMs)},
                        {u"bytes_before"_s, before},
                        {u"bytes_after"_s, QFileInfo(path).size()}};
}

ExitCode runCompact(Invocation &invocation)
{
    const auto days = invocation.number(u"keep-days"_s, 0);
    if (!days)
        return invocation.console.fail(days.error());
    const Result<QJsonObject> done = compact(invocation.projectPath(), days->value_or(defaultDays));
    if (!done)
        return invocation.console.fail(done.error());
    return writeOne(invocation.console, *done,
                    {{u"compacted"_s, CommandLine::tr("Steps"), 10},
                     {u"until"_s, CommandLine::tr("Until"), 24, Column::Kind::Code},
                     {u"bytes_before"_s, CommandLine::tr("Bytes before"), 14},
                     {u"bytes_after"_s, CommandLine::tr("Bytes after"), 14}});
}

} // namespace

Command compactCommand()
{
    return {.name = u"compact"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("forgets how old steps are undone, and makes the file smaller"),
            .details
            = CommandLine::tr("Steps older than the days that are kept can be undone, compared and restored no "
                              "longer, and what was undone not redone. Who did what and when stays in the history. "
                              "This cannot be taken back: make a copy before."),
            .options = {{u"keep-days"_s, u"N"_s, CommandLine::tr("keep the steps of the last N days (30)")}},
            .most = 1,
            .run = runCompact};
}

} // namespace Quipu
