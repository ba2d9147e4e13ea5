// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/figures/figureedits.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<FigureId> figureAsked(const Invocation &invocation)
{
    bool isNumber = false;
    const qint64 number = invocation.arguments[1].toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return invocation.wrongUsage(CommandLine::tr("This is no figure's number"), invocation.arguments[1]);
    return FigureId {number};
}

// What the figure is to become.
Result<Figure> changedFigure(const Invocation &invocation, Figure figure)
{
    const QString &verb = invocation.arguments[2];
    const QStringList settings = invocation.arguments.mid(3);
    if (verb == u"set" && !settings.isEmpty()) {
        for (const QString &setting : settings) {
            if (!setting.contains(u'='))
                return invocation.wrongUsage(CommandLine::tr("A field is set as KEY=VALUE"), setting);
            if (const Outcome outcome = setFigureField(figure, setting.section(u'=', 0, 0), setting.section(u'=', 1));
                !outcome)
                return outcome.error();
        }
        if (const std::optional<FigureFault> fault = faultIn(figure)) {
            return Error {Error::Kind::Invalid, fault->reason, fault->field,
                          CommandLine::tr("Set both in one command if need be")};
        }
        return figure;
    }
    if (!settings.isEmpty() || (verb != u"confirm" && verb != u"reject"))
        return invocation.wrongUsage(CommandLine::tr("A figure can be confirmed, rejected or set"), verb);
    figure.status = verb == u"confirm" ? Figure::Status::Confirmed : Figure::Status::Rejected;
    return figure;
}

Result<FigureRow> editFigure(const Invocation &invocation)
{
    const Result<FigureId> id = figureAsked(invocation);
    if (!id)
        return id.error();
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    const Result<std::vector<FigureRow>> rows = reader.figureRows({*id});
    if (!rows)
        return rows.error();
    if (rows->empty()) {
        return Error {Error::Kind::NotFound, CommandLine::tr("The project has no such figure"), invocation.arguments[1],
                      CommandLine::tr("“quipu figures PROJECT” lists them with their numbers")};
    }
    FigureRow row = rows->front();
    const Result<Figure> after = changedFigure(invocation, row.figure);
    if (!after)
        return after.error();
    // A mere review is a verb of its own, and reads so in the history.
    if (invocation.arguments[2] != u"set") {
        if (const Outcome reviewed = session->project->review({row.figure}, after->status); !reviewed)
            return reviewed.error();
        row.figure = *after;
    } else {
        const Result<Figure> edited = session->project->editFigure(row.figure, *after);
        if (!edited)
            return edited.error();
        row.figure = *edited;
    }
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    return row;
}

ExitCode runFigure(Invocation &invocation)
{
    const Result<FigureRow> row = editFigure(invocation);
    if (!row)
        return invocation.console.fail(row.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return invocation.console.fail(reader.error());
    OffsetMaps maps(**reader);
    const Result<const CodePointMap *> map = maps.of(row->figure.article);
    if (!map)
        return invocation.console.fail(map.error());
    const Result<std::optional<Derivation>> derived = ArticleDerivations(**reader).of(row->figure);
    if (!derived)
        return invocation.console.fail(derived.error());
    return writeOne(invocation.console, figureObject(*row, **map, *derived), figureColumns());
}

} // namespace

Command figureCommand()
{
    return {.name = u"figure"_s,
            .arguments = u"PROJECT ID confirm|reject|set KEY=VALUE..."_s,
            .summary = CommandLine::tr("confirms, rejects or corrects a figure; one step that undo takes back"),
            .details
            = CommandLine::tr("Keys: %1.\nAn empty value takes away what was there. Several countries are written "
                              "country=Bolivia,Peru.")
                  .arg(figureFieldNames().join(u", "_s)),
            .fewest = 3,
            .run = runFigure};
}

} // namespace Quipu
