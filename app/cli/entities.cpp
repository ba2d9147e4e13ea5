// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/jobs/entityreading.h"
#include "models/storage/reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

ExitCode listProposals(const Invocation &invocation, Reader &reader)
{
    const Result<std::vector<MergeProposalRow>> rows = readMergeProposals(reader, std::numeric_limits<int>::max());
    if (!rows)
        return invocation.console.fail(rows.error());
    RowOutput output(invocation.console,
                     {{u"entity"_s, CommandLine::tr("Entity"), 40},
                      {u"into"_s, CommandLine::tr("Into"), 40},
                      {u"type"_s, CommandLine::tr("Type"), 14, Column::Kind::Code},
                      {u"mentions"_s, CommandLine::tr("Mentions"), 8},
                      {u"reason"_s, CommandLine::tr("Because"), 60}});
    for (const MergeProposalRow &row : *rows) {
        output.add({{u"entity"_s, row.merged.name},
                    {u"into"_s, row.into.name},
                    {u"type"_s, row.merged.type},
                    {u"mentions"_s, row.mentions},
                    {u"reason"_s, reasonText(row.proposal)}});
    }
    return output.finish();
}

ExitCode runEntities(Invocation &invocation)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    if (invocation.has(u"proposals"_s))
        return listProposals(invocation, **reader);
    const Result<std::vector<EntityRow>> rows = (*reader)->entities();
    if (!rows)
        return invocation.console.fail(rows.error());
    RowOutput output(invocation.console,
                     {{u"entity"_s, CommandLine::tr("Entity"), 50},
                      {u"type"_s, CommandLine::tr("Type"), 14, Column::Kind::Code},
                      {u"mentions"_s, CommandLine::tr("Mentions"), 8},
                      {u"articles"_s, CommandLine::tr("Articles"), 8},
                      {u"aliases"_s, CommandLine::tr("Also called"), 60},
                      {u"note"_s, {}, 0}});
    const QString type = invocation.value(u"type"_s).toUpper();
    for (const EntityRow &row : *rows) {
        if (type.isEmpty() || row.entity.type == type)
            output.add(entityObject(row));
    }
    return output.finish();
}

} // namespace

Command entitiesCommand()
{
    return {.name = u"entities"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists whom and what the mentions name"),
            .options = {{u"proposals"_s, {}, CommandLine::tr("which of them are probably the same, and why")},
                        {u"type"_s, u"TYPE"_s, CommandLine::tr("of this type only, such as PERSON"), {}}},
            .most = 1,
            .run = runEntities};
}

} // namespace Quipu
