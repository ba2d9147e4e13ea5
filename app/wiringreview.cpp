// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/suggestiontaking.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/jobs/suggestingjob.h"
#include "views/actions/actionregistry.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"
#include "views/reader/reviewbar.h"
#include "views/widgets/progressline.h"
#include "views/widgets/statusline.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

// What was suggested is visited and answered by keys.
void wireAnswers(Workbench &bench, OpenProject &project)
{
    ActionRegistry &actions = bench.window().actions();
    Reviewing *reviewing = &project.reviewing;
    const auto on = [&actions, reviewing](const QString &id, auto handler) {
        QObject::connect(actions.action(id), &QAction::triggered, reviewing, handler);
    };
    on(u"annotate.next"_s, [reviewing] { reviewing->next(); });
    on(u"annotate.previous"_s, [reviewing] { reviewing->previous(); });
    on(u"annotate.accept"_s, [reviewing] { reviewing->answer(ReviewStatus::Accepted); });
    on(u"annotate.reject"_s, [reviewing] { reviewing->answer(ReviewStatus::Rejected); });
    on(u"annotate.acceptSame"_s, [reviewing] { reviewing->answerSame(ReviewStatus::Accepted); });
    on(u"annotate.rejectSame"_s, [reviewing] { reviewing->answerSame(ReviewStatus::Rejected); });
    on(u"annotate.neverHere"_s, [reviewing] { reviewing->neverAgain(false); });
    on(u"annotate.never"_s, [reviewing] { reviewing->neverAgain(true); });
    QObject::connect(reviewing, &Reviewing::failed, &bench.notices(),
                     [&bench](const Error &error) { bench.notices().showError(error); });
}

// The bar says how far the review is, and why the selected suggestion was made.
void wireReviewBar(Workbench &bench, OpenProject &project)
{
    ReviewBar *bar = bench.window().reviewBar();
    Reviewing *reviewing = &project.reviewing;
    const auto tell = [bar, reviewing] { bar->show(reviewing->state(), reviewing->filter()); };
    QObject::connect(reviewing, &Reviewing::changed, bar, tell);
    QObject::connect(&project.article, &OpenArticle::opened, bar, tell);
    QObject::connect(&project.article, &OpenArticle::mentionsUpserted, bar, tell);
    QObject::connect(&project.article, &OpenArticle::mentionsRemoved, bar, tell);
    QObject::connect(&project.article, &OpenArticle::left, bar, tell);
    QObject::connect(&project.project, &Project::entityTypesChanged, bar, tell);
    QObject::connect(bar, &ReviewBar::filterEdited, reviewing, &Reviewing::setFilter);
}

// Suggesters look again: at the article, or at all of them while other work goes on.
void wireSuggesting(Workbench &bench, OpenProject &project)
{
    auto *job = new SuggestingJob(project.path(), &project);
    ProgressLine *progress = bench.window().status()->progress();
    using By = SuggestingOptions::By;
    const auto on = [&](const QString &id, By by, bool inProject) {
        QObject::connect(bench.window().actions().action(id), &QAction::triggered, job, [&project, job, by, inProject] {
            whenSaved(*project.store, job, [&project, job, by, inProject] {
                if (job->isRunning())
                    return;
                project.reviewing.noteAnswers();
                job->start({by, inProject ? ArticleId {} : project.article.id()});
            });
        });
    };
    on(u"annotate.suggest"_s, By::Rules, false);
    on(u"annotate.suggestInProject"_s, By::Rules, true);
    on(u"annotate.learn"_s, By::MyMarks, false);
    on(u"annotate.learnInProject"_s, By::MyMarks, true);
    QObject::connect(job, &SuggestingJob::progressed, progress, [progress](int done, int total) {
        progress->showProgress(Workbench::tr("Suggesting"), done, total);
    });
    QObject::connect(progress, &ProgressLine::cancelRequested, job, &SuggestingJob::cancel);
    QObject::connect(job, &SuggestingJob::finished, progress, &ProgressLine::finish);
    auto *taking = new SuggestionTaking(project.project, project.reviewing, job);
    QObject::connect(job, &SuggestingJob::arrived, taking, &SuggestionTaking::take);
    QObject::connect(job, &SuggestingJob::finished, taking, [&bench, &project, taking](const Outcome &outcome) {
        const Outcome all = taking->finish(outcome);
        if (!all && all.error().kind != Error::Kind::Cancelled) {
            bench.notices().showError(all.error());
            return;
        }
        const QString told = Workbench::tr("%n suggestion(s) changed. Undo takes it back.", nullptr, taking->edits());
        if (taking->steps() <= 1) {
            if (all)
                bench.notices().showMessage(told);
            return;
        }
        // So many that they are several steps, which one walk takes back.
        bench.notices().showMessage(Workbench::tr("%n suggestion(s) changed.", nullptr, taking->edits()),
                                    Workbench::tr("Take All Back"),
                                    [&project, guard = QPointer(&project), first = taking->firstStep()] {
                                        if (guard)
                                            project.walk.goToBefore(first);
                                    });
    });
}

} // namespace

void wireReview(Workbench &bench, OpenProject &project)
{
    project.reviewing.setReader(bench.window().reader());
    wireAnswers(bench, project);
    wireReviewBar(bench, project);
    wireSuggesting(bench, project);
}

} // namespace Quipu
