// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/docks/inspectordock.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void tellFailure(Workbench &bench, const Result<T> &result)
{
    if (!result)
        bench.notices().showError(result.error());
}

// Undo and redo walk every edit and name it.
void wireUndo(Workbench &bench, OpenProject &project)
{
    ActionRegistry *actions = &bench.window().actions();
    QUndoStack *history = &project.project.history();
    QAction *undo = actions->action(u"edit.undo"_s);
    QAction *redo = actions->action(u"edit.redo"_s);
    QObject::connect(undo, &QAction::triggered, &project, [&project] { project.project.undo(); });
    QObject::connect(redo, &QAction::triggered, &project, [&project] { project.project.redo(); });
    const auto tell = [actions, undo, redo, history] {
        actions->setCondition(Condition::Undo, history->canUndo());
        actions->setCondition(Condition::Redo, history->canRedo());
        const auto named = [](const QString &plain, const QString &sentence, QString step) {
            return step.isEmpty() ? plain : sentence.arg(step.replace(u'&', "&&"_L1));
        };
        undo->setText(named(Workbench::tr("&Undo"), Workbench::tr("&Undo: %1"), history->undoText()));
        redo->setText(named(Workbench::tr("&Redo"), Workbench::tr("&Redo: %1"), history->redoText()));
    };
    QObject::connect(history, &QUndoStack::indexChanged, actions, tell);
    QObject::connect(&project.project, &Project::historyRestocked, actions, tell);
    tell();
}

// A mark goes.
void wireUntag(Workbench &bench, OpenProject &project)
{
    QObject::connect(bench.window().actions().action(u"annotate.remove"_s), &QAction::triggered, &project,
                     [&bench, &project] {
                         if (project.selected.mention())
                             tellFailure(bench, project.project.untag({project.selected.mention()->mention}));
                     });
}

// What is corrected in the inspector is corrected in the project.
void wireInspector(Workbench &bench, OpenProject &project)
{
    InspectorDock *inspector = bench.window().inspector();
    Project *verbs = &project.project;
    QObject::connect(inspector, &InspectorDock::articleEdited, &project,
                     [&bench, verbs](const Article &before, const Article &after) {
                         tellFailure(bench, verbs->editArticle(before, after));
                     });
    QObject::connect(inspector, &InspectorDock::mentionEdited, &project,
                     [&bench, verbs](const Mention &before, const Mention &after) {
                         tellFailure(bench, verbs->editMention(before, after));
                     });
    QObject::connect(inspector, &InspectorDock::entityNameEdited, &project,
                     [&bench, verbs](const Mention &mention, const QString &name) {
                         tellFailure(bench, verbs->linkMention(mention, name));
                     });
    QObject::connect(inspector, &InspectorDock::figureEdited, &project,
                     [&bench, verbs](const Figure &before, const Figure &after) {
                         tellFailure(bench, verbs->editFigure(before, after));
                     });
    QObject::connect(inspector, &InspectorDock::mentionReviewRequested, &project,
                     [&bench, verbs](const Mention &mention, ReviewStatus status) {
                         tellFailure(bench, verbs->review(std::vector {mention}, status));
                     });
    QObject::connect(inspector, &InspectorDock::figureReviewRequested, &project,
                     [&bench, verbs](const Figure &figure, Figure::Status status) {
                         tellFailure(bench, verbs->review(std::vector {figure}, status));
                     });
    QObject::connect(inspector, &InspectorDock::metonymRequested, &project,
                     [&bench, verbs](const Mention &mention, bool isMetonym) {
                         tellFailure(bench, verbs->setMetonym({mention}, isMetonym));
                     });
    QObject::connect(inspector, &InspectorDock::untagRequested, &project,
                     [&bench, verbs](const Mention &mention) { tellFailure(bench, verbs->untag({mention})); });
}

// Articles are marked as read, and leave.
void wireArticleActions(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    for (const Article::Status status : {Article::Status::Unread, Article::Status::Reading, Article::Status::Done}) {
        QObject::connect(actions.action("article."_L1 + toString(status)), &QAction::triggered, &project,
                         [&bench, &project, status] {
                             Article after = project.article.article();
                             after.status = status;
                             tellFailure(bench, project.project.editArticle(project.article.article(), after));
                         });
    }
    ArticleListPane *pane = bench.window().articles();
    QObject::connect(pane, &ArticleListPane::removeRequested, &project,
                     [&bench, &project](const std::vector<ArticleId> &articles) {
                         tellFailure(bench, project.project.removeArticles(articles));
                     });
    QObject::connect(actions.action(u"article.remove"_s), &QAction::triggered, &project, [&bench, &project, pane] {
        std::vector<ArticleId> articles = pane->selectedArticles();
        if (articles.empty())
            articles = {project.article.id()};
        tellFailure(bench, project.project.removeArticles(articles));
    });
}

} // namespace

void wireEditing(Workbench &bench, OpenProject &project)
{
    wireUndo(bench, project);
    wireUntag(bench, project);
    wireInspector(bench, project);
    wireArticleActions(bench, project);
}

} // namespace Quipu
