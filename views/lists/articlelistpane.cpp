// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/articlelistpane.h"

#include "models/corpus/articlelistmodel.h"
#include "models/search/query.h"
#include "views/delegates/articledelegate.h"
#include "views/lists/articlelistview.h"
#include "views/lists/datehistogram.h"
#include "views/lists/queryfield.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Quipu {

namespace {

constexpr int mostKeptSelected = 1000; // looked for again in a new result; of everything selected that is not needed

} // namespace

ArticleListPane::ArticleListPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new QueryField(tr("Search articles"), this))
    , m_count(new QLabel(this))
    , m_countRow(new QHBoxLayout)
    , m_searchRow(new QHBoxLayout)
    , m_queryError(new QLabel(this))
    , m_histogram(new DateHistogram(this))
    , m_list(new ArticleListView(this))
    , m_delegate(new ArticleDelegate(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("articleListPane"));
    m_list->setItemDelegate(m_delegate);
    m_count->setTextFormat(Qt::PlainText);
    m_queryError->setTextFormat(Qt::PlainText);
    m_queryError->setWordWrap(true);
    m_queryError->setObjectName(QStringLiteral("queryError"));
    m_queryError->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(4);
    m_searchRow->setSpacing(2);
    m_searchRow->addWidget(m_search, 1);
    layout->addLayout(m_searchRow);
    layout->addWidget(m_queryError);
    m_countRow->addWidget(m_count, 1);
    layout->addLayout(m_countRow);
    layout->addWidget(m_histogram);
    layout->addLayout(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ArticleListPane::queryChanged);
    connect(m_search, &SearchField::downPressed, this, &ArticleListPane::focusList);
    connect(m_list, &ArticleListView::upPressedOnFirst, this, &ArticleListPane::focusSearch);
    connect(m_list, &ArticleListView::removePressed, this, [this] { Q_EMIT removeRequested(selectedArticles()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_current = m_model->articleAt(index);
        Q_EMIT articleActivated(m_current);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ArticleListPane::showMenu);
    connect(m_empty, &EmptyState::actionRequested, this, &ArticleListPane::importRequested);
    updateState();
}

QString ArticleListPane::query() const
{
    return m_search->text();
}

void ArticleListPane::queryChanged()
{
    if (const auto asked = parseQuery(query(), true); asked) // what is found by fields alone has no words to show
        m_delegate->setShowsSnippets(!terms(*asked).empty());
    m_list->updateRowHeight();
    m_keepsPlace = false;
    showQueryError();
    Q_EMIT queryEdited(query());
}

std::vector<ArticleId> ArticleListPane::selectedArticles() const
{
    std::vector<ArticleId> articles;
    if (m_model != nullptr) {
        // By stretches: of a million rows no index is made for each.
        QList<QItemSelectionRange> ranges = m_list->selectionModel()->selection();
        std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
        for (const QItemSelectionRange &range : std::as_const(ranges)) {
            const std::vector<ArticleId> selected = m_model->articlesIn(range.top(), range.bottom());
            articles.insert(articles.end(), selected.begin(), selected.end());
        }
    }
    return articles;
}

ArticleId ArticleListPane::currentArticle() const
{
    return m_current;
}

void ArticleListPane::setModel(ArticleListModel *model)
{
    m_model = model;
    // Before the list hears of it: what the list then makes current has not been chosen by anybody.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isRestoring = true;
        rememberPlace();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRestoring = true; });
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleListPane::currentChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleListPane::selectionChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ArticleListPane::restorePlace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ArticleListPane::restoreSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { findCurrentAgain(first); });
}

// Walking the list with the keys reads article after article.
void ArticleListPane::currentChanged()
{
    const ArticleId article = m_model->articleAt(m_list->currentIndex());
    if (m_isRestoring || !article || article == m_current)
        return;
    m_current = article;
    Q_EMIT articleActivated(article);
}

void ArticleListPane::rememberPlace()
{
    const QItemSelection selection = m_list->selectionModel()->selection();
    int selected = 0;
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    m_wasAllSelected = selected > 1 && selected == m_model->rowCount();
    m_keptSelection = selected > 1 && selected <= mostKeptSelected ? selectedArticles() : std::vector<ArticleId>();
    const QModelIndex top = m_list->indexAt({0, 0});
    m_keptTop = top.isValid() && top.row() > 0 && m_keepsPlace ? m_model->articleAt(top) : ArticleId {};
    m_keptOffset = m_list->visualRect(top).top();
}

// The open article may be among rows that have come; the list stays where it is for it.
void ArticleListPane::findCurrentAgain(int firstInserted)
{
    if (!m_current || m_list->currentIndex().isValid())
        return;
    m_list->setAutoScroll(firstInserted == 0);
    selectArticle(m_current);
    m_list->setAutoScroll(true);
}

