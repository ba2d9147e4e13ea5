// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;

namespace Quipu {

class ArticleDelegate;
class ArticleListModel;
class ArticleListView;
class DateHistogram;
class EmptyState;
class QueryField;

// The corpus as a list: a field to search it, how many of how many are shown, and the articles. Says what it wants by
// signals; the wiring answers with a new result in the model.
class ArticleListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleListPane)

public:
    explicit ArticleListPane(QWidget *parent = nullptr);

    QString query() const;
    QueryField *searchField() const { return m_search; }
    std::vector<ArticleId> selectedArticles() const;
    ArticleId currentArticle() const;
    DateHistogram *histogram() const { return m_histogram; }

public Q_SLOTS:
    void setModel(Quipu::ArticleListModel *model);
    void setQuery(const QString &query); // as if it had been typed
    void showCount(int shown, int all, bool isWhole = true); // not whole: more are being found
    void setSortName(const QString &name); // "newest first", translated
    void selectArticle(Quipu::ArticleId article); // without articleActivated
    void focusSearch();
    void focusList();
    void addSearchCommand(QAction *command); // of the menu beside the search field
    void addFilter(QAction *filter); // a check box beside the count
    void addCommand(QAction *command); // of the context menu

Q_SIGNALS:
    void queryEdited(const QString &query);
    void articleActivated(Quipu::ArticleId article); // chosen to be read, by whatever means
    void selectionChanged();
    void importRequested();
    void editRequested(const std::vector<Quipu::ArticleId> &articles);
    void removeRequested(const std::vector<Quipu::ArticleId> &articles);
    void sortMenuRequested(const QPoint &globalPosition);

private:
    void queryChanged();
    void showQueryError();
    void showMenu(const QPoint &position);
    void updateState();
    void findCurrentAgain(int firstInserted);
    void rememberPlace();
    void restorePlace();
    void restoreSelection();
    void select(const std::vector<int> &rows);
    void currentChanged();

    QueryField *m_search;
    QLabel *m_count;
    QHBoxLayout *m_countRow, *m_searchRow;
    QMenu *m_searchMenu = nullptr; // in the button's keeping
    QList<QAction *> m_commands;
    QLabel *m_queryError;
    DateHistogram *m_histogram;
    ArticleListView *m_list;
    ArticleDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ArticleListModel *m_model = nullptr;
    ArticleId m_current;
    QString m_sortName;
    int m_shown = 0;
    int m_all = 0;
    bool m_isWhole = true;
    bool m_keepsPlace = true; // false: another question was asked, whose result begins at its beginning
    std::vector<ArticleId> m_keptSelection; // while the model is reset; empty where it was everything
    bool m_wasAllSelected = false;
    ArticleId m_keptTop; // the first article in view, where that is not the first of the list
    int m_keptOffset = 0;
    bool m_isRestoring = false;
};

} // namespace Quipu
