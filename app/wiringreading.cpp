// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlemenus.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/quickopen.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/annotation/entitytypes.h"
#include "models/corpus/bodychoice.h"
#include "models/corpus/reading.h"
#include "views/actions/actionregistry.h"
#include "views/actions/finderpopup.h"
#include "views/docks/entitydock.h"
#include "views/docks/figuredock.h"
#include "views/docks/inspectordock.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"
#include "views/widgets/statusline.h"

#include <QAction>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// Whatever names an article, a mention or a place opens it there.
void wireOpening(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    OpenArticle *article = &project.article;
    QObject::connect(window.articles(), &ArticleListPane::articleActivated, article,
                     [article](ArticleId id) { article->open(id); });
    QObject::connect(window.entities(), &EntityDock::mentionActivated, article, &OpenArticle::openMention);
    QObject::connect(window.figures(), &FigureDock::figureActivated, article, &OpenArticle::openFigure);
    QObject::connect(window.inspector(), &InspectorDock::sourceRequested, article,
                     [article](ArticleId id, TextSpan span) {
                         article->open(id, {span, {}});
                     });
    QObject::connect(&project.project, &Project::placeRestored, article, [article](const Place &place) {
        article->open(place.article, {.span = place.span, .figure = {}, .selects = true});
    });
    QObject::connect(article, &OpenArticle::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
    // Where nothing is open yet, the first article of the list is.
    QObject::connect(&project.search, &ArticleSearch::found, article, [article, &project](int shown) {
        if (shown > 0 && !article->id() && !article->isLoading())
            article->open(project.models.articles.articleAt(project.models.articles.index(0)));
    });
}

// The open article is in the reader, with its marks, and stays true while they change.
void wireReader(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ReaderView *reader = window.reader();
    OpenArticle *article = &project.article;
    QObject::connect(article, &OpenArticle::opened, reader, [&window, &project, reader](const LoadedArticle &loaded) {
        std::vector<Figure> figures;
        for (const FigureRow &row : loaded.figures)
            figures.push_back(row.figure);
        reader->show(loaded.article, loaded.text, loaded.mentions, figures, loaded.prepared);
        reader->setSearchTerms(project.search.terms());
        window.inspector()->showArticle(loaded.article);
        window.articles()->selectArticle(loaded.article.id);
        window.actions().setCondition(Condition::Article, true);
        checkArticleStatus(window.actions(), loaded.article);
        project.store->noteRead(loaded.article.id);
    });
    QObject::connect(article, &OpenArticle::left, reader, [&window, reader] {
        reader->clear();
        window.inspector()->clear();
        window.actions().setCondition(Condition::Article, false);
    });
    QObject::connect(article, &OpenArticle::articleChanged, reader, &ReaderView::setArticle);
    QObject::connect(article, &OpenArticle::articleChanged, &window, [&window](const Article &changed) {
        checkArticleStatus(window.actions(), changed);
        window.inspector()->showArticle(changed);
    });
    QObject::connect(article, &OpenArticle::mentionsUpserted, reader, &ReaderView::upsertMentions);
    QObject::connect(article, &OpenArticle::mentionsRemoved, reader, &ReaderView::removeMentions);
    QObject::connect(article, &OpenArticle::figuresUpserted, reader, &ReaderView::upsertFigures);
    QObject::connect(article, &OpenArticle::figuresRemoved, reader, &ReaderView::removeFigures);
    QObject::connect(&project.project, &Project::changed, article, &OpenArticle::noteChange);
    QObject::connect(&project.search, &ArticleSearch::termsChanged, reader, &ReaderView::setSearchTerms);
}

// Articles and entities are a few letters away.
void wireQuickOpen(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    FinderPopup *finder = window.quickOpen();
    QObject::connect(window.actions().action(u"edit.quickOpen"_s), &QAction::triggered, finder, &FinderPopup::open);
    const auto show = [&window, &project, finder](const QuickTargets &targets) {
        std::vector<FinderItem> items;
        for (const ArticleRow &row : targets.articles)
            items.push_back({row.title, row.outlet, {}, {}, [&project, id = row.id] { project.article.open(id); }});
        for (const EntityRow &row : targets.entities) {
            const auto go = [&window, id = row.entity.id] {
                window.entities()->show();
                window.entities()->raise();
                window.entities()->openEntity(id);
            };
            items.push_back({row.entity.name, entityTypeLabel(row.entity.type), {}, {}, go});
        }
        finder->setItems(std::move(items));
    };
    QObject::connect(finder, &FinderPopup::searchRequested, &project, [&bench, &project, show](const QString &text) {
        project.lane.ask<QuickTargets>(
            u"quick open"_s, &project, [text](Reader &reader) { return findQuickTargets(reader, text); },
            [&bench, show](Result<QuickTargets> targets) {
                if (targets)
                    show(*targets);
                else
                    bench.notices().showError(targets.error());
            });
    });
}

// What of the selection, or around the caret, is no part of the article.
TextSpan strangeWords(const ReaderView &reader, const OpenArticle &article)
{
    const TextSpan selection = reader.selection();
    const Structure &structure = article.article().structure;
    if (selection.isEmpty())
        return boilerplateAt(structure, selection.start, reader.text());
    const bool isStrange = std::ranges::any_of(structure.boilerplate, [selection](const Boilerplate &boilerplate) {
        return boilerplate.span.overlaps(selection);
    });
    return isStrange ? selection : TextSpan {};
}

// What is the article and what stands around it is the analyst's to say; figures follow when they are found again.
void wireBody(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    const auto say = [&bench, &project, &actions](TextSpan span, bool belongs) {
        const ReaderView *reader = bench.window().reader();
        const Outcome outcome = project.project.setBelonging(project.article.article(), span, reader->text(), belongs);
        if (!outcome) {
            bench.notices().showError(outcome.error());
            return;
        }
        bench.notices().showMessage(belongs ? Workbench::tr("These words belong to the article now.")
                                            : Workbench::tr("These words are no part of the article now."),
                                    Workbench::tr("Find Figures Again…"),
                                    [&actions] { actions.action(u"figures.findAgain"_s)->trigger(); });
    };
    QObject::connect(&project.article, &OpenArticle::articleChanged, &actions, [&bench, &project, &actions] {
        actions.setCondition(Condition::Boilerplate,
                             !strangeWords(*bench.window().reader(), project.article).isEmpty());
    });
    QObject::connect(actions.action(u"article.bringBack"_s), &QAction::triggered, &project,
                     [&bench, &project, say] { say(strangeWords(*bench.window().reader(), project.article), true); });
    QObject::connect(actions.action(u"article.leaveOut"_s), &QAction::triggered, &project,
                     [&bench, say] { say(bench.window().reader()->selection(), false); });
}

// What the caret stands in is what the inspector shows and commands are about.
void wireSelection(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ReaderView *reader = window.reader();
    Selected *selected = &project.selected;
    const auto look = [reader, selected, &project] {
        const std::optional<Figure> figure = reader->currentFigure();
        selected->set(project.tagging.markAtCaret(),
                      figure ? std::optional(project.article.rowOf(*figure)) : std::nullopt);
    };
    QObject::connect(&project.article, &OpenArticle::mentionsUpserted, selected, look);
    QObject::connect(&project.article, &OpenArticle::mentionsRemoved, selected, look);
    // A figure stays selected while it is edited, wherever the caret stands and whichever article is open.
    QObject::connect(&project.project, &Project::figuresChanged, selected,
                     [selected](const std::vector<Edit<Figure>> &edits) {
                         for (const Edit<Figure> &edit : edits) {
                             if (!edit.after || !selected->figure() || selected->figure()->figure.id != edit.after->id)
                                 continue;
                             FigureRow row = *selected->figure();
                             row.figure = *edit.after;
                             selected->set(selected->mention(), row);
                         }
                     });
    QObject::connect(&project.article, &OpenArticle::figuresRemoved, selected, look);
    QObject::connect(&project.tagging, &Tagging::markChosen, selected, look);
    QObject::connect(&project.article, &OpenArticle::opened, selected, look);
    QObject::connect(reader, &ReaderView::selectionChanged, selected, [look, reader, &window, &project](TextSpan span) {
        look();
        window.actions().setCondition(Condition::Boilerplate, !strangeWords(*reader, project.article).isEmpty());
        window.actions().setCondition(Condition::Selection, !span.isEmpty());
        window.status()->showSelection(span.isEmpty() ? 0 : countWords(span.in(reader->text())));
    });
    QObject::connect(window.figures(), &FigureDock::figureSelected, selected,
                     [selected, &window, &project](FigureId id) {
                         project.figures.withRows({id}, [selected, &window, id](const std::vector<FigureRow> &rows) {
                             if (!rows.empty() && window.figures()->currentFigure() == id)
                                 selected->set({}, rows.front());
                         });
                     });
    QObject::connect(selected, &Selected::changed, &window,
                     [&window, selected, &project] { showSelected(window, *selected, project.article.article()); });
}

// Back and forward walk the places that were visited.
void wirePlaces(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ReaderView *reader = window.reader();
    Places *places = &project.places;
    const auto visit = [&project](const std::optional<Place> &place) {
        if (place)
            project.article.open(place->article, {place->span, {}});
    };
    const auto back = [places, visit] { visit(places->back()); };
    const auto forward = [places, visit] { visit(places->forward()); };
    ActionRegistry &actions = window.actions();
    QObject::connect(actions.action(u"article.back"_s), &QAction::triggered, places, back);
    QObject::connect(actions.action(u"article.forward"_s), &QAction::triggered, places, forward);
    QObject::connect(reader, &ReaderView::backRequested, places, back);
    QObject::connect(reader, &ReaderView::forwardRequested, places, forward);
    QObject::connect(&project.article, &OpenArticle::arrivedAt, places, [places, &project](const Arrival &arrival) {
        places->visit({project.article.id(), arrival.span});
    });
    QObject::connect(&project.project, &Project::articlesLeft, places, &Places::forget);
    QObject::connect(places, &Places::changed, reader, [reader, places, &actions] {
        actions.setCondition(Condition::Back, places->hasBack());
        actions.setCondition(Condition::Forward, places->hasForward());
        reader->setPlacesAvailable(places->hasBack(), places->hasForward());
    });
}

// The article can be searched in, and its neighbours are one key away.
void wireReaderActions(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    ReaderView *reader = window.reader();
    OpenProject *context = &project;
    const auto on = [&actions, context](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, context, handler);
    };
    on(u"edit.find"_s, [reader] { reader->find(); });
    on(u"edit.findNext"_s, [reader] { reader->findNext({}); });
    on(u"edit.findPrevious"_s, [reader] { reader->findPrevious({}); });
    on(u"edit.findCorpus"_s, [&window] {
        window.articlesDock()->show();
        window.articlesDock()->raise();
        window.articles()->focusSearch();
    });
    on(u"article.next"_s, [context] { openNeighbour(*context, 1); });
    on(u"article.previous"_s, [context] { openNeighbour(*context, -1); });
    QObject::connect(reader, &ReaderView::menuRequested, context,
                     [&window](const QPoint &position) { showReaderMenu(window, position); });
    QObject::connect(window.articles(), &ArticleListPane::sortMenuRequested, context,
                     [&window, context](const QPoint &position) { showSortMenu(window, context->search, position); });
    window.articles()->setSortName(sortName(project.search.sort()));
}

} // namespace

void wireReading(Workbench &bench, OpenProject &project)
{
    wireOpening(bench, project);
    wireReader(bench, project);
    wireQuickOpen(bench, project);
    wireSelection(bench, project);
    wireBody(bench, project);
    wirePlaces(bench, project);
    wireReaderActions(bench, project);
}

} // namespace Quipu
