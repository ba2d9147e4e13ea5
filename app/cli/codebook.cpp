// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"
#include "models/figures/codebookjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> codebookColumns()
{
    using Kind = Column::Kind;
    return {{u"list"_s, CommandLine::tr("List"), 8, Kind::Code},
            {u"id"_s, CommandLine::tr("Id"), 34, Kind::Code},
            {u"label.en"_s, CommandLine::tr("Label"), 36},
            {u"label.es"_s, {}, 0},
            {u"dimension"_s, CommandLine::tr("Dimension"), 12, Kind::Code},
            {u"unit"_s, CommandLine::tr("Unit"), 14, Kind::Code},
            {u"factor"_s, {}, 0},
            {u"base"_s, {}, 0},
            {u"origin"_s, CommandLine::tr("Origin"), 8, Kind::Code},
            {u"definition"_s, CommandLine::tr("Definition"), 60}};
}

QString originOf(const QJsonObject &row, const std::vector<QJsonObject> &shipped)
{
    for (const QJsonObject &each : shipped) {
        if (each[u"id"] == row[u"id"])
            return each == row ? u"shipped"_s : u"changed"_s;
    }
    return u"added"_s;
}

void listRows(RowOutput &output, const QString &list, const std::vector<QJsonObject> &rows,
              const std::vector<QJsonObject> &shipped)
{
    for (QJsonObject row : rows) {
        row[u"origin"] = originOf(row, shipped);
        row[u"list"] = list;
        output.add(row);
    }
}

// The codebook after what was asked for; only a change takes the project's lock.
Result<CodebookRows> codebookAsked(const Invocation &invocation)
{
    if (!invocation.has(u"import"_s) && !invocation.has(u"shipped"_s)) {
        const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
        if (!reader)
            return reader.error();
        const auto amendments = (*reader)->codebook();
        if (!amendments)
            return amendments.error();
        return Codebook::with(*amendments)->rows();
    }
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Result<CodebookRows> rows = Codebook::shipped()->rows();
    if (invocation.has(u"import"_s))
        rows = readCodebookFile(invocation.value(u"import"_s), session->project->codebook()->rows());
    if (!rows)
        return rows;
    if (const Outcome edited = session->project->editCodebook(*rows); !edited)
        return edited.error();
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    return rows;
}

ExitCode runCodebook(Invocation &invocation)
{
    Console &console = invocation.console;
    if (invocation.has(u"import"_s) && invocation.has(u"shipped"_s))
        return console.fail(
            invocation.wrongUsage(CommandLine::tr("These two exclude each other"), u"--import, --shipped"_s));
    const Result<CodebookRows> rows = codebookAsked(invocation);
    if (!rows)
        return console.fail(rows.error());
    if (invocation.has(u"export"_s)) {
        if (const Outcome written = writeCodebookFile(invocation.value(u"export"_s), *rows); !written)
            return console.fail(written.error());
    }
    RowOutput output(console, codebookColumns());
    const CodebookRows &shipped = Codebook::shipped()->rows();
    listRows(output, u"measures"_s, rows->measures, shipped.measures);
    listRows(output, u"units"_s, rows->units, shipped.units);
    return output.finish();
}

} // namespace

Command codebookCommand()
{
    return {.name = u"codebook"_s,
            .arguments = u"PROJECT"_s,
            .summary
            = CommandLine::tr("lists, writes or replaces the measures and units that a project reads texts by"),
            .details = CommandLine::tr("Figures that are there stay as they are until “quipu reextract PROJECT”."),
            .options = {{u"export"_s, u"FILE"_s, CommandLine::tr("write the codebook as JSON")},
                        {u"import"_s, u"FILE"_s, CommandLine::tr("take the measures or units of this file instead")},
                        {u"shipped"_s, {}, CommandLine::tr("go back to the codebook that comes with Quipu")}},
            .most = 1,
            .run = runCodebook};
}

} // namespace Quipu
