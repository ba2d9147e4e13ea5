// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/checkdock.h"

#include "views/widgets/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Lines as high as those of the figures table.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 6};
    }
};

} // namespace

CheckDock::CheckDock(QWidget *parent)
    : QDockWidget(tr("Checks"), parent)
    , m_state(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_answer(new QPushButton(tr("&Settle…"), this))
    , m_tree(new QTreeView(this))
    , m_detail(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"checkDock"_s);
    makeTree();
    makeFilters();
    m_stack->addWidget(m_empty);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_tree, 1);
    column->addWidget(m_detail);
    m_stack->addWidget(list);
    auto *content = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addWidget(m_kind);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_answer);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    setWidget(content);
    connect(m_answer, &QPushButton::clicked, this, &CheckDock::answerCurrent);
    showCount(0, 0, 0);
}

void CheckDock::makeTree()
{
    m_tree->setAccessibleName(tr("Checks"));
    m_tree->setItemDelegate(new RoomyDelegate(this));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::expanded, this, &CheckDock::spanFigures);
    m_detail->setAccessibleName(tr("What was compared"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setMinimumHeight(3 * m_detail->fontMetrics().lineSpacing()); // so that the list does not jump
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CheckDock::showMenu);
    connect(m_tree, &QAbstractItemView::doubleClicked, this, &CheckDock::activate);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            activate(index);
    });
}

void CheckDock::makeFilters()
{
    m_state->setAccessibleName(tr("Which checks"));
    m_state->addItem(tr("All checks"), false);
    m_state->addItem(tr("Open checks"), true);
    m_kind->setAccessibleName(tr("Kind of check"));
    m_kind->addItem(tr("Of every kind"), -1);
    using enum Check::Kind;
    for (const Check::Kind kind : {SentenceChanged, Conflict, PercentChange, Sum, UnitMix, PartialYear, DuplicateClaim})
        m_kind->addItem(CheckTreeModel::kindLabel(kind), int(kind));
    for (QComboBox *box : {m_state, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT filterEdited(filter()); });
    }
}

CheckFilter CheckDock::filter() const
{
    CheckFilter filter;
    filter.openOnly = m_state->currentData().toBool();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = Check::Kind(kind);
    return filter;
}

void CheckDock::setModel(CheckTreeModel *model)
{
    m_model = model;
    m_tree->setModel(model);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CheckTreeModel::WhatColumn, QHeaderView::Stretch);
    const int em = m_tree->fontMetrics().averageCharWidth();
    header->resizeSection(CheckTreeModel::KindColumn, 18 * em);
    header->resizeSection(CheckTreeModel::ResultColumn, 16 * em);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckDock::updateState);
    connect(model, &QAbstractItemModel::dataChanged, this, &CheckDock::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &CheckDock::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &CheckDock::updateState);
    updateState();
}

// A figure's line has the whole width. Only of checks that are opened: of all of them it would take too long.
void CheckDock::spanFigures(const QModelIndex &check)
{
    for (int figure = 0; figure < m_model->rowCount(check); ++figure) {
        if (!m_tree->isFirstColumnSpanned(figure, check))
            m_tree->setFirstColumnSpanned(figure, check, true);
    }
}

void CheckDock::showCount(int shown, int open, int all)
{
    m_all = all;
    m_count->setText(all > 0 ? tr("%1 of %2, %3", "checks shown, of all, how many are open")
                                   .arg(locale().toString(shown), locale().toString(all), tr("%Ln open", nullptr, open))
                             : QString());
    updateState();
}

std::optional<CheckRow> CheckDock::currentCheck() const
{
    const CheckRow *row = m_model ? m_model->rowAt(m_tree->currentIndex()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void CheckDock::updateState()
{
    const bool isEmpty = m_model == nullptr || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (m_all > 0)
        m_empty->setMessage(tr("No check is like that."));
    else
        m_empty->setMessage(tr("Nothing to check yet.\nFigures that belong together are compared as they are found."));
    const std::optional<CheckRow> check = currentCheck();
    const bool isSettled = check && check->isSettled();
    const QModelIndex current = m_tree->currentIndex();
    m_detail->setText(current.isValid() ? current.data(Qt::ToolTipRole).toString() : QString());
    m_answer->setEnabled(check.has_value());
    m_answer->setText(isSettled ? tr("&Reopen") : tr("&Settle…"));
    Q_EMIT currentChanged();
}

// Where it is narrow the message has the room; the kinds are in the filter.
void CheckDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    constexpr int narrow = 90; // letters
    m_tree->setColumnHidden(CheckTreeModel::KindColumn, width() < narrow * fontMetrics().averageCharWidth());
}

bool CheckDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        activate(m_tree->currentIndex());
    else if (key == QKeySequence::Copy)
        copyRows();
    else
        return false;
    return true;
}

void CheckDock::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_tree->expand(index.siblingAtColumn(0));
    if (const qint64 figure = index.data(CheckTreeModel::FigureIdRole).toLongLong())
        Q_EMIT figureActivated(FigureId {figure});
}

void CheckDock::answerCurrent()
{
    const std::optional<CheckRow> check = currentCheck();
    if (!check)
        return;
    if (check->isSettled())
        Q_EMIT reopenRequested(*check);
    else
        Q_EMIT settleRequested(*check);
}

void CheckDock::goToNextOpen()
{
    if (m_model == nullptr)
        return;
    const int count = m_model->rowCount();
    const QModelIndex current = m_tree->currentIndex();
    const int from = current.parent().isValid() ? current.parent().row() : current.row(); // -1: none
    for (int step = 1; step <= count; ++step) {
        const QModelIndex next = m_model->index((from + step) % count, 0);
        if (!next.data(CheckTreeModel::IsOpenRole).toBool())
            continue;
        m_tree->setCurrentIndex(next);
        m_tree->scrollTo(next);
        activate(next);
        return;
    }
}

void CheckDock::showMenu(const QPoint &position)
{
    const std::optional<CheckRow> check = currentCheck();
    if (!check)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"checkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("S&how in the text"), this, [this] { activate(m_tree->currentIndex()); });
    menu->addSeparator();
    menu->addAction(check->isSettled() ? tr("&Reopen") : tr("&Settle…"), this, &CheckDock::answerCurrent);
    menu->addSeparator();
    menu->addAction(tr("C&opy"), this, &CheckDock::copyRows);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

// The check with all its figures, a line each, ready for a table.
void CheckDock::copyRows() const
{
    QModelIndex check = m_tree->currentIndex().siblingAtColumn(0);
    if (check.parent().isValid())
        check = check.parent();
    if (!check.isValid())
        return;
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < CheckTreeModel::ColumnCount; ++column)
        cells << check.siblingAtColumn(column).data().toString().simplified();
    lines << cells.join(u'\t');
    for (int figure = 0; figure < m_model->rowCount(check); ++figure) {
        const QModelIndex line = m_model->index(figure, 0, check);
        lines << line.data().toString() + u'\t' + line.data(CheckTreeModel::SentenceRole).toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace Quipu
