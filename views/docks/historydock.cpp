// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/historydock.h"

#include "models/project/historymodel.h"
#include "views/delegates/historydelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QToolButton *toggle(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

HistoryDock::HistoryDock(QWidget *parent)
    : QDockWidget(tr("History"), parent)
    , m_words(new SearchField(tr("Filter the history"), this))
    , m_who(new QComboBox(this))
    , m_hereOnly(toggle(u"historyHere"_s, tr("This article"), this))
    , m_entityOnly(toggle(u"historyEntity"_s, tr("This entity"), this))
    , m_itemOnly(toggle(u"historyItem"_s, tr("This item"), this))
    , m_go(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"historyDock"_s);
    makeFilter();
    makeList();
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_hereOnly), static_cast<QWidget *>(m_entityOnly),
          static_cast<QWidget *>(m_itemOnly), static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_count)})
        row->addWidget(part);
    row->setContentsMargins(0, 0, 4, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(m_stack, 1);
    setWidget(content);
    setFocusProxy(m_words);
    showCount(0);
}

void HistoryDock::makeFilter()
{
    m_words->setObjectName(u"historyFilter"_s);
    m_who->setObjectName(u"historyWho"_s);
    m_who->setAccessibleName(tr("Who did it"));
    m_hereOnly->setToolTip(tr("Only what was done to the open article"));
    m_entityOnly->setToolTip(tr("Only what was done to the entity of the selected mark"));
    m_itemOnly->setToolTip(tr("Only what was done to this mark, figure or chart"));
    m_itemOnly->hide();
    m_entityOnly->setEnabled(false);
    m_hereOnly->setEnabled(false);
    m_go->setObjectName(u"historyGo"_s);
    m_go->setText(tr("Go Here"));
    m_go->setToolTip(tr("Undo or redo up to the selected step"));
    m_go->setEnabled(false);
    setPeople({});
    connect(m_words, &QLineEdit::textChanged, this, &HistoryDock::tellFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistoryDock::tellFilter);
    connect(m_hereOnly, &QToolButton::toggled, this, &HistoryDock::tellFilter);
    connect(m_entityOnly, &QToolButton::toggled, this, &HistoryDock::tellFilter);
    connect(m_itemOnly, &QToolButton::toggled, this, [this](bool isOn) {
        m_itemOnly->setVisible(isOn);
        tellFilter();
    });
    connect(m_go, &QToolButton::clicked, this, &HistoryDock::goToSelected);
    connect(m_words, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
}

void HistoryDock::makeList()
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &HistoryDock::showPlace);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryDock::showMenu);
}

