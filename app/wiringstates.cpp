// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/historyfiles.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/shownchart.h"
#include "app/statework.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/project/description.h"
#include "views/actions/actionregistry.h"
#include "views/dialogs/prompts.h"
#include "views/docks/historydock.h"
#include "views/docks/inspectordock.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QPointer>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

void onAction(MainWindow &window, OpenProject &project, const QString &id, std::function<void()> handler)
{
    QObject::connect(window.actions().action(id), &QAction::triggered, &project, std::move(handler));
}

// States of the project are compared, and one of them is restored.
void compareStates(Workbench &bench, OpenProject &project, ChangeId chosen)
{
    auto *desk = new StateWork({project.project, *project.store, project.lane, bench.prompts(), project.path()}, chosen,
                               &project);
    QObject::connect(desk, &StateWork::articleRequested, &project,
                     [&project](ArticleId article) { project.article.open(article); });
    QObject::connect(desk, &StatesDesk::restored, &bench.notices(),
                     [&bench] { bench.notices().showMessage(Workbench::tr("Restored; undo takes it back.")); });
    bench.prompts().compareStates(*desk);
}

// The history leaves as a table, with what was before and after.
void exportHistoryTo(Workbench &bench, OpenProject &project, const QString &path)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!isJson && !path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        bench.notices().showError({Error::Kind::Invalid, Workbench::tr("The name does not say which format it is"),
                                   path, Workbench::tr("End it in .csv or .json")});
        return;
    }
    whenSaved(*project.store, &project, [&bench, &project, path, isJson] {
        runInPool<Result<int>>(
            &project,
            [source = project.path(), path, isJson]() -> Result<int> {
                const auto reader = Reader::open(source);
                return reader ? exportHistory(**reader, path, isJson ? AuditFormat::Json : AuditFormat::Csv,
                                              [](int) { return true; })
                              : Result<int>(reader.error());
            },
            [&bench, path](const Result<int> &rows) {
                if (rows)
                    bench.notices().showMessage(Workbench::tr("Exported %n row(s) of the history to %1", nullptr, *rows)
                                                    .arg(QDir::toNativeSeparators(path)));
                else
                    bench.notices().showError(rows.error());
            });
    });
}

struct CompactPoint
{
    HistoryPoint point;
    int steps = 0;
    QDateTime at;
};

// What is older than a month is forgotten as far as undo is concerned, once the person says so.
void compact(Workbench &bench, OpenProject &project)
{
    constexpr int keptDays = 30;
    whenSaved(*project.store, &project, [&bench, &project] {
        project.lane.ask<CompactPoint>(
            u"compactable"_s, &project,
            [](Reader &reader) -> Result<CompactPoint> {
                const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-keptDays);
                const auto point = reader.historyPoint(at.toString(Qt::ISODateWithMs));
                const auto steps = point ? reader.compactableSteps(point->line) : Result<int>(point.error());
                return steps ? Result<CompactPoint>(CompactPoint {*point, *steps, at}) : steps.error();
            },
            [&bench, &project](const Result<CompactPoint> &found) {
                if (!found) {
                    bench.notices().showError(found.error());
                    return;
                }
                if (found->steps == 0) {
                    bench.notices().showMessage(Workbench::tr(
                        "No step is older than %n day(s): there is nothing to compact.", nullptr, keptDays));
                    return;
                }
                const Consent consent {
                    Workbench::tr("Compact History"),
                    Workbench::tr(
                        "%n step(s) older than 30 days can then be undone, compared and restored no longer, and "
                        "what was undone cannot be redone. Who did what and when stays in the history. This "
                        "cannot be taken back: save a copy before.",
                        nullptr, found->steps),
                    Workbench::tr("&Compact")};
                bench.prompts().askForConsent(consent, [guard = QPointer(&project), found = *found, &bench] {
                    if (!guard)
                        return;
                    const Outcome done = guard->project.compactHistory(found.point.line, found.steps, found.at);
                    if (!done)
                        bench.notices().showError(done.error());
                    else
                        bench.notices().showMessage(
                            Workbench::tr("Compacted the history; the room is used for what comes."));
                });
            });
    });
}

