// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readingguard.h"

using namespace Qt::StringLiterals;

namespace Quipu {

std::vector<CommandOption> withGuardOptions(std::vector<CommandOption> own)
{
    const WorkerLimits limits;
    own.push_back({u"limit-seconds"_s, u"N"_s,
                   CommandLine::tr("stop reading a document after so long; %1 if not said").arg(limits.seconds)});
    own.push_back({u"limit-memory"_s, u"MB"_s,
                   CommandLine::tr("give it no more memory than this; %1 if not said").arg(limits.megabytes)});
    return own;
}

Result<ReadingGuard> readingGuard(const Invocation &invocation)
{
    constexpr int leastMemory = 256; // the program itself, before it has read anything
    const auto seconds = invocation.number(u"limit-seconds"_s, 1);
    if (!seconds)
        return seconds.error();
    const auto megabytes = invocation.number(u"limit-memory"_s, leastMemory);
    if (!megabytes)
        return megabytes.error();
    ReadingGuard guard;
    guard.program = QCoreApplication::applicationFilePath();
    guard.limits.seconds = seconds->value_or(guard.limits.seconds);
    guard.limits.megabytes = megabytes->value_or(guard.limits.megabytes);
    return guard;
}

CommandOption columnOption()
{
    return {.name = u"column"_s,
            .value = u"FIELD=COLUMN"_s,
            .description = CommandLine::tr("what a column of a table, or a key of its JSON, holds, such as text=Body; "
                                           "“FIELD=” leaves the field out. Fields: %1. May be said several times")
                               .arg(ColumnMapping::fields().join(u", ")),
            .mayRepeat = true};
}

Result<std::shared_ptr<const ColumnChoices>> columnChoices(const Invocation &invocation)
{
    auto choices = std::make_shared<ColumnChoices>();
    for (const QString &said : invocation.values(u"column"_s)) {
        const QString field = said.section(u'=', 0, 0).trimmed();
        if (!said.contains(u'=') || !ColumnMapping::fields().contains(field))
            return Error {Error::Kind::Invalid, CommandLine::tr("This option cannot be so"), u"--column "_s + said,
                          CommandLine::tr("Give one of these, “=” and the column's name: %1")
                              .arg(ColumnMapping::fields().join(u", "))};
        choices->always.insert(field, said.section(u'=', 1).trimmed());
    }
    return std::shared_ptr<const ColumnChoices>(std::move(choices));
}

} // namespace Quipu
