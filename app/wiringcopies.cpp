// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copydesk.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/docks/copydock.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// The copies of the open article are in their dock; commands are about the one that is marked.
void wireCopyList(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    CopyDock *dock = window.copies();
    CopyList *list = &project.copies;
    QObject::connect(&project.article, &OpenArticle::opened, list,
                     [list](const LoadedArticle &loaded) { list->setArticle(loaded.article.id); });
    QObject::connect(&project.article, &OpenArticle::left, list, [list] { list->setArticle({}); });
    QObject::connect(list, &CopyList::unsearchedFound, dock, &CopyDock::setUnsearched);
    const auto look = [&window, dock, &project] {
        const ArticleId current = dock->currentArticle();
        window.actions().setCondition(Condition::Copy, bool(current));
        window.actions().setCondition(Condition::OtherCopy, current && current != project.article.id());
    };
    QObject::connect(list, &CopyList::found, dock, look);
    QObject::connect(dock, &CopyDock::currentChanged, list, look);
    QObject::connect(dock, &CopyDock::articleActivated, &project.article,
                     [&project](ArticleId article) { project.article.open(article); });
    QObject::connect(window.articles(), &ArticleListPane::selectionChanged, list, [&window] {
        window.actions().setCondition(Condition::Articles, window.articles()->selectedArticles().size() > 1);
    });
}

// Which articles are copies, and which of them leads, is the analyst's to say.
void wireCopyVerbs(Workbench &bench, OpenProject &project, CopyDesk *desk)
{
    MainWindow &window = bench.window();
    CopyDock *dock = window.copies();
    const auto on = [&window, desk](const QString &id, auto handler) {
        QObject::connect(window.actions().action(id), &QAction::triggered, desk, handler);
    };
    using Kind = CopyChoice::Kind;
    on(u"copies.show"_s, [dock] { dock->reveal(); });
    on(u"copies.open"_s, [dock, &project] { project.article.open(dock->currentArticle()); });
    on(u"copies.lead"_s, [dock, desk] { desk->choose(dock->currentArticle(), Kind::Lead); });
    on(u"copies.apart"_s, [dock, desk] { desk->choose(dock->currentArticle(), Kind::Apart); });
    on(u"copies.again"_s, [dock, desk] { desk->choose(dock->currentArticle(), {}); });
    on(u"copies.together"_s, [&window, desk] { desk->join(window.articles()->selectedArticles()); });
    on(u"copies.compare"_s, [&bench, &window, &project, dock, desk] {
        // Two that are selected in the list, else the open article and the one that is marked.
        const std::vector<ArticleId> selected = window.articles()->selectedArticles();
        const ArticleId marked = dock->currentArticle();
        if (marked && marked != project.article.id())
            desk->compare(project.article.id(), marked);
        else if (selected.size() == 2)
            desk->compare(selected.front(), selected.back());
        else
            bench.notices().showMessage(
                Workbench::tr("Mark a copy in the list of copies, or select two articles, to compare their texts."));
    });
}

// Articles that came with an older version are compared when the analyst asks for it.
void wireCopySearch(Workbench &bench, OpenProject &, CopyDesk *desk)
{
    MainWindow &window = bench.window();
    CopySearchJob *job = &desk->searching();
    ProgressLine *progress = window.status()->progress();
    QObject::connect(window.actions().action(u"copies.find"_s), &QAction::triggered, desk, &CopyDesk::search);
    QObject::connect(window.copies(), &CopyDock::searchRequested, desk, &CopyDesk::search);
    QObject::connect(job, &CopySearchJob::progressed, progress, [progress](int done, int total) {
        progress->showProgress(Workbench::tr("Finding copies"), done, total);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, job, &CopySearchJob::cancel);
    QObject::connect(job, &CopySearchJob::finished, progress, &ProgressLine::finish);
}

// Copies can be left out of the list, whatever is searched for.
void wireCopyFilter(Workbench &bench, OpenProject &project)
{
    QAction *hide = bench.window().actions().action(u"copies.hide"_s);
    QObject::connect(hide, &QAction::toggled, &project.search, &ArticleSearch::setHidesCopies);
    project.search.setHidesCopies(hide->isChecked());
}

// Articles that came in together.
struct Arrived
{
    ArticleId first, last;
};

void tellOfCopies(Workbench &bench, OpenProject &project, Arrived these)
{
    const auto tell = [&bench, &project](const Result<CopiesFound> &found) {
        if (!found || found->copies == 0)
            return;
        const auto show = [guard = QPointer(&project), dock = bench.window().copies(), id = found->first] {
            if (!guard)
                return;
            guard->article.open(id);
            dock->reveal();
        };
        bench.notices().addMessage(
            Workbench::tr("%n article(s) tell the story of another in nearly the same words.", nullptr, found->copies),
            Workbench::tr("Show Copies"), show);
    };
    whenSaved(*project.store, &project.copies, [&project, these, tell] {
        project.lane.ask<CopiesFound>(
            {}, &project.copies, [these](Reader &reader) { return reader.copiesAmong(these.first, these.last); }, tell);
    });
}

// Whatever brought copies, an import, a watched folder or the clipboard, it is said once all of it has come in.
void wireCopyArrivals(Workbench &bench, OpenProject &project)
{
    constexpr int quiet = 700; // milliseconds: then no more is coming
    auto *timer = new QTimer(&project.copies);
    timer->setSingleShot(true);
    auto arrived = std::make_shared<Arrived>();
    QObject::connect(&project.project, &Project::changed, timer, [timer, arrived](const Change &change) {
        if (change.additions.empty())
            return; // nothing new: an undo or a redo
        const auto [first, last] = std::ranges::minmax(change.arrived);
        arrived->first = arrived->first ? std::min(arrived->first, first) : first;
        arrived->last = std::max(arrived->last, last);
        timer->start(quiet);
    });
    QObject::connect(&project.importer, &Importer::finished, timer, [timer, arrived] {
        if (arrived->first)
            timer->start(0);
    });
    QObject::connect(timer, &QTimer::timeout, &project.copies, [&bench, &project, arrived] {
        if (!project.importer.isRunning()) // else its end says so
            tellOfCopies(bench, project, std::exchange(*arrived, {}));
    });
}

} // namespace

void wireCopies(Workbench &bench, OpenProject &project)
{
    auto *desk = new CopyDesk(
        {project.project, *project.store, project.lane, project.models.copies, bench.prompts(), bench.notices()},
        &project);
    wireCopyList(bench, project);
    wireCopyVerbs(bench, project, desk);
    wireCopySearch(bench, project, desk);
    wireCopyFilter(bench, project);
    wireCopyArrivals(bench, project);
}

} // namespace Quipu
