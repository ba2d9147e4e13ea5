// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "app/cli/states.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> snapshotColumns()
{
    using Kind = Column::Kind;
    return {{u"change"_s, CommandLine::tr("No."), 8},
            {u"at"_s, CommandLine::tr("When"), 24, Kind::Code},
            {u"who"_s, CommandLine::tr("Who"), 16},
            {u"name"_s, CommandLine::tr("Snapshot"), 60}};
}

ExitCode runSnapshots(Invocation &invocation)
{
    const auto reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const auto points = (*reader)->snapshots(-1);
    if (!points)
        return invocation.console.fail(points.error());
    RowOutput output(invocation.console, snapshotColumns());
    for (const HistoryPoint &point : *points)
        output.add(pointObject(point));
    return output.finish();
}

ExitCode runSnapshot(Invocation &invocation)
{
    Console &console = invocation.console;
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return console.fail(session.error());
    const QString name = invocation.arguments[1];
    if (name.simplified().isEmpty())
        return console.fail(invocation.wrongUsage(CommandLine::tr("A snapshot needs a name"), name));
    if (const Outcome taken = session->project->takeSnapshot(name); !taken)
        return console.fail(taken.error());
    if (const Outcome saved = session->store->flush(); !saved)
        return console.fail(saved.error());
    const auto point = session->reader->historyPoint(u"now"_s);
    return point ? writeOne(console, pointObject(*point), snapshotColumns()) : console.fail(point.error());
}

// What a restoration did: {"from","restored","article","edits"}; edits is 0 where nothing was different.
Result<QJsonObject> restoreState(const Invocation &invocation)
{
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    const auto point = session->reader->historyPoint(invocation.arguments[1]);
    const auto now = session->reader->historyPoint(u"now"_s);
    if (!point || !now)
        return point ? now.error() : point.error();
    ArticleId article;
    QString title;
    if (invocation.has(u"article"_s)) {
        title = invocation.value(u"article"_s);
        article = {title.toLongLong()}; // one that is to come back is found by its number alone
        if (const auto named = session->reader->articleNamed(title)) {
            const auto found = session->reader->article(*named);
            if (!found)
                return found.error();
            article = *named;
            title = found->metadata.title ? found->metadata.title->value : found->fileName();
        } else if (!article) {
            return named.error();
        }
    }
    const auto comparison = compareStates(invocation, now->line, point->line);
    if (!comparison)
        return comparison.error();
    const Result<Change> difference = (*comparison)->change(article);
    if (!difference)
        return difference.error();
    const QString name = point->name.isEmpty() ? invocation.arguments[1] : point->name;
    if (const Outcome restored = session->project->restore(*difference, (*comparison)->newest(), name, title);
        !restored)
        return restored.error();
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    return QJsonObject {{u"project"_s, invocation.projectPath()},
                        {u"restored"_s, pointObject(*point)},
                        {u"article"_s, article ? QJsonValue(article.value) : QJsonValue()},
                        {u"edits"_s, qint64(difference->weight() - 1)}};
}

ExitCode runRestore(Invocation &invocation)
{
    const Result<QJsonObject> done = restoreState(invocation);
    invocation.console.clearProgress();
    if (!done)
        return invocation.console.fail(done.error());
    return writeOne(invocation.console, *done,
                    {{u"restored.change"_s, CommandLine::tr("No."), 8},
                     {u"restored.name"_s, CommandLine::tr("Snapshot"), 40},
                     {u"article"_s, CommandLine::tr("Article"), 8},
                     {u"edits"_s, CommandLine::tr("Edits"), 8}});
}

} // namespace

Command snapshotCommand()
{
    return {.name = u"snapshot"_s,
            .arguments = u"PROJECT NAME"_s,
            .summary = CommandLine::tr("names the project's present state, to compare with it and restore it later"),
            .fewest = 2,
            .most = 2,
            .run = runSnapshot};
}

Command snapshotsCommand()
{
    return {.name = u"snapshots"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the snapshots, newest first"),
            .most = 1,
            .run = runSnapshots};
}

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .arguments = u"PROJECT POINT"_s,
            .summary = CommandLine::tr("makes the project as it was at a point of its history, as one more step"),
            .details
            = CommandLine::tr("POINT is the name of a snapshot, the number of a change, a day or time, or "
                              "start. What was done since stays in the history, and “quipu undo” brings it back."),
            .options = {{u"article"_s, u"A"_s, CommandLine::tr("only what belongs to this article")}},
            .fewest = 2,
            .most = 2,
            .run = runRestore};
}

} // namespace Quipu
