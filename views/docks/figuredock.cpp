// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figuredock.h"

#include "views/delegates/figuredelegate.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

FigureDock::FigureDock(QWidget *parent)
    : QDockWidget(tr("Figures"), parent)
    , m_search(new SearchField(tr("Filter figures"), this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"figureDock"_s);
    makeTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *content = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    setWidget(content);
    connect(m_search, &QLineEdit::textChanged, this, &FigureDock::filterEdited);
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_table->setFocus();
        if (m_model != nullptr && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    showCount(0, 0);
}

void FigureDock::makeTable()
{
    m_table->setItemDelegate(new FigureDelegate(this));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as it does everywhere
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setResizeContentsPrecision(0); // of the rows in view only: others would be loaded to be measured
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(header, &QWidget::customContextMenuRequested, this, &FigureDock::showColumnMenu);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &FigureDock::widenNumbers);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortRequested(column < 0 ? FigureTableModel::ColumnCount : FigureTableModel::Column(column), order);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &FigureDock::activateCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FigureDock::showMenu);
}

void FigureDock::setModel(FigureTableModel *model)
{
    m_model = model;
    m_table->setModel(model);
    const int em = m_table->fontMetrics().averageCharWidth();
    const QList<int> widths {24, 12, 13, 11, 13, 16, 24, 13};
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * em);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_table->hasFocus() && index.isValid())
            Q_EMIT figureSelected(m_model->figureAt(index));
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureDock::widenNumbers, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FigureDock::widenNumbers, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FigureDock::updateState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FigureDock::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureDock::updateState);
    updateState();
}

void FigureDock::showCount(int shown, int all)
{
    m_count->setText(all > 0
                         ? tr("%1 of %2", "figures shown, of all").arg(locale().toString(shown), locale().toString(all))
                         : QString());
    updateState();
}

void FigureDock::updateState()
{
    const bool isEmpty = m_model == nullptr || m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (m_search->text().isEmpty())
        m_empty->setMessage(tr("No figures yet.\nThey are found when articles are imported."));
    else
        m_empty->setMessage(tr("Nothing matches “%1”.").arg(m_search->text()));
}

void FigureDock::selectFigure(FigureId figure)
{
    const QModelIndex index = m_model != nullptr ? m_model->indexOf(figure) : QModelIndex();
    if (!index.isValid())
        return;
    const QSignalBlocker quiet(this);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

std::vector<FigureRow> FigureDock::selectedFigures() const
{
    std::vector<FigureRow> figures;
    if (m_model == nullptr)
        return figures;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : rows) {
        if (auto row = m_model->rowAt(index))
            figures.push_back(std::move(*row));
    }
    return figures;
}

QByteArray FigureDock::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void FigureDock::setColumnState(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(this);
    header->restoreState(state);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    widenNumbers();
}

// A number that is cut is a wrong number: its column grows with the rows in view, and does not shrink under the eye.
void FigureDock::widenNumbers()
{
    for (const int column : {FigureTableModel::ValueColumn, FigureTableModel::PeriodColumn}) {
        const int before = m_table->columnWidth(column);
        if (m_model == nullptr || m_table->isColumnHidden(column))
            continue;
        m_table->resizeColumnToContents(column);
        if (m_table->columnWidth(column) < before)
            m_table->setColumnWidth(column, before);
    }
}

void FigureDock::showColumn(int column, bool isShown)
{
    m_table->setColumnHidden(column, !isShown);
    widenNumbers();
}

void FigureDock::showColumnMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // One has to stay: without a header there would be no way back.
        action->setEnabled(!action->isChecked() || header->hiddenSectionCount() < FigureTableModel::ColumnCount - 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu->popup(header->mapToGlobal(position));
}

bool FigureDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        activateCurrent();
    else if (key == QKeySequence::Copy)
        copyRows();
    else
        return false;
    return true;
}

void FigureDock::activateCurrent()
{
    if (const FigureId figure = m_model->figureAt(m_table->currentIndex()))
        Q_EMIT figureActivated(figure);
}

void FigureDock::review(Figure::Status status)
{
    Q_EMIT reviewRequested(selectedFigures(), status);
}

void FigureDock::showMenu(const QPoint &position)
{
    if (selectedFigures().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show in the text"), this, &FigureDock::activateCurrent);
    menu->addSeparator();
    menu->addAction(tr("&Confirm"), this, [this] { review(Figure::Status::Confirmed); });
    menu->addAction(tr("&Reject"), this, [this] { review(Figure::Status::Rejected); });
    menu->addAction(tr("Back to s&uggested"), this, [this] { review(Figure::Status::Suggested); });
    menu->addSeparator();
    menu->addAction(tr("C&opy"), this, &FigureDock::copyRows);
    menu->addAction(tr("Copy with ci&tation"), this, &FigureDock::copyWithCitation);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void FigureDock::copyRows() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << heads.join(u'\t');
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
            cells << FigureDelegate::cellText(row.siblingAtColumn(column), locale()).simplified();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void FigureDock::copyWithCitation() const
{
    QStringList lines;
    for (const FigureRow &row : selectedFigures())
        lines << citationText(row, locale());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Quipu
