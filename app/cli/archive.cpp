// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archive.h"

#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/listings.h"
#include "models/storage/projectarchive.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Quipu {

Result<int> exportArchive(const QString &project, const QString &path, Console &console)
{
    Interruption::isAskedFor(); // so that nothing half written stays
    QSaveFile file(path);
    const auto unwritable = [&file, &path] {
        return Error {Error::Kind::Io, CommandLine::tr("The export cannot be written"), path, file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const auto rows = writeArchive(project, file, [&](qint64 done) {
        console.progress(int(done), 0, path);
        return !Interruption::isWanted();
    });
    if (!rows)
        return rows.error();
    if (!file.commit())
        return unwritable();
    return int(*rows);
}

ExitCode restoreArchive(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString &path = invocation.arguments[1];
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return console.fail({Error::Kind::Io, CommandLine::tr("The archive cannot be read"), path, file.errorString()});
    }
    Interruption::isAskedFor();
    const auto rows = readArchive(file, path, invocation.projectPath(), [&](qint64 done) {
        console.progress(int(done), 0, path);
        return !Interruption::isWanted();
    });
    console.clearProgress();
    if (!rows)
        return console.fail(rows.error());
    return writeOne(console, {{u"project"_s, invocation.projectPath()}, {u"rows"_s, *rows}},
                    {{u"project"_s, CommandLine::tr("Project"), 60}, {u"rows"_s, CommandLine::tr("Rows"), 10}});
}

} // namespace Quipu
