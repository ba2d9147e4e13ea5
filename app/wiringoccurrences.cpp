// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entitytypesediting.h"
#include "app/occurrencework.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/actions/finderpopup.h"
#include "views/dialogs/prompts.h"
#include "views/docks/concordancedock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

using Work = OccurrenceQuery::Work;

void work(Workbench &bench, OpenProject &project, OccurrenceQuery query)
{
    query.article = project.article.id();
    auto *desk = new OccurrenceWork(project.project, *project.store, project.path(), std::move(query), &project);
    QObject::connect(desk, &OccurrenceWork::placeRequested, &project, [&project](ArticleId article, TextSpan span) {
        project.article.open(article, {.span = span, .figure = {}, .selects = true});
    });
    bench.prompts().showOccurrences(*desk);
}

// As the selected mark is: its words, its type and what it belongs to.
OccurrenceQuery likeMark(const MentionRow &row, Work wanted)
{
    OccurrenceQuery query;
    query.work = wanted;
    query.words = wordsOf(row.mention);
    query.type = row.mention.type;
    if (row.mention.entity)
        query.entity = {row.mention.entity, row.mention.type, row.entityName, {}, {}};
    return query;
}

} // namespace

// What was done once is done with every other one, after a look at them.
void wireOccurrences(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    const auto like = [&](const QString &id, Work wanted) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, [&bench, &project, wanted] {
            const bool isOfMark = wanted != Work::Tag || project.tagging.isOnMark();
            if (!isOfMark) {
                project.tagging.setPicksFor(Tagging::PicksFor::Every);
                bench.window().typePicker()->open();
            } else if (project.selected.mention())
                work(bench, project, likeMark(*project.selected.mention(), wanted));
        });
    };
    like(u"annotate.tagAll"_s, Work::Tag);
    like(u"annotate.untagAll"_s, Work::Untag);
    like(u"annotate.acceptAll"_s, Work::Accept);
    like(u"annotate.rejectAll"_s, Work::Reject);
    QObject::connect(actions.action(u"annotate.tagLines"_s), &QAction::triggered, &project, [&bench, &project] {
        project.tagging.setPicksFor(Tagging::PicksFor::Lines);
        bench.window().typePicker()->open();
    });
    QObject::connect(&project.tagging, &Tagging::linesRequested, &project, [&bench, &project](const QString &type) {
        OccurrenceQuery query;
        query.type = type;
        for (const ConcordanceLine &line : bench.window().concordance()->chosenLines())
            query.places.emplace_back(line.article, line.span);
        if (!query.places.empty())
            work(bench, project, std::move(query));
    });
    auto *types = new EntityTypesEditing(project.project, *project.store, project.lane, bench.prompts(), &project);
    QObject::connect(actions.action(u"annotate.types"_s), &QAction::triggered, types,
                     [&bench, types] { bench.prompts().editEntityTypes(*types); });
    QObject::connect(&project.tagging, &Tagging::everyRequested, &project,
                     [&bench, &project](const QString &words, const QString &type) {
                         OccurrenceQuery query;
                         query.words = words;
                         query.type = type;
                         work(bench, project, std::move(query));
                     });
}

} // namespace Quipu