// What is chosen has a history of its own.
void wireItemHistories(MainWindow &window, OpenProject &project)
{
    HistoryDock *dock = window.history();
    onAction(window, project, u"article.history"_s, [dock] { dock->showArticle(); });
    onAction(window, project, u"annotate.history"_s, [dock, &project] {
        if (const std::optional<MentionRow> &row = project.selected.mention())
            dock->showItem({HistorySubject::Kind::Mention, row->mention.id.value}, shortened(wordsOf(row->mention)));
    });
    onAction(window, project, u"figures.history"_s, [dock, &project] {
        if (const std::optional<FigureRow> &row = project.selected.figure())
            dock->showItem({HistorySubject::Kind::Figure, row->figure.id.value}, shortened(row->figure.quote.text));
    });
    onAction(window, project, u"charts.history"_s, [dock, &project] {
        const ShownChart *shown = project.charts.current();
        if (shown != nullptr && shown->state() == ShownChart::State::Saved && shown->chart())
            dock->showItem({HistorySubject::Kind::Chart, shown->id().value}, shortened(shown->chart()->name));
    });
    onAction(window, project, u"entities.history"_s, [dock, &project] {
        const EntityId id = project.entityPages.entity();
        project.lane.ask<Entity>(
            u"entity history"_s, dock, [id](Reader &reader) { return reader.entity(id); },
            [dock](const Result<Entity> &entity) {
                if (!entity)
                    return;
                dock->showEntity(entity->id, shortened(entity->name));
                dock->show();
                dock->raise();
            });
    });
}

// Who answered whether what is selected is right, and when, stands in the inspector.
void wireReviewFact(MainWindow &window, OpenProject &project)
{
    InspectorDock *inspector = window.inspector();
    const auto ask = [inspector, &project] {
        HistorySubject item;
        if (project.selected.isAboutFigure())
            item = {HistorySubject::Kind::Figure, project.selected.figure()->figure.id.value};
        else if (project.selected.mention())
            item = {HistorySubject::Kind::Mention, project.selected.mention()->mention.id.value};
        if (!item) {
            inspector->showReview({});
            return;
        }
        using Review = std::optional<Change>;
        project.lane.ask<Review>(
            u"last review"_s, inspector, [item](Reader &reader) { return reader.lastReview(item); },
            [inspector](const Result<Review> &review) {
                const bool isKnown = review && review->has_value();
                inspector->showReview(
                    isKnown ? Workbench::tr("%1, %2", "who, when")
                                  .arg((*review)->who,
                                       QLocale().toString((*review)->at.toLocalTime(), QLocale::ShortFormat))
                            : QString());
            });
    };
    QObject::connect(&project.selected, &Selected::changed, inspector, ask);
    QObject::connect(project.store.get(), &Store::saved, inspector, ask);
}

} // namespace

void wireStates(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    onAction(window, project, u"file.compareStates"_s, [&bench, &project] { compareStates(bench, project, {}); });
    QObject::connect(window.history(), &HistoryDock::comparisonRequested, &project,
                     [&bench, &project](ChangeId line) { compareStates(bench, project, line); });
    onAction(window, project, u"file.exportHistory"_s, [&bench, &project] {
        bench.prompts().askForFile(Prompts::File::ExportReport,
                                   Workbench::tr("%1 history").arg(project.name()) + ".csv"_L1,
                                   [&bench, guard = QPointer(&project)](const QStringList &paths) {
                                       if (guard)
                                           exportHistoryTo(bench, *guard, paths.first());
                                   });
    });
    onAction(window, project, u"file.compactHistory"_s, [&bench, &project] { compact(bench, project); });
    wireItemHistories(window, project);
    wireReviewFact(window, project);
}

} // namespace Quipu
