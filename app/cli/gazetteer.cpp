// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/annotation/typewords.h"
#include "models/jobs/namelists.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject listObject(const NameList &list)
{
    QJsonObject types;
    for (auto type = list.counts.begin(); type != list.counts.end(); ++type)
        types[type.key()] = type.value();
    return {{u"list"_s, list.id.value},
            {u"name"_s, list.name},
            {u"enabled"_s, list.isEnabled},
            {u"names"_s, list.size()},
            {u"types"_s, types},
            {u"any_case"_s, list.isAnyCase},
            {u"exact_accents"_s, list.isExactInAccents},
            {u"added"_s, list.added.toUTC().toString(Qt::ISODate)},
            {u"who"_s, list.who}};
}

std::vector<Column> listColumns()
{
    return {{u"list"_s, CommandLine::tr("No."), 5},          {u"name"_s, CommandLine::tr("List"), 40},
            {u"enabled"_s, CommandLine::tr("Enabled"), 8},   {u"names"_s, CommandLine::tr("Names"), 9},
            {u"any_case"_s, CommandLine::tr("Any case"), 8}, {u"exact_accents"_s, CommandLine::tr("Exact accents"), 13},
            {u"added"_s, CommandLine::tr("Added"), 20}};
}

ExitCode writeLists(Console &console, const std::vector<NameList> &lists)
{
    RowOutput output(console, listColumns());
    for (const NameList &list : lists)
        output.add(listObject(list));
    return output.finish();
}

ExitCode finishLists(Invocation &invocation, ProjectSession &open, const Outcome &outcome)
{
    if (!outcome)
        return invocation.console.fail(outcome.error());
    if (const Outcome saved = open.store->flush(); !saved)
        return invocation.console.fail(saved.error());
    const auto lists = open.reader->nameLists();
    return lists ? writeLists(invocation.console, *lists) : invocation.console.fail(lists.error());
}

ExitCode importList(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<NameListFile> file = readNameListFile(invocation.arguments[2]);
    if (!file)
        return console.fail(file.error());
    Result<ProjectSession> open = ProjectSession::open(invocation.projectPath());
    if (!open)
        return console.fail(open.error());
    Project &project = *open->project;
    NameListReading reading {.types = project.entityTypes(), .where = file->path};
    reading.columns = guessNameListColumns(file->text, reading.types);
    reading.addsTypes = invocation.has(u"add-types"_s);
    if (invocation.has(u"type"_s)) {
        reading.typeOfUntyped = TypeWords(reading.types).typeCalled(invocation.value(u"type"_s));
        if (reading.typeOfUntyped.isEmpty())
            return console.fail(
                invocation.wrongValue(u"type"_s, CommandLine::tr("Choose one of the project's entity types")));
    }
    NameListDraft draft = readNameList(file->text, reading);
    for (const Error &problem : draft.problems)
        console.fail(problem);
    const auto lists = open->reader->nameLists();
    if (!lists)
        return console.fail(lists.error());
    NameList list;
    list.name = freeListName(invocation.has(u"name"_s) ? invocation.value(u"name"_s) : file->name, *lists);
    list.counts = draft.counts;
    list.isAnyCase = invocation.has(u"any-case"_s);
    list.isExactInAccents = invocation.has(u"exact-accents"_s);
    const Result<NameList> added = project.addNameList(list, std::move(draft.entries), draft.newTypes);
    if (!added)
        return console.fail(added.error());
    if (const Outcome saved = open->store->flush(); !saved)
        return console.fail(saved.error());
    QJsonObject report = listObject(*added);
    report[u"repeated"] = draft.repeated;
    report[u"failed"] = draft.failed;
    const ExitCode written = writeOne(console, report, listColumns());
    return draft.failed > 0 ? ExitCode::Partly : written;
}

ExitCode editLists(Invocation &invocation, const QString &verb)
{
    Result<ProjectSession> open = ProjectSession::open(invocation.projectPath());
    if (!open)
        return invocation.console.fail(open.error());
    const Result<NameList> list = open->reader->nameListNamed(invocation.arguments[2]);
    if (!list)
        return invocation.console.fail(list.error());
    NameList after = *list;
    if (verb == "remove"_L1)
        return finishLists(invocation, *open, open->project->removeNameLists({*list}));
    if (verb == "rename"_L1)
        after.name = invocation.arguments.value(3).simplified();
    else
        after.isEnabled = verb == "enable"_L1;
    return finishLists(invocation, *open, open->project->editNameList(*list, after));
}

ExitCode exportList(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<NameList> list = (*reader)->nameListNamed(invocation.arguments[2]);
    if (!list)
        return console.fail(list.error());
    if (invocation.arguments.size() > 3) {
        const Outcome written = writeNameListFile(**reader, *list, invocation.arguments[3]);
        return written ? ExitCode::Done : console.fail(written.error());
    }
    const Result<QByteArray> table = nameListTable(**reader, *list);
    if (!table)
        return console.fail(table.error());
    console.write(*table);
    const Outcome flushed = console.flush();
    return flushed ? ExitCode::Done : console.fail(flushed.error());
}

ExitCode runGazetteer(Invocation &invocation)
{
    const QString verb = invocation.arguments.value(1, u"list"_s);
    const qsizetype words = invocation.arguments.size();
    if (verb == "list"_L1 && words <= 2) {
        const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
        if (!reader)
            return invocation.console.fail(reader.error());
        const auto lists = (*reader)->nameLists();
        return lists ? writeLists(invocation.console, *lists) : invocation.console.fail(lists.error());
    }
    if (verb == "import"_L1 && words == 3)
        return importList(invocation);
    if (verb == "export"_L1 && words >= 3)
        return exportList(invocation);
    const bool takesOne = verb == "enable"_L1 || verb == "disable"_L1 || verb == "remove"_L1;
    if ((takesOne && words == 3) || (verb == "rename"_L1 && words == 4))
        return editLists(invocation, verb);
    return invocation.console.fail(invocation.wrongUsage(
        CommandLine::tr(
            "Say list, import FILE, enable LIST, disable LIST, rename LIST NAME, export LIST or remove LIST"),
        verb));
}

} // namespace

Command gazetteerCommand()
{
    return {
        .name = u"gazetteer"_s,
        .arguments = u"PROJECT [list|import FILE|enable LIST|disable LIST|rename LIST NAME|export LIST [FILE]|remove "
                     "LIST]"_s,
        .summary = CommandLine::tr("keeps own lists of names, by which a project finds mentions"),
        .details = CommandLine::tr(
            "FILE is a CSV or TSV table with the columns name, type, canonical and id; a list of names alone needs "
            "--type.\nLIST is a list's number or name. Articles that are there are looked at again by “quipu suggest "
            "PROJECT”."),
        .options = {{u"name"_s, u"NAME"_s, CommandLine::tr("what the list is called; else as the file")},
                    {u"type"_s, u"TYPE"_s, CommandLine::tr("the type of names whose line says none")},
                    {u"add-types"_s, {}, CommandLine::tr("add types that the project lacks")},
                    {u"any-case"_s, {}, CommandLine::tr("find the names in capitals and small letters alike")},
                    {u"exact-accents"_s, {}, CommandLine::tr("find them only with their accents")}},
        .most = 4,
        .run = runGazetteer};
}

} // namespace Quipu
