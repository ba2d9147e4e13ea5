// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/interchange/objects.h"
#include "models/project/description.h"
#include "models/storage/reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array changeActionWords {"do"_L1, "undo"_L1, "redo"_L1, "snapshot"_L1, "compact"_L1};
constexpr std::array changeStateWords {"done"_L1, "undone"_L1, "dropped"_L1, "compacted"_L1};

QJsonObject changeObject(const LoggedChange &logged)
{
    const Change &change = logged.change;
    return {{u"change"_s, change.id.value},
            {u"at"_s, change.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"who"_s, textOrNull(change.who)},
            {u"action"_s, changeActionWords[size_t(logged.action)]},
            {u"state"_s, changeStateWords[size_t(logged.state)]},
            {u"target"_s, logged.target ? QJsonValue(logged.target.value) : QJsonValue(QJsonValue::Null)},
            {u"verb"_s, change.verb},
            {u"text"_s, describeChange(change.verb, change.arguments)},
            {u"program"_s, logged.program}};
}

ExitCode runHistory(Invocation &invocation)
{
    const auto limit = invocation.number(u"limit"_s, 0);
    const auto offset = invocation.number(u"offset"_s, 0);
    if (!limit || !offset)
        return invocation.console.fail(!limit ? limit.error() : offset.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    const Result<std::vector<LoggedChange>> history = (*reader)->history(limit->value_or(-1), offset->value_or(0));
    if (!history)
        return invocation.console.fail(history.error());
    using Kind = Column::Kind;
    RowOutput output(invocation.console,
                     {{u"change"_s, CommandLine::tr("No."), 8},
                      {u"at"_s, CommandLine::tr("When"), 24, Kind::Code},
                      {u"who"_s, CommandLine::tr("Who"), 16},
                      {u"action"_s, CommandLine::tr("Action"), 8, Kind::Code},
                      {u"state"_s, CommandLine::tr("State"), 8, Kind::Code},
                      {u"target"_s, CommandLine::tr("Of"), 8},
                      {u"verb"_s, {}, 0, Kind::Code},
                      {u"text"_s, CommandLine::tr("Change"), 80},
                      {u"program"_s, {}, 0, Kind::Code}});
    for (const LoggedChange &logged : *history)
        output.add(changeObject(logged));
    return output.finish();
}

} // namespace

Command historyCommand()
{
    return {.name = u"history"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("lists all that was done to the project, newest first"),
            .options = {{u"limit"_s, u"N"_s, CommandLine::tr("at most so many")},
                        {u"offset"_s, u"N"_s, CommandLine::tr("leave out so many at the beginning")}},
            .most = 1,
            .run = runHistory};
}

} // namespace Quipu
