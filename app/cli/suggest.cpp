// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/projectsession.h"
#include "models/jobs/suggesting.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

ExitCode runSuggest(Invocation &invocation)
{
    Console &console = invocation.console;
    SuggestingOptions options;
    const QString by = invocation.has(u"by"_s) ? invocation.value(u"by"_s) : u"rules"_s;
    if (by != "rules"_L1 && by != "marks"_L1)
        return console.fail(invocation.wrongValue(u"by"_s, CommandLine::tr("Choose rules or marks")));
    options.by = by == "marks"_L1 ? SuggestingOptions::By::MyMarks : SuggestingOptions::By::Rules;
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return console.fail(session.error());
    Reader &reader = *session->reader;
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return console.fail(article.error());
        options.article = *article;
    }
    Interruption::isAskedFor();
    std::stop_source stop;
    int steps = 0, added = 0, changed = 0, removed = 0;
    Outcome taken = Done {};
    SuggestingListener listener;
    listener.arrived = [&](SuggestedEdits piece) {
        for (const Edit<Mention> &edit : piece.mentions)
            ++(!edit.before ? added : edit.after ? changed : removed);
        ++steps;
        taken = session->project->takeSuggestions(std::move(piece.mentions), std::move(piece.entities));
        if (taken)
            taken = session->store->flush();
        if (!taken)
            stop.request_stop();
    };
    listener.progress = [&](int done, int total) {
        console.progress(done, total, CommandLine::tr("articles"));
        if (Interruption::isWanted())
            stop.request_stop();
    };
    const Outcome outcome = suggestEdits(reader, options, listener, stop.get_token());
    console.clearProgress();
    if (!taken)
        return console.fail(taken.error());
    console.writeDocument(
        QJsonObject {{u"added"_s, added}, {u"changed"_s, changed}, {u"removed"_s, removed}, {u"steps"_s, steps}});
    if (const Outcome written = console.flush(); !written)
        return console.fail(written.error());
    return outcome ? ExitCode::Done : console.fail(outcome.error());
}

} // namespace

Command suggestCommand()
{
    return {.name = u"suggest"_s,
            .arguments = u"PROJECT"_s,
            .summary = CommandLine::tr("looks at a project's articles again for mentions to suggest"),
            .details = CommandLine::tr("By rules and lists, the project's own ones among them, or by what the analyst "
                                       "marked. What the analyst made,\naccepted or rejected stays as it is. Steps are "
                                       "what undo takes back one by one."),
            .options = {{u"by"_s, u"WHAT"_s, CommandLine::tr("rules (the default) or marks")},
                        {u"article"_s, u"ARTICLE"_s, CommandLine::tr("in this article only")}},
            .most = 1,
            .run = runSuggest};
}

} // namespace Quipu
