// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/rowoutput.h"
#include "models/interchange/objects.h"
#include "models/project/description.h"
#include "models/storage/reader.h"

#include <algorithm>
#include <array>
#include <utility>

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

// Of what the lines have to be about; nothing asked is all.
Result<std::optional<HistoryQuery>> subjectAsked(const Invocation &invocation, Reader &reader)
{
    using Kind = HistorySubject::Kind;
    HistoryQuery query;
    for (const auto &[option, kind] : {std::pair(u"mention"_s, Kind::Mention), std::pair(u"figure"_s, Kind::Figure),
                                       std::pair(u"chart"_s, Kind::Chart), std::pair(u"note"_s, Kind::Note)}) {
        const auto number = invocation.number(option, 1);
        if (!number)
            return number.error();
        if (*number)
            query.item = {kind, **number};
    }
    if (invocation.has(u"article"_s)) {
        const auto article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return article.error();
        query.article = *article;
    }
    query.entity = {invocation.value(u"entity"_s).toLongLong()};
    query.who = invocation.value(u"who"_s);
    return query == HistoryQuery {} ? std::optional<HistoryQuery> {} : std::optional(query);
}

// The lines in pieces, newest first.
Result<std::vector<LoggedChange>> linesAbout(Reader &reader, const HistoryQuery &query, int limit, int offset)
{
    auto ids = reader.historyIds(query);
    if (!ids)
        return ids.error();
    ids->erase(ids->begin(), ids->begin() + std::min<qsizetype>(offset, qsizetype(ids->size())));
    if (limit >= 0 && ids->size() > size_t(limit))
        ids->resize(size_t(limit));
    return reader.historyRows(*ids);
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
    const auto asked = subjectAsked(invocation, **reader);
    if (!asked)
        return invocation.console.fail(asked.error());
    const Result<std::vector<LoggedChange>> history = *asked
        ? linesAbout(**reader, **asked, limit->value_or(-1), offset->value_or(0))
        : (*reader)->history(limit->value_or(-1), offset->value_or(0));
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
            .details = CommandLine::tr("“quipu export --to history-csv” writes each change with before and after."),
            .options = {{u"article"_s, u"A"_s, CommandLine::tr("only what was done to this article")},
                        {u"mention"_s, u"N"_s, CommandLine::tr("... to this mark")},
                        {u"figure"_s, u"N"_s, CommandLine::tr("... to this figure")},
                        {u"entity"_s, u"N"_s, CommandLine::tr("... to this entity")},
                        {u"chart"_s, u"N"_s, CommandLine::tr("... to this chart")},
                        {u"note"_s, u"N"_s, CommandLine::tr("... to this note")},
                        {u"who"_s, u"NAME"_s, CommandLine::tr("only what this person did")},
                        {u"limit"_s, u"N"_s, CommandLine::tr("at most so many")},
                        {u"offset"_s, u"N"_s, CommandLine::tr("leave out so many at the beginning")}},
            .most = 1,
            .run = runHistory};
}

} // namespace Quipu
