// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/newfigure.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/annotation/lexicon.h"
#include "models/figures/codebook.h"
#include "models/figures/figureedits.h"
#include "views/actions/actionregistry.h"
#include "views/delegates/fieldchoices.h"
#include "views/delegates/figuretext.h"
#include "views/dialogs/prompts.h"
#include "views/docks/figuredock.h"
#include "views/docks/inspectordock.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEditedAtOnce = 20'000; // figures in one step; they are all in memory while it is made

template <typename T> void tellFailureOf(Workbench &bench, const Result<T> &result)
{
    if (!result)
        bench.notices().showError(result.error());
}

// The figures, if they are not too many for one step.
void withFigures(Workbench &bench, OpenProject &project, const std::vector<FigureId> &ids,
                 const std::function<void(const std::vector<FigureRow> &)> &then)
{
    if (ids.size() > mostEditedAtOnce) {
        bench.notices().showError({Error::Kind::Invalid,
                                   Workbench::tr("These are too many figures for one step"),
                                   {},
                                   Workbench::tr("Select at most %L1 figures").arg(mostEditedAtOnce)});
        return;
    }
    if (!ids.empty())
        project.figures.withRows(ids, then);
}

// What is asked for is what the table shows, and what it can be filtered by is what the project has.
void wireFilter(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    FigureDock *dock = window.figures();
    project.figures.setFilter(dock->filter());
    QObject::connect(dock, &FigureDock::filterEdited, &project.figures, &FigureList::setFilter);
    QObject::connect(dock, &FigureDock::sortRequested, &project.figures, &FigureList::sortByColumn);
    QObject::connect(&project.facets, &FigureFacetList::found, dock, &FigureDock::setFacets);
    QObject::connect(&project.article, &OpenArticle::opened, dock,
                     [dock](const LoadedArticle &loaded) { dock->setArticle(loaded.article.id); });
    QObject::connect(&project.article, &OpenArticle::left, dock, [dock] { dock->setArticle({}); });
    ActionRegistry &actions = window.actions();
    QObject::connect(actions.action(u"figures.filter"_s), &QAction::triggered, &project, [dock] {
        dock->show();
        dock->raise();
        dock->focusFilter();
    });
    QObject::connect(actions.action(u"figures.clearFilter"_s), &QAction::triggered, &project,
                     [dock] { dock->clearFilter(); });
}

