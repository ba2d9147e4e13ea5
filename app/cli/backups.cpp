// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analystname.h"
#include "app/backupsettings.h"
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/storage/projectcopy.h"
#include "models/storage/projectfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> backupColumns()
{
    using Kind = Column::Kind;
    return {{u"backup"_s, CommandLine::tr("No."), 6},
            {u"at"_s, CommandLine::tr("When"), 20, Kind::Code},
            {u"bytes"_s, CommandLine::tr("Bytes"), 12},
            {u"change"_s, CommandLine::tr("Last change"), 12},
            {u"path"_s, CommandLine::tr("File"), 100}};
}

// change: the newest line of its log; null when it can no longer be read.
QJsonObject backupObject(const Backup &backup)
{
    const auto end = logEndOf(backup.path);
    return {{u"backup"_s, backup.number},
            {u"at"_s, backup.at.toString(Qt::ISODate)},
            {u"bytes"_s, backup.bytes},
            {u"change"_s, end ? QJsonValue(end->change) : QJsonValue()},
            {u"path"_s, backup.path}};
}

QString placeAsked(const Invocation &invocation)
{
    if (invocation.has(u"place"_s))
        return QFileInfo(invocation.value(u"place"_s)).absoluteFilePath();
    const QString place = usualBackupSettings().place;
    return place.isEmpty() ? standardBackupPlace() : place;
}

ExitCode runBackup(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString place = placeAsked(invocation);
    const auto made = makeBackup(invocation.projectPath(), place, usualBackupSettings().rules);
    if (!made)
        return console.fail(made.error());
    if (!*made)
        console.note(CommandLine::tr("The newest backup holds the same already."));
    const std::vector<Backup> all = backupsOf(place, invocation.projectPath());
    const QJsonValue newest = all.empty() ? QJsonValue() : QJsonValue(backupObject(all.front()));
    return writeOne(console,
                    {{u"project"_s, QFileInfo(invocation.projectPath()).absoluteFilePath()},
                     {u"made"_s, made->has_value()},
                     {u"backup"_s, newest}},
                    {{u"made"_s, CommandLine::tr("Made"), 5},
                     {u"backup.backup"_s, CommandLine::tr("No."), 6},
                     {u"backup.bytes"_s, CommandLine::tr("Bytes"), 12},
                     {u"backup.path"_s, CommandLine::tr("File"), 100}});
}

ExitCode restore(Invocation &invocation, const Backup &backup)
{
    Console &console = invocation.console;
    QString project = QFileInfo(invocation.projectPath()).absoluteFilePath();
    QString aside;
    if (invocation.has(u"to"_s)) {
        project = QFileInfo(invocation.value(u"to"_s)).absoluteFilePath();
        if (QFileInfo::exists(project))
            return console.fail(
                invocation.wrongValue(u"to"_s, CommandLine::tr("There is a file of that name: choose another")));
        if (const auto header = inspectProject(backup.path); !header)
            return console.fail(header.error());
        if (const Outcome copied = copyProject(backup.path, project); !copied)
            return console.fail(copied.error());
    } else {
        const auto restored = restoreBackup(backup.path, project, analystName());
        if (!restored)
            return console.fail(restored.error());
        aside = *restored;
    }
    return writeOne(console,
                    {{u"project"_s, project},
                     {u"backup"_s, backup.number},
                     {u"put_aside"_s, aside.isEmpty() ? QJsonValue() : QJsonValue(aside)}},
                    {{u"project"_s, CommandLine::tr("Restored"), 80},
                     {u"backup"_s, CommandLine::tr("From"), 6},
                     {u"put_aside"_s, CommandLine::tr("What was there"), 80}});
}

ExitCode runBackups(Invocation &invocation)
{
    Console &console = invocation.console;
    const auto wanted = invocation.number(u"restore"_s, 1);
    if (!wanted)
        return console.fail(wanted.error());
    const std::vector<Backup> all = backupsOf(placeAsked(invocation), invocation.projectPath());
    if (*wanted) {
        const auto found = std::ranges::find(all, **wanted, &Backup::number);
        if (found != all.end())
            return restore(invocation, *found);
        return console.fail({Error::Kind::NotFound, CommandLine::tr("There is no such backup"),
                             invocation.value(u"restore"_s),
                             CommandLine::tr("“quipu backups %1” lists them").arg(invocation.projectPath())});
    }
    if (invocation.has(u"to"_s))
        return console.fail(invocation.wrongValue(u"to"_s, CommandLine::tr("Say which backup, with --restore")));
    RowOutput output(console, backupColumns());
    for (const Backup &backup : all)
        output.add(backupObject(backup));
    return output.finish();
}

CommandOption placeOption()
{
    return {u"place"_s, u"DIR"_s, CommandLine::tr("where backups are, instead of the place that the preferences name")};
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("makes a backup, unless the newest one holds the same already"),
            .details = CommandLine::tr("Also while the project is open. The backup is checked after it was written; as "
                                       "many are kept, and for as long, as the preferences say."),
            .options = {placeOption()},
            .most = 1,
            .run = runBackup};
}

Command backupsCommand()
{
    return {.name = u"backups"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists the backups of a project, newest first, or restores one"),
            .details = CommandLine::tr("What is in the project's place is put aside under another name, never "
                                       "written over. The project itself need not be there any more."),
            .options
            = {placeOption(),
               {u"restore"_s, u"N"_s, CommandLine::tr("put the backup of this number into the project's place")},
               {u"to"_s, u"FILE"_s, CommandLine::tr("... or into a new file instead, and leave the project alone")}},
            .most = 1,
            .run = runBackups};
}

} // namespace Quipu