void HistoryDock::setModel(HistoryModel *model)
{
    m_model = model;
    m_list->setModel(model);
    m_list->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    // As wide as what is in view; a line that is still on its way asks for no room.
    for (const int column : {HistoryModel::StateColumn, HistoryModel::WhenColumn, HistoryModel::WhoColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setResizeContentsPrecision(0);
    m_list->header()->setStretchLastSection(false);
    const auto look = [this] { m_go->setEnabled(m_model->isStep(m_list->currentIndex())); };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, look);
    connect(model, &QAbstractItemModel::dataChanged, this, look);
    connect(model, &QAbstractItemModel::modelReset, this, look);
}

void HistoryDock::setPeople(const QStringList &people)
{
    const QString chosen = m_who->currentData().toString();
    {
        const QSignalBlocker quiet(m_who);
        m_who->clear();
        m_who->addItem(tr("Everybody"), QString());
        for (const QString &person : people)
            m_who->addItem(person, person);
        m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
    }
    m_who->setVisible(people.size() > 1);
    if (m_who->currentData().toString() != chosen)
        tellFilter();
}

void HistoryDock::setArticle(ArticleId article)
{
    m_article = article;
    m_hereOnly->setEnabled(bool(article));
    tellFilter();
}

void HistoryDock::setEntity(EntityId entity, const QString &name)
{
    if (m_entityOnly->isChecked())
        return; // what is looked at stays, wherever the caret goes
    m_entity = entity;
    m_entityOnly->setEnabled(bool(entity));
    m_entityOnly->setText(entity ? name : tr("This entity"));
}

void HistoryDock::showEntity(EntityId entity, const QString &name)
{
    m_entityOnly->setChecked(false);
    setEntity(entity, name);
    m_entityOnly->setChecked(true);
}

void HistoryDock::showArticle()
{
    m_entityOnly->setChecked(false);
    m_itemOnly->setChecked(false);
    m_hereOnly->setChecked(true);
    present();
}

void HistoryDock::showItem(const HistorySubject &item, const QString &name)
{
    m_hereOnly->setChecked(false);
    m_entityOnly->setChecked(false);
    m_item = item;
    constexpr int widest = 90; // pixels: the filter's field needs its room
    m_itemOnly->setText(fontMetrics().elidedText(name, Qt::ElideRight, widest));
    m_itemOnly->setAccessibleName(name);
    m_itemOnly->setChecked(true);
    tellFilter(); // it may have been another item before
    present();
}

void HistoryDock::present()
{
    m_words->clear();
    show();
    raise();
    m_list->setFocus();
}

void HistoryDock::tellFilter()
{
    HistoryFilter filter;
    filter.words = m_words->text().simplified();
    filter.who = m_who->currentData().toString();
    if (m_hereOnly->isChecked() && m_hereOnly->isEnabled())
        filter.article = m_article;
    if (m_entityOnly->isChecked())
        filter.entity = m_entity;
    if (m_itemOnly->isChecked())
        filter.item = m_item;
    if (filter == m_told)
        return;
    m_told = filter;
    Q_EMIT filterEdited(filter);
}

void HistoryDock::showCount(int shown)
{
    m_count->setText(shown > 0 ? tr("%Ln line(s)", nullptr, shown) : QString());
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    m_empty->setMessage(m_told == HistoryFilter {} ? tr("Nothing was done yet.\nEvery edit is listed here.")
                                                   : tr("Nothing that was done answers this filter."));
}

ChangeId HistoryDock::selectedChange() const
{
    return m_model != nullptr ? m_model->changeAt(m_list->currentIndex()) : ChangeId {};
}

void HistoryDock::goToSelected()
{
    if (m_model != nullptr && m_model->isStep(m_list->currentIndex()))
        Q_EMIT pointRequested(selectedChange());
}

void HistoryDock::showPlace(const QModelIndex &index)
{
    const ArticleId article {index.data(HistoryModel::ArticleIdRole).toLongLong()};
    const TextSpan span {index.data(HistoryModel::StartRole).toLongLong(),
                         index.data(HistoryModel::EndRole).toLongLong()};
    if (article)
        Q_EMIT placeRequested(article, span);
}

void HistoryDock::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const bool isStep = m_model->isStep(index);
    const ChangeId step = m_model->changeAt(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *go = menu->addAction(tr("&Go to This Point"), this, [this, step] { Q_EMIT pointRequested(step); });
    QAction *before
        = menu->addAction(tr("Go to &Before This Step"), this, [this, step] { Q_EMIT pointBeforeRequested(step); });
    go->setEnabled(isStep);
    before->setEnabled(isStep);
    menu->addAction(tr("&Compare with Now…"), this, [this, step] { Q_EMIT comparisonRequested(step); });
    menu->addSeparator();
    const QPersistentModelIndex kept(index);
    QAction *place = menu->addAction(tr("&Show Its Place"), this, [this, kept] { showPlace(kept); });
    place->setEnabled(index.data(HistoryModel::ArticleIdRole).toLongLong() > 0);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool HistoryDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        showPlace(m_list->currentIndex());
    else if (key->modifiers().testFlag(Qt::ControlModifier))
        goToSelected();
    return true;
}

} // namespace Quipu
