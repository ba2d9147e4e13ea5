// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"
#include "models/project/historyfilter.h"

#include <QDockWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace Quipu {

class EmptyState;
class HistoryModel;
class SearchField;

// What was done in this project, newest first, filtered by words, person, article and entity. A double click or Return
// shows where a step was done; its menu takes the project to it, back or forward.
class HistoryDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDock)

public:
    explicit HistoryDock(QWidget *parent = nullptr);

    void setModel(HistoryModel *model);
    void setPeople(const QStringList &people);
    void setArticle(ArticleId article); // the open one, to which the list can be narrowed
    void setEntity(EntityId entity, const QString &name); // of the mark that is selected
    void showEntity(EntityId entity, const QString &name); // narrows the list to it
    void showArticle(); // to the open article
    void showItem(const HistorySubject &item, const QString &name); // to a mark, figure or chart
    void showCount(int shown);
    ChangeId selectedChange() const; // 0: none
    void goToSelected(); // as the menu's first line does

Q_SIGNALS:
    void filterEdited(const Quipu::HistoryFilter &filter);
    void placeRequested(Quipu::ArticleId article, Quipu::TextSpan span);
    void pointRequested(Quipu::ChangeId step); // as it was after this step
    void pointBeforeRequested(Quipu::ChangeId step);
    void comparisonRequested(Quipu::ChangeId line); // of how it was after this line with how it is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void makeList();
    void tellFilter();
    void present();
    void showPlace(const QModelIndex &index);
    void showMenu(const QPoint &position);

    SearchField *m_words;
    QComboBox *m_who;
    QToolButton *m_hereOnly;
    QToolButton *m_entityOnly;
    QToolButton *m_itemOnly; // in view while an item is looked at
    QToolButton *m_go;
    QLabel *m_count;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    HistoryModel *m_model = nullptr;
    ArticleId m_article;
    EntityId m_entity;
    HistorySubject m_item;
    HistoryFilter m_told;
};

} // namespace Quipu