QStringList gazetteerPlaces()
{
    QStringList names;
    for (const LexiconEntry &entry : Lexicon::shipped().entries()) {
        if (entry.type == "PLACE"_L1)
            names.append(entry.entity);
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList facetValues(const std::vector<FigureFacets::Facet> &facets)
{
    QStringList values;
    for (const FigureFacets::Facet &facet : facets)
        values.append(facet.value);
    values.sort(Qt::CaseInsensitive);
    return values;
}

// Cells and inspector offer what the codebook, the project and the gazetteers know.
void wireChoices(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    const auto choices = std::make_shared<FieldChoices>();
    const auto offer = [&window, &project, choices] {
        choices->codebook = project.project.codebook();
        choices->measures = measureChoices(*choices->codebook);
        choices->units = unitChoices(*choices->codebook);
        window.figures()->setChoices(*choices);
        window.inspector()->setFigureChoices(*choices);
    };
    offer();
    QObject::connect(&project.project, &Project::codebookChanged, &project, offer);
    QObject::connect(&project.facets, &FigureFacetList::found, &project, [choices, offer](const FigureFacets &facets) {
        choices->places = plainChoices(facetValues(facets.places));
        choices->sources = plainChoices(facetValues(facets.sources));
        offer();
    });
    runInPool<QStringList>(
        &project, [] { return gazetteerPlaces(); },
        [choices, offer](const QStringList &names) {
            choices->placeNames = names;
            offer();
        });
}

// Figures are confirmed and rejected, one or many; after an answer the next one is asked for.
void wireFigureReview(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    FigureDock *dock = window.figures();
    const auto review = [&bench, &project](const std::vector<FigureRow> &rows, Figure::Status status) {
        std::vector<Figure> figures;
        figures.reserve(rows.size());
        for (const FigureRow &row : rows)
            figures.push_back(row.figure);
        tellFailureOf(bench, project.project.review(figures, status));
    };
    QObject::connect(dock, &FigureDock::reviewRequested, &project,
                     [&bench, &project, review](const std::vector<FigureId> &ids, Figure::Status status) {
                         withFigures(bench, project, ids,
                                     [review, status](const std::vector<FigureRow> &rows) { review(rows, status); });
                     });
    QObject::connect(dock, &FigureDock::nextWanted, &project.figures, &FigureList::findUnreviewed);
    QObject::connect(&project.figures, &FigureList::unreviewedFound, dock, [dock, &bench](FigureId figure) {
        if (figure)
            dock->goToFigure(figure);
        else
            bench.notices().showMessage(Workbench::tr("Every figure of the list is reviewed"));
    });
    const auto reviewSelected = [dock, review, &project](Figure::Status status) {
        const bool isInDock = dock->isAncestorOf(QApplication::focusWidget());
        const std::optional<FigureRow> &figure = project.selected.figure();
        if (isInDock && !dock->selectedFigures().empty())
            dock->review(status);
        else if (figure)
            review({*figure}, status);
    };
    ActionRegistry &actions = window.actions();
    const auto on = [&actions, &project](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, &project, handler);
    };
    on(u"figures.confirm"_s, [reviewSelected] { reviewSelected(Figure::Status::Confirmed); });
    on(u"figures.reject"_s, [reviewSelected] { reviewSelected(Figure::Status::Rejected); });
    on(u"figures.confirmRow"_s, [dock] { dock->review(Figure::Status::Confirmed); });
    on(u"figures.rejectRow"_s, [dock] { dock->review(Figure::Status::Rejected); });
    on(u"figures.editCell"_s, [dock] { dock->editCell(); });
    on(u"figures.next"_s, [dock, &project] { project.figures.findUnreviewed(dock->currentFigure(), 1); });
    on(u"figures.previous"_s, [dock, &project] { project.figures.findUnreviewed(dock->currentFigure(), -1); });
    on(u"figures.showInArticle"_s, [&project] {
        if (const std::optional<FigureRow> &row = project.selected.figure())
            project.article.open(row->figure.article, {row->figure.sentence.span, row->figure.id});
    });
}

// One field of one figure or of many is one step.
void wireFigureFields(Workbench &bench, OpenProject &project)
{
    FigureDock *dock = bench.window().figures();
    const auto set = [&bench, &project](const std::vector<FigureId> &ids, const QString &field, const QString &text) {
        withFigures(bench, project, ids, [&bench, &project, field, text](const std::vector<FigureRow> &rows) {
            std::vector<Edit<Figure>> edits;
            const UnitBook *units = &project.project.codebook()->units();
            for (const FigureRow &row : rows) {
                Figure after = row.figure;
                if (const Outcome changed = setFigureField(after, field, text, {QLocale::c(), units}); !changed) {
                    bench.notices().showError(changed.error());
                    return;
                }
                if (after != row.figure)
                    edits.push_back({row.figure, after});
            }
            tellFailureOf(bench, project.project.editFigures(edits, field));
        });
    };
    QObject::connect(dock, &FigureDock::fieldEdited, &project, set);
    const auto askForField = [&bench, set, dock](const std::vector<FigureId> &ids) {
        if (ids.empty())
            return;
        bench.prompts().askForFigureField(
            int(ids.size()), dock->choices(),
            [set, ids](const QString &field, const QString &text) { set(ids, field, text); });
    };
    QObject::connect(dock, &FigureDock::manyFieldsRequested, &project, askForField);
    QObject::connect(bench.window().actions().action(u"figures.setField"_s), &QAction::triggered, &project,
                     [askForField, dock] { askForField(dock->selectedFigures()); });
}

// The sentence beside the table, and what is copied of it.
void wireEvidence(Workbench &bench, OpenProject &project)
{
    FigureDock *dock = bench.window().figures();
    QObject::connect(dock, &FigureDock::contextWanted, &project, [dock, &project](FigureId figure) {
        project.lane.ask<FigureContext>(
            u"figure context"_s, dock, [figure](Reader &reader) { return reader.figureContext(figure); },
            [dock](Result<FigureContext> context) {
                if (context) // a figure that is gone by now has none
                    dock->showContext(*context);
            });
    });
    QObject::connect(dock, &FigureDock::copyRequested, &project,
                     [&bench, &project, dock](const std::vector<FigureId> &ids, bool isCitation) {
                         withFigures(bench, project, ids, [dock, isCitation](const std::vector<FigureRow> &rows) {
                             QGuiApplication::clipboard()->setText(isCitation ? citationsText(rows, dock->locale())
                                                                              : dock->rowsText(rows));
                         });
                     });
    // Undo and redo bring back what was selected.
    QObject::connect(&project.project, &Project::figuresRestored, dock, &FigureDock::selectFigures);
}

// A selection in the article becomes a figure, filled in as far as its sentence can be read.
void wireNewFigure(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    const auto add = [&bench, &project](const Figure &drafted) {
        const Result<Figure> added = project.project.addFigure(drafted);
        tellFailureOf(bench, added);
        if (!added)
            return;
        bench.window().figures()->selectFigures({added->id});
        project.selected.set({}, project.article.rowOf(*added));
        InspectorDock *inspector = bench.window().inspector();
        inspector->show();
        inspector->raise();
        inspector->focusFigureValue();
    };
    QObject::connect(window.actions().action(u"figures.new"_s), &QAction::triggered, &project,
                     [&window, &project, add] {
                         const ReaderView *reader = window.reader();
                         const TextSpan selection = reader->selection();
                         if (selection.isEmpty())
                             return;
                         runInPool<Figure>(
                             &project,
                             [article = project.article.article(), text = reader->text(), selection,
                              codebook = project.project.codebook()] {
                                 return figureFromSelection(article, text, selection, codebook);
                             },
                             add);
                     });
}

} // namespace

void wireFigures(Workbench &bench, OpenProject &project)
{
    wireFilter(bench, project);
    wireChoices(bench, project);
    wireFigureReview(bench, project);
    wireFigureFields(bench, project);
    wireEvidence(bench, project);
    wireNewFigure(bench, project);
}

} // namespace Quipu
