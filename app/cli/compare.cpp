// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/listings.h"
#include "app/cli/states.h"
#include "models/interchange/objects.h"
#include "models/project/differencetext.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject fieldsObject(const ComparedThing &thing)
{
    QJsonObject fields;
    for (const FieldDifference &each : DifferenceText::fields(thing))
        fields.insert(each.field,
                      QJsonObject {{u"before"_s, textOrNull(each.before)}, {u"after"_s, textOrNull(each.after)}});
    return fields;
}

QJsonObject thingObject(const ComparedThing &thing, bool isWhole)
{
    QJsonObject object {{u"kind"_s, thing.kind},
                        {u"thing"_s, thing.thing},
                        {u"action"_s, actionOf(thing)},
                        {u"label"_s, DifferenceText::label(thing)},
                        {u"article"_s, thing.article ? QJsonValue(thing.article.value) : QJsonValue::Null},
                        {u"title"_s, textOrNull(thing.articleName)},
                        {u"summary"_s, DifferenceText::summary(thing)},
                        {u"fields"_s, fieldsObject(thing)}};
    if (thing.kind == "arrivals"_L1) {
        object.insert(u"mentions"_s, thing.mentions);
        object.insert(u"figures"_s, thing.figures);
    }
    if (isWhole) {
        object.insert(u"before"_s, thing.before.isEmpty() ? QJsonValue() : QJsonValue(thing.before));
        object.insert(u"after"_s, thing.after.isEmpty() ? QJsonValue() : QJsonValue(thing.after));
    }
    return object;
}

QJsonObject countsObject(const std::vector<ComparedCount> &counts)
{
    QJsonObject object;
    for (const ComparedCount &count : counts)
        object.insert(
            count.kind,
            QJsonObject {{u"added"_s, count.added}, {u"changed"_s, count.changed}, {u"removed"_s, count.removed}});
    return object;
}

ExitCode writeComparison(const Invocation &invocation, StateComparison &comparison, const HistoryPoint &from,
                         const HistoryPoint &to)
{
    Console &console = invocation.console;
    const auto counts = comparison.counts();
    if (!counts)
        return console.fail(counts.error());
    const QString kind = invocation.value(u"kind"_s);
    const bool isWhole = invocation.has(u"whole"_s);
    if (console.format() == OutputFormat::Json) {
        // One document, written as it is read: never all of it in memory.
        const QByteArray head = QJsonDocument(QJsonObject {{u"counts"_s, countsObject(*counts)},
                                                           {u"from"_s, pointObject(from)},
                                                           {u"to"_s, pointObject(to)}})
                                    .toJson(QJsonDocument::Compact);
        console.write(head.chopped(1) + ",\"items\":[");
        bool isFirst = true;
        const Outcome read = comparison.eachThing(kind, [&](const ComparedThing &thing) {
            const QByteArray item = QJsonDocument(thingObject(thing, isWhole)).toJson(QJsonDocument::Compact);
            console.write((std::exchange(isFirst, false) ? "\n" : ",\n") + item);
            return true;
        });
        if (!read)
            return console.fail(read.error());
        console.write("\n]}\n");
        const Outcome written = console.flush();
        return written ? ExitCode::Done : console.fail(written.error());
    }
    using Kind = Column::Kind;
    RowOutput output(console,
                     {{u"kind"_s, CommandLine::tr("Kind"), 16, Kind::Code},
                      {u"action"_s, CommandLine::tr("What"), 8, Kind::Code},
                      {u"label"_s, CommandLine::tr("Of"), 40},
                      {u"summary"_s, CommandLine::tr("Difference"), 60},
                      {u"title"_s, CommandLine::tr("Article"), 40},
                      {u"thing"_s, {}, 0, Kind::Code},
                      {u"article"_s, {}, 0, Kind::Code}});
    const Outcome read = comparison.eachThing(kind, [&](const ComparedThing &thing) {
        output.add(thingObject(thing, isWhole));
        return true;
    });
    return read ? output.finish() : console.fail(read.error());
}

ExitCode runCompare(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const auto from = (*reader)->historyPoint(invocation.arguments[1]);
    const auto to = (*reader)->historyPoint(invocation.arguments.value(2, u"now"_s));
    if (!from || !to)
        return console.fail(from ? to.error() : from.error());
    const auto comparison = compareStates(invocation, from->line, to->line);
    console.clearProgress();
    return comparison ? writeComparison(invocation, **comparison, *from, *to) : console.fail(comparison.error());
}

} // namespace

QJsonObject pointObject(const HistoryPoint &point)
{
    return {{u"change"_s, point.line.value},
            {u"name"_s, textOrNull(point.name)},
            {u"at"_s, point.at.isValid() ? QJsonValue(point.at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"who"_s, textOrNull(point.who)}};
}

Result<std::unique_ptr<StateComparison>> compareStates(const Invocation &invocation, ChangeId from, ChangeId to)
{
    Interruption::isAskedFor();
    return StateComparison::make(invocation.projectPath(), from, to, [&invocation](qint64 done, qint64 total) {
        invocation.console.progress(int(done), int(total), CommandLine::tr("Comparing"));
        return !Interruption::isWanted();
    });
}

Command compareCommand()
{
    return {.name = u"compare"_s,
            .arguments = u"PROJECT FROM [TO]"_s,
            .summary = CommandLine::tr("tells what is different between two states of the project"),
            .details
            = CommandLine::tr("FROM and TO (now, when it is left out) are the name of a snapshot, the number of "
                              "a change, a day or time, start or now."),
            .options = {{u"kind"_s, u"KIND"_s, CommandLine::tr("only these: mentions, figures, notes, charts, …")},
                        {u"whole"_s, {}, CommandLine::tr("with each thing whole, before and after")}},
            .fewest = 2,
            .most = 3,
            .run = runCompare};
}

} // namespace Quipu
