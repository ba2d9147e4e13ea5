// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "app/originals.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "views/actions/actionregistry.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/originalview.h"
#include "views/reader/readerview.h"

#include <QAction>

namespace Quipu {

using namespace Qt::StringLiterals;

// The document that the open article was extracted from can be looked at, saved and opened elsewhere.
void wireOriginals(Workbench &bench, OpenProject &project)
{
    MainWindow &window = bench.window();
    ActionRegistry &actions = window.actions();
    OriginalView *view = window.original();
    auto *originals
        = new Originals({window, project.article, project.lane, bench.prompts(), bench.notices()}, &project);
    view->clear();
    QAction *show = actions.action(u"view.original"_s);
    show->setChecked(false);
    window.showOriginal(false);
    QObject::connect(show, &QAction::toggled, originals, &Originals::setShown);
    QObject::connect(view, &OriginalView::textRequested, originals, [show] { show->setChecked(false); });
    QObject::connect(view, &OriginalView::pageWanted, originals, &Originals::showPage);
    QObject::connect(&project.article, &OpenArticle::opened, originals, &Originals::articleOpened);
    QObject::connect(&project.article, &OpenArticle::left, originals, [show] { show->setChecked(false); });
    // What is to be seen in the text is seen in the text.
    QObject::connect(&project.article, &OpenArticle::arrivedAt, originals, [show](const Arrival &arrival) {
        if (!arrival.span.isEmpty())
            show->setChecked(false);
    });
    QObject::connect(actions.action(u"edit.find"_s), &QAction::triggered, originals, [&window, show] {
        if (!show->isChecked())
            return;
        show->setChecked(false); // words are found in the text
        window.reader()->find();
    });
    QObject::connect(view, &OriginalView::saveRequested, originals, &Originals::save);
    QObject::connect(view, &OriginalView::openRequested, originals, &Originals::openOutside);
    QObject::connect(actions.action(u"article.saveOriginal"_s), &QAction::triggered, originals, &Originals::save);
    QObject::connect(actions.action(u"article.openOriginal"_s), &QAction::triggered, originals,
                     &Originals::openOutside);
}

} // namespace Quipu
