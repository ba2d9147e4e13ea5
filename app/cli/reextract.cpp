// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/projectsession.h"
#include "app/cli/rowoutput.h"
#include "app/figurereplacing.h"
#include "models/interchange/objects.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString kindWord(FigureChange::Kind kind)
{
    switch (kind) {
    case FigureChange::Kind::Added:
        return u"added"_s;
    case FigureChange::Kind::Changed:
        return u"changed"_s;
    case FigureChange::Kind::Removed:
        return u"removed"_s;
    case FigureChange::Kind::Kept:
        return u"kept"_s;
    case FigureChange::Kind::Renewed:
        break;
    }
    return u"renewed"_s;
}

QJsonObject differenceObject(const ArticleDifference &article, const FigureChange &change, const CodePointMap &map)
{
    const auto side = [&](const std::optional<Figure> &figure) {
        return figure ? QJsonValue(figureObject({*figure, article.title, {}}, map)) : QJsonValue();
    };
    QStringList fields;
    if (change.before && change.after) {
        for (const FigureField field : differingFields(*change.before, *change.after))
            fields.append(toString(field));
    }
    return {{u"change"_s, kindWord(change.kind)},
            {u"article"_s, article.article.value},
            {u"title"_s, article.title},
            {u"text"_s, change.shown().quote.text},
            {u"sentence"_s, change.shown().sentence.text},
            {u"fields"_s, QJsonArray::fromStringList(fields)},
            {u"before"_s, side(change.before)},
            {u"after"_s, side(change.after)}};
}

std::vector<Column> differenceColumns()
{
    using Kind = Column::Kind;
    return {{u"change"_s, CommandLine::tr("Change"), 8, Kind::Code},
            {u"article"_s, {}, 0},
            {u"title"_s, CommandLine::tr("Article"), 30},
            {u"text"_s, CommandLine::tr("Figure"), 24},
            {u"before.measure"_s, CommandLine::tr("Measure before"), 22, Kind::Code},
            {u"after.measure"_s, CommandLine::tr("and after"), 22, Kind::Code},
            {u"before.period.year"_s, CommandLine::tr("Year before"), 11},
            {u"after.period.year"_s, CommandLine::tr("and after"), 9},
            {u"sentence"_s, CommandLine::tr("Sentence"), 60}};
}

// Lists differences as they arrive and, unless it is a dry run, puts them into the project.
class ReextractionRun final
{
public:
    ReextractionRun(Invocation &invocation, Reader &reader, ProjectSession *session)
        : m_console(invocation.console)
        , m_maps(reader)
        , m_session(session)
        , m_output(invocation.console, differenceColumns())
    {
        if (session)
            m_replacing.emplace(*session->project);
    }

    void take(const std::vector<ArticleDifference> &piece)
    {
        for (const ArticleDifference &article : piece) {
            m_counts.add(article);
            list(article);
        }
        if (m_replacing && m_outcome)
            m_outcome = m_replacing->take(piece);
        if (m_session && m_outcome)
            m_outcome = m_session->store->flush();
    }

    ExitCode finish(const Outcome &outcome)
    {
        if (m_replacing && m_outcome)
            m_outcome = m_replacing->finish();
        if (m_session && m_outcome)
            m_outcome = m_session->store->flush();
        m_console.clearProgress();
        const ExitCode written = m_output.finish();
        m_console.note(CommandLine::tr("%1 added, %2 changed, %3 removed; %4 of the analyst's would be found otherwise "
                                       "and stay; %5 as they were")
                           .arg(m_counts.added)
                           .arg(m_counts.changed)
                           .arg(m_counts.removed)
                           .arg(m_counts.kept)
                           .arg(m_counts.same));
        if (!m_outcome)
            return m_console.fail(m_outcome.error());
        return outcome ? written : m_console.fail(outcome.error());
    }

private:
    void list(const ArticleDifference &article)
    {
        for (const FigureChange &change : article.difference.changes) {
            if (change.kind == FigureChange::Kind::Renewed)
                continue;
            const Result<const CodePointMap *> map = m_maps.of(article.article);
            if (map)
                m_output.add(differenceObject(article, change, **map));
            else
                m_outcome = map.error();
        }
    }

    Console &m_console;
    OffsetMaps m_maps;
    ProjectSession *m_session;
    RowOutput m_output;
    std::optional<FigureReplacing> m_replacing;
    ReextractionCounts m_counts;
    Outcome m_outcome = Done {};
};

ExitCode runReextract(Invocation &invocation)
{
    Console &console = invocation.console;
    std::optional<ProjectSession> session;
    if (!invocation.has(u"dry-run"_s)) {
        Result<ProjectSession> opened = ProjectSession::open(invocation.projectPath());
        if (!opened)
            return console.fail(opened.error());
        session = std::move(*opened);
    }
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const auto amendments = (*reader)->codebook();
    if (!amendments)
        return console.fail(amendments.error());
    ReextractionOptions options;
    options.codebook = Codebook::with(*amendments);
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = (*reader)->articleNamed(invocation.value(u"article"_s));
        if (!article)
            return console.fail(article.error());
        options.articles = {*article};
    }
    Interruption::isAskedFor();
    std::stop_source stop;
    ReextractionRun run(invocation, **reader, session ? &*session : nullptr);
    ReextractionListener listener;
    listener.arrived = [&run](const std::vector<ArticleDifference> &piece) { run.take(piece); };
    listener.progress = [&](int done, int total) {
        console.progress(done, total, CommandLine::tr("articles"));
        if (Interruption::isWanted())
            stop.request_stop();
    };
    return run.finish(reextract(**reader, options, listener, stop.get_token()));
}

} // namespace

Command reextractCommand()
{
    return {.name = u"reextract"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("finds the figures of a project's articles again and lists what differs"),
            .details = CommandLine::tr("Uses the project's codebook. What the analyst has confirmed, edited, rejected "
                                       "or added stays as it is."),
            .options = {{u"dry-run"_s, {}, CommandLine::tr("only list what would change")},
                        {u"article"_s, u"ARTICLE"_s, CommandLine::tr("of this article only")}},
            .most = 1,
            .run = runReextract};
}

} // namespace Quipu
