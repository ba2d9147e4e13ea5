// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/listings.h"
#include "models/storage/recovery.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject recoveryObject(const QString &damaged, const QString &project, const RecoveryReport &report)
{
    QJsonArray tables;
    for (const RecoveryReport::Table &table : report.tables)
        tables.append(QJsonObject {{u"table"_s, table.name}, {u"rows"_s, table.rows}, {u"damaged"_s, table.isDamaged}});
    return {{u"damaged"_s, damaged},
            {u"project"_s, project},
            {u"whole"_s, report.isWhole()},
            {u"articles"_s, report.articles},
            {u"mentions"_s, report.mentions},
            {u"figures"_s, report.figures},
            {u"entities"_s, report.entities},
            {u"notes"_s, report.notes},
            {u"charts"_s, report.charts},
            {u"lost"_s, QJsonArray::fromStringList(report.lost)},
            {u"tables"_s, tables}};
}

ExitCode runRecover(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString &damaged = invocation.arguments[0];
    const QString &project = invocation.arguments[1];
    Interruption::isAskedFor();
    const Result<RecoveryReport> report = recoverProject(damaged, project, [&](qint64 rows) {
        console.progress(int(rows), 0, damaged);
        return !Interruption::isWanted();
    });
    console.clearProgress();
    if (!report)
        return console.fail(report.error());
    for (const QString &loss : report->lost)
        console.note(loss);
    const ExitCode written = writeOne(console, recoveryObject(damaged, project, *report),
                                      {{u"whole"_s, CommandLine::tr("Whole"), 5},
                                       {u"articles"_s, CommandLine::tr("Articles"), 10},
                                       {u"mentions"_s, CommandLine::tr("Mentions"), 10},
                                       {u"figures"_s, CommandLine::tr("Figures"), 10},
                                       {u"entities"_s, CommandLine::tr("Entities"), 10},
                                       {u"notes"_s, CommandLine::tr("Notes"), 10},
                                       {u"lost"_s, CommandLine::tr("Lost"), 120}});
    return written == ExitCode::Done && !report->isWhole() ? ExitCode::Partly : written;
}

} // namespace

Command recoverCommand()
{
    return {.name = u"recover"_s,
            .arguments = u"DAMAGED NEW.quipu"_s,
            .summary
            = CommandLine::tr("reads what can be read of a damaged project into a new one, and lists what cannot"),
            .details = CommandLine::tr("The damaged file is not touched. Exit code 1 when anything is lost."),
            .fewest = 2,
            .most = 2,
            .run = runRecover};
}

} // namespace Quipu
