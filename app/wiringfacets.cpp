// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folderediting.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/base/textfinder.h"
#include "models/search/queryediting.h"
#include "views/actions/actionregistry.h"
#include "views/actions/finderpopup.h"
#include "views/delegates/figuretext.h"
#include "views/docks/facetdock.h"
#include "views/docks/folderdock.h"
#include "views/lists/articlelistpane.h"
#include "views/lists/datehistogram.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSimilar = 50; // articles

// Facets and the histogram count what the search finds, and edit the text of the search.
void wireCounts(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ArticleListPane *pane = window.articles();
    FacetDock *dock = window.facets();
    DateHistogram *histogram = pane->histogram();
    FacetList *counts = &project.facetCounts;
    QAction *hide = window.actions().action(u"copies.hide"_s);
    QObject::connect(pane, &ArticleListPane::queryEdited, counts, &FacetList::setQuery);
    QObject::connect(hide, &QAction::toggled, counts, &FacetList::setHidesCopies);
    QObject::connect(dock, &FacetDock::openFacetsChanged, counts,
                     [counts, dock] { counts->setOpenFacets(dock->openFacets()); });
    QObject::connect(dock, &FacetDock::filterEdited, counts, &FacetList::setFilter);
    QObject::connect(dock, &FacetDock::moreRequested, counts, &FacetList::showMore);
    QObject::connect(counts, &FacetList::datesFound, histogram, &DateHistogram::setCounts);
    counts->setHidesCopies(hide->isChecked());
    counts->setOpenFacets(dock->openFacets());
    counts->setFilter(dock->filter());

    const auto on = [dock, pane, &project](auto signal, auto edited) {
        QObject::connect(dock, signal, &project, [pane, edited](Facet facet, const QString &value) {
            pane->setQuery(edited(pane->query(), fieldOf(facet), askedAs(facet, value)));
        });
    };
    on(&FacetDock::onlyRequested, &withField);
    on(&FacetDock::alternativeRequested, &withAlternative);
    on(&FacetDock::exclusionRequested, &withExclusion);
    // However it was asked for.
    on(&FacetDock::releaseRequested, [](const QString &query, const QString &field, const QString &value) {
        const QString plain = value.startsWith(u'=') ? value.sliced(1) : value;
        return withoutField(value.isEmpty() ? query : withoutField(query, field, value), field, plain);
    });

    const auto showRange
        = [histogram](const QString &query) { histogram->setRange(wantedValues(query, u"date"_s).value(0)); };
    QObject::connect(pane, &ArticleListPane::queryEdited, &project, showRange);
    QObject::connect(histogram, &DateHistogram::rangeRequested, &project,
                     [pane](const QString &range) { pane->setQuery(withField(pane->query(), u"date"_s, range)); });
    QObject::connect(histogram, &DateHistogram::wholeRequested, &project,
                     [pane] { pane->setQuery(withoutField(pane->query(), u"date"_s)); });
    QObject::connect(window.actions().action(u"view.facets"_s), &QAction::triggered, &project,
                     [dock] { dock->reveal(); });
}

// Folders, saved searches and tags are the analyst's.
void wireFolders(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    FolderDock *dock = window.folders();
    auto *editing = new FolderEditing(bench, project);
    QObject::connect(dock, &FolderDock::folderActivated, editing, &FolderEditing::search);
    QObject::connect(dock, &FolderDock::renameRequested, editing, &FolderEditing::rename);
    QObject::connect(dock, &FolderDock::articlesDropped, editing, &FolderEditing::put);
    QObject::connect(dock, &FolderDock::newRequested, editing, &FolderEditing::addFolder);
    const auto on = [&window, editing](const QString &id, auto handler) {
        QObject::connect(window.actions().action(id), &QAction::triggered, editing, handler);
    };
    on(u"folder.show"_s, [dock] { dock->reveal(); });
    on(u"folder.new"_s, [editing] { editing->addFolder(); });
    on(u"folder.saveSearch"_s, [editing] { editing->saveSearch(); });
    on(u"folder.put"_s, [finder = window.folderFinder()] { finder->open(); });
    on(u"folder.takeOut"_s, [editing] { editing->takeOut(); });
    on(u"folder.rename"_s, [dock] { dock->renameCurrent(); });
    on(u"folder.remove"_s, [dock, editing] { editing->remove(dock->selectedFolders()); });
    on(u"article.tag"_s, [finder = window.tagFinder()] { finder->open(); });
    on(u"article.untag"_s, [finder = window.untagFinder()] { finder->open(); });
    QObject::connect(window.folderFinder(), &FinderPopup::searchRequested, editing, &FolderEditing::find);
    QObject::connect(window.tagFinder(), &FinderPopup::searchRequested, editing,
                     [editing](const QString &text) { editing->findTag(text, true); });
    QObject::connect(window.untagFinder(), &FinderPopup::searchRequested, editing,
                     [editing](const QString &text) { editing->findTag(text, false); });
}

// Articles that share the most telling words of the one that is read or selected, best first.
void wireSimilar(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    FinderPopup *finder = window.similarFinder();
    QObject::connect(window.actions().action(u"article.similar"_s), &QAction::triggered, &project,
                     [finder] { finder->open(); });
    QObject::connect(finder, &FinderPopup::searchRequested, &project, [&bench, &project, finder](const QString &text) {
        const std::vector<ArticleId> selected = bench.window().articles()->selectedArticles();
        const ArticleId article = selected.size() == 1 ? selected.front() : project.article.id();
        using Rows = std::vector<ArticleRow>;
        project.lane.ask<Rows>(
            u"similar articles"_s, &project,
            [article](Reader &reader) -> Result<Rows> {
                const auto ids = reader.similarArticles(article, mostSimilar);
                return ids ? reader.articleRows(*ids) : Result<Rows>(ids.error());
            },
            [&bench, &project, finder, text](const Result<Rows> &rows) {
                if (!rows) {
                    bench.notices().showError(rows.error());
                    return;
                }
                std::vector<FinderItem> items;
                for (const ArticleRow &row : *rows) {
                    if (!foldedText(row.title).contains(foldedText(text.simplified())))
                        continue;
                    const QString date = isoDateText(row.published, QLocale());
                    const QString detail = row.outlet.isEmpty() || date.isEmpty()
                        ? row.outlet + date
                        : Workbench::tr("%1 · %2", "an outlet, a date").arg(row.outlet, date);
                    items.push_back({row.title, detail, {}, {}, [&project, id = row.id] { project.article.open(id); }});
                }
                finder->setItems(std::move(items));
            });
    });
}

} // namespace

void wireFacets(Workbench &bench, OpenProject &project)
{
    wireCounts(bench, project);
    wireFolders(bench, project);
    wireSimilar(bench, project);
}

} // namespace Quipu