// The same articles are selected and in view, wherever they are now.
void ArticleListPane::restorePlace()
{
    std::vector<ArticleId> sought = m_keptSelection;
    sought.push_back(m_keptTop);
    std::vector<int> rows = m_model->rowsOf(sought);
    const int top = rows.back();
    rows.pop_back();
    restoreSelection();
    m_isRestoring = true;
    if (m_wasAllSelected && m_keepsPlace)
        m_list->selectAll();
    else
        select(rows);
    if (top >= 0) {
        m_list->scrollTo(m_model->index(top), QAbstractItemView::PositionAtTop);
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() - m_keptOffset);
    }
    m_isRestoring = false;
    m_keptSelection.clear();
}

void ArticleListPane::select(const std::vector<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        if (row >= 0)
            selection.append(QItemSelectionRange(m_model->index(row)));
    }
    if (!selection.isEmpty())
        m_list->selectionModel()->select(selection, QItemSelectionModel::Select);
}

void ArticleListPane::restoreSelection()
{
    if (m_model->indexOf(m_current).isValid())
        selectArticle(m_current);
    else
        m_list->selectionModel()->clear();
    m_isRestoring = false;
}

void ArticleListPane::setQuery(const QString &query)
{
    m_search->setText(query);
}

void ArticleListPane::showCount(int shown, int all, bool isWhole)
{
    m_shown = shown;
    m_all = all;
    m_isWhole = isWhole;
    m_keepsPlace = true; // until another question is asked
    updateState();
}

void ArticleListPane::setSortName(const QString &name)
{
    m_sortName = name;
    updateState();
}

// The field shows where, this says what and how to go on; the list stays as it was.
void ArticleListPane::showQueryError()
{
    const QueryReading &reading = m_search->reading();
    const bool isRead = reading.query.has_value();
    const QString message = isRead
        ? QString()
        : tr("%1. %2.", "what is wrong with a search, what to do").arg(reading.error.what, reading.error.remedy);
    m_queryError->setText(message);
    m_queryError->setVisible(!isRead);
    m_search->setAccessibleDescription(message);
}

void ArticleListPane::selectArticle(ArticleId article)
{
    m_current = article;
    const QModelIndex index = m_model != nullptr ? m_model->indexOf(article) : QModelIndex();
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    const bool wasRestoring = std::exchange(m_isRestoring, true);
    m_list->setCurrentIndex(index);
    m_isRestoring = wasRestoring;
}

void ArticleListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleListPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_model != nullptr && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void ArticleListPane::addFilter(QAction *filter)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(filter);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    m_countRow->addWidget(button);
}

void ArticleListPane::addSearchCommand(QAction *command)
{
    if (m_searchMenu == nullptr) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("searchMenu"));
        button->setAccessibleName(tr("More about searching"));
        button->setToolTip(button->accessibleName());
        button->setArrowType(Qt::DownArrow);
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        m_searchMenu = new QMenu(button);
        button->setMenu(m_searchMenu);
        m_searchRow->addWidget(button);
    }
    m_searchMenu->addAction(command);
}

void ArticleListPane::addCommand(QAction *command)
{
    m_commands.append(command);
}

void ArticleListPane::updateState()
{
    const QString shown = locale().toString(m_shown);
    const QString counts
        = tr("%1 of %2", "articles shown, of all")
              .arg(m_isWhole ? shown : tr("%1+", "at least so many articles").arg(shown), locale().toString(m_all));
    m_count->setText(m_sortName.isEmpty() ? counts : tr("%1 · %2", "2 of 5 · newest first").arg(counts, m_sortName));
    m_count->setVisible(m_all > 0);
    if (m_all == 0)
        m_empty->setMessage(tr("No articles yet.\nDrop files here or press Import…"), tr("Import…"));
    else
        m_empty->setMessage(tr("Nothing matches “%1”.").arg(query()));
    if (m_shown > 0)
        m_stack->setCurrentWidget(m_list);
    else
        m_stack->setCurrentWidget(m_empty);
}

void ArticleListPane::showMenu(const QPoint &position)
{
    const std::vector<ArticleId> articles = selectedArticles();
    if (articles.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this] { Q_EMIT articleActivated(m_current); });
    menu->addAction(tr("&Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_list->selectionAsTsv()); });
    menu->addAction(tr("&Edit Fields of %Ln article(s)…", nullptr, int(articles.size())), this,
                    [this, articles] { Q_EMIT editRequested(articles); });
    menu->addSeparator();
    for (QAction *command : m_commands) {
        if (command->isEnabled())
            menu->addAction(command);
    }
    menu->addSeparator();
    menu->addAction(tr("&Remove %Ln article(s)", nullptr, int(articles.size())), this,
                    [this, articles] { Q_EMIT removeRequested(articles); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Quipu
