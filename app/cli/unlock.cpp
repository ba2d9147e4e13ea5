// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/storage/projectfile.h"
#include "models/storage/projectlock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject holderObject(const LockHolder &holder)
{
    return {{u"who"_s, textOrNull(holder.who)},
            {u"machine"_s, textOrNull(holder.machine)},
            {u"program"_s, textOrNull(holder.program)},
            {u"process"_s, holder.process},
            {u"since"_s, holder.since.toUTC().toString(Qt::ISODate)},
            {u"gone"_s, holder.isGone}};
}

ExitCode runUnlock(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString path = QFileInfo(invocation.projectPath()).absoluteFilePath();
    if (const auto header = inspectProject(path); !header)
        return console.fail(header.error());
    const std::optional<LockHolder> holder = lockHolderOf(path);
    if (const Outcome broken = breakLock(path); !broken)
        return console.fail(broken.error());
    if (!holder)
        console.note(CommandLine::tr("Nobody has the project."));
    return writeOne(console,
                    {{u"project"_s, path}, {u"holder"_s, holder ? QJsonValue(holderObject(*holder)) : QJsonValue()}},
                    {{u"project"_s, CommandLine::tr("Project"), 80},
                     {u"holder.who"_s, CommandLine::tr("Had it"), 20},
                     {u"holder.machine"_s, CommandLine::tr("On"), 20},
                     {u"holder.since"_s, CommandLine::tr("Since"), 24}});
}

} // namespace

Command unlockCommand()
{
    return {.name = u"unlock"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("takes away the lock of a computer that has the project no longer"),
            .details = CommandLine::tr("A program of this computer that has the project must be closed instead."),
            .most = 1,
            .run = runUnlock};
}

} // namespace Quipu
