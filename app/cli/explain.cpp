// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "models/interchange/chartevidence.h"
#include "models/interchange/evidencereader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::vector<Column> pointColumns()
{
    using Kind = Column::Kind;
    return {{u"series"_s, {}, 0},
            {u"period"_s, CommandLine::tr("Period"), 20},
            {u"approx"_s, CommandLine::tr("Sign"), 4, Kind::Code},
            {u"value"_s, CommandLine::tr("Value"), 20},
            {u"low"_s, {}, 0},
            {u"high"_s, {}, 0},
            {u"unit"_s, CommandLine::tr("Unit"), 14},
            {u"quote"_s, CommandLine::tr("As stated"), 28},
            {u"status"_s, CommandLine::tr("Status"), 10, Kind::Code},
            {u"confirmed_by"_s, {}, 0},
            {u"confirmed_at"_s, {}, 0, Kind::Code},
            {u"source"_s, {}, 0},
            {u"sentence"_s, CommandLine::tr("Sentence"), 80},
            {u"citation"_s, CommandLine::tr("Citation"), 80},
            {u"url"_s, {}, 0},
            {u"sha256"_s, {}, 0, Kind::Code},
            {u"figure"_s, {}, 0},
            {u"article"_s, {}, 0}};
}

ExitCode runExplain(Invocation &invocation)
{
    Console &console = invocation.console;
    const QString &path = invocation.arguments.first();
    const Result<QJsonObject> evidence = evidenceIn(path);
    if (!evidence)
        return console.fail(evidence.error());
    QJsonObject explained = explainedObject(*evidence);
    explained[u"file"_s] = QFileInfo(path).fileName();
    if (console.format() == OutputFormat::Json) {
        console.writeDocument(explained);
        const Outcome written = console.flush();
        return written ? ExitCode::Done : console.fail(written.error());
    }
    console.note(CommandLine::tr("Project: %1. Written by %2.")
                     .arg(explained[u"project"_s].toString(), explained[u"program"_s].toString()));
    RowOutput output(console, pointColumns());
    const QJsonArray points = explained[u"points"_s].toArray();
    for (const QJsonValue &point : points)
        output.add(point.toObject());
    return output.finish();
}

} // namespace

Command explainCommand()
{
    return {.name = u"explain"_s,
            .arguments = u"FILE"_s,
            .summary = CommandLine::tr("says where each number of an exported chart comes from"),
            .details
            = CommandLine::tr("FILE is a PNG, SVG, PDF, ZIP or JSON file that “quipu chart” or the window has "
                              "written. No project is needed. What is printed is what the file says of itself: "
                              "it bears no signature."),
            .most = 1,
            .run = runExplain};
}

} // namespace Quipu
