// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlemenus.h"

#include "app/openproject.h"
#include "views/actions/actionregistry.h"
#include "views/docks/inspectordock.h"
#include "views/lists/articlelistpane.h"
#include "views/mainwindow/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct SortChoice
{
    ArticleSort sort;
    const char *name;
};

constexpr SortChoice sortChoices[] = {
    {ArticleSort::Newest, QT_TRANSLATE_NOOP("ArticleSort", "newest first")},
    {ArticleSort::Oldest, QT_TRANSLATE_NOOP("ArticleSort", "oldest first")},
    {ArticleSort::Relevance, QT_TRANSLATE_NOOP("ArticleSort", "best match first")},
    {ArticleSort::Title, QT_TRANSLATE_NOOP("ArticleSort", "by title")},
    {ArticleSort::Outlet, QT_TRANSLATE_NOOP("ArticleSort", "by outlet")},
    {ArticleSort::Figures, QT_TRANSLATE_NOOP("ArticleSort", "most figures first")},
    {ArticleSort::Mentions, QT_TRANSLATE_NOOP("ArticleSort", "most marks first")},
    {ArticleSort::Words, QT_TRANSLATE_NOOP("ArticleSort", "longest first")},
    {ArticleSort::LastRead, QT_TRANSLATE_NOOP("ArticleSort", "last read first")},
};

} // namespace

void showSelected(MainWindow &window, const Selected &selected, const Article &article)
{
    Conditions conditions = window.actions().conditions();
    conditions.setFlag(Condition::Mention, selected.mention().has_value());
    conditions.setFlag(Condition::Suggestion,
                       selected.mention() && selected.mention()->mention.status == ReviewStatus::Suggested);
    conditions.setFlag(Condition::Figure, selected.figure().has_value());
    window.actions().setConditions(conditions);
    if (selected.isAboutFigure())
        window.inspector()->showFigure(*selected.figure());
    else if (selected.mention())
        window.inspector()->showMention(*selected.mention());
    else if (article.id)
        window.inspector()->showArticle(article);
    else
        window.inspector()->clear();
}

void checkArticleStatus(ActionRegistry &actions, const Article &article)
{
    actions.action("article."_L1 + toString(article.status))->setChecked(true);
}

void openNeighbour(OpenProject &project, int step)
{
    const ArticleListModel &model = project.models.articles;
    const QModelIndex here = model.indexOf(project.article.id());
    const int row = here.isValid() ? here.row() + step : 0;
    if (const ArticleId next = model.articleAt(model.index(row)))
        project.article.open(next);
}

void showReaderMenu(MainWindow &window, const QPoint &position)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    static const QStringList ofOthers {u"charts.figures"_s,   u"charts.addFigures"_s,  u"charts.using"_s,
                                       u"entities.page"_s,    u"entities.mergeInto"_s, u"entities.move"_s,
                                       u"entities.metonym"_s, u"entities.rename"_s,    u"entities.relate"_s};
    for (const ActionRow &row : window.actions().rows()) {
        const bool isWanted = row.menu == "annotate"_L1 || row.menu == "figures"_L1 || row.id == "edit.copy"_L1
            || row.id == "article.bringBack"_L1 || row.id == "article.leaveOut"_L1 || ofOthers.contains(row.id);
        QAction *action = window.actions().action(row.id);
        if (!isWanted || !action->isEnabled())
            continue;
        if (row.startsGroup && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(action);
    }
    menu->popup(position);
}

void showSortMenu(MainWindow &window, ArticleSearch &search, const QPoint &position)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const SortChoice &choice : sortChoices) {
        QAction *action = menu->addAction(sortName(choice.sort));
        action->setCheckable(true);
        action->setChecked(search.sort() == choice.sort);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &search, [&window, &search, sort = choice.sort] {
            search.setSort(sort);
            window.articles()->setSortName(sortName(sort));
        });
    }
    menu->popup(position);
}

QString sortName(ArticleSort sort)
{
    for (const SortChoice &choice : sortChoices) {
        if (choice.sort == sort)
            return QCoreApplication::translate("ArticleSort", choice.name);
    }
    return {};
}

} // namespace Quipu
