// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/figuretableview.h"

#include "models/charting/figuredrag.h"
#include "views/delegates/figureeditdelegate.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t mostKept = 5000; // selected figures that are remembered over a reset

} // namespace

FigureTableView::FigureTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new FigureEditDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Figures"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // an action edits
    setContextMenuPolicy(Qt::CustomContextMenu);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setTabKeyNavigation(false); // Tab leaves the table, as it does everywhere
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    makeHeader();
    connect(m_delegate, &FigureEditDelegate::fieldTyped, this, &FigureTableView::fieldTyped);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const FigureId figure = m_model->figureAt(index))
            Q_EMIT figureActivated(figure);
    });
}

void FigureTableView::makeHeader()
{
    QHeaderView *header = horizontalHeader();
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
    connect(header, &QWidget::customContextMenuRequested, this, &FigureTableView::showColumnMenu);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &FigureTableView::widenNumbers);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortRequested(column < 0 ? FigureTableModel::ColumnCount : FigureTableModel::Column(column), order);
    });
}

void FigureTableView::setFigures(FigureTableModel *model)
{
    m_model = model;
    // Before the view's own handlers, which forget what was selected.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FigureTableView::keepSelection);
    setModel(model);
    const int em = fontMetrics().averageCharWidth();
    const QList<int> widths {24, 12, 13, 11, 13, 16, 24, 8};
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column] * em);
    // What a review asks first; its sign has room where its word has not.
    if (horizontalHeader()->visualIndex(FigureTableModel::StatusColumn) == FigureTableModel::StatusColumn)
        horizontalHeader()->moveSection(FigureTableModel::StatusColumn, 0);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_isQuiet && hasFocus() && index.isValid())
            Q_EMIT figureSelected(m_model->figureAt(index));
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTableView::restoreSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FigureTableView::restoreSelection);
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureTableView::widenNumbers, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FigureTableView::widenNumbers, Qt::QueuedConnection);
}

void FigureTableView::setChoices(const FieldChoices &choices)
{
    m_delegate->setChoices(choices);
}

const FieldChoices &FigureTableView::choices() const
{
    return m_delegate->choices();
}

FigureId FigureTableView::currentFigure() const
{
    return m_model != nullptr ? m_model->figureAt(currentIndex()) : FigureId {};
}

std::vector<FigureId> FigureTableView::selectedFigures() const
{
    std::vector<FigureId> figures;
    if (m_model == nullptr)
        return figures;
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    int next = 0; // ranges of single cells of one row count once
    for (const QItemSelectionRange &range : ranges) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row)
            figures.push_back(m_model->figureAt(m_model->index(row, 0)));
        next = std::max(next, range.bottom() + 1);
    }
    return figures;
}

void FigureTableView::selectFigures(const std::vector<FigureId> &figures)
{
    m_kept = figures;
    m_keptCurrent = figures.empty() ? FigureId {} : figures.front();
    restoreSelection();
}

void FigureTableView::keepSelection()
{
    if (!m_kept.empty())
        return; // still waiting for what is to come
    m_keptCurrent = currentFigure();
    m_kept = selectedFigures();
    if (m_kept.size() > mostKept)
        m_kept.clear();
}

void FigureTableView::restoreSelection()
{
    if (m_kept.empty())
        return;
    const std::vector<int> rows = m_model->rowsOf(m_kept);
    if (rows.empty())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, 0));
    const QModelIndex kept = m_model->indexOf(m_keptCurrent);
    const QModelIndex current = kept.isValid() ? kept : m_model->index(rows.front(), 0);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(current);
    m_kept.clear();
}

QByteArray FigureTableView::columnState() const
{
    return horizontalHeader()->saveState();
}

void FigureTableView::setColumnState(const QByteArray &state)
{
    const QSignalBlocker quiet(this);
    horizontalHeader()->restoreState(state);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    widenNumbers();
}

// A number that is cut is a wrong number: its column grows with the rows in view, and does not shrink under the eye.
void FigureTableView::widenNumbers()
{
    for (const int column : {FigureTableModel::ValueColumn, FigureTableModel::PeriodColumn}) {
        const int before = columnWidth(column);
        if (m_model == nullptr || isColumnHidden(column))
            continue;
        resizeColumnToContents(column);
        if (columnWidth(column) < before)
            setColumnWidth(column, before);
    }
}

void FigureTableView::showColumn(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    widenNumbers();
}

void FigureTableView::showColumnMenu(const QPoint &position)
{
    QHeaderView *header = horizontalHeader();
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

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const FigureId current = currentFigure();
    if (event == QKeySequence::Copy) {
        copyRows();
    } else if (isPlain && current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT figureActivated(current);
    } else {
        QTableView::keyPressEvent(event);
    }
}

std::unique_ptr<QMimeData> FigureTableView::dragData() const
{
    FigureDrag drag;
    std::vector<FigureRow> rows;
    drag.figures = selectedFigures();
    for (const FigureId figure : drag.figures) {
        if (auto row = m_model->heldRow(figure)) {
            drag.look(row->figure);
            rows.push_back(std::move(*row));
        }
    }
    drag.isPartlyKnown = rows.size() < drag.figures.size();
    auto mime = std::make_unique<QMimeData>();
    drag.putInto(*mime);
    if (!drag.isPartlyKnown)
        mime->setText(rowsText(rows));
    return mime;
}

void FigureTableView::startDrag(Qt::DropActions)
{
    if (selectedFigures().empty())
        return;
    auto *drag = new QDrag(this); // Qt deletes it
    drag->setMimeData(dragData().release());
    drag->exec(Qt::CopyAction);
}

void FigureTableView::copyRows()
{
    const std::vector<FigureId> figures = selectedFigures();
    std::vector<FigureRow> rows;
    for (const FigureId figure : figures) {
        if (auto row = m_model->heldRow(figure))
            rows.push_back(std::move(*row));
    }
    if (rows.size() == figures.size())
        QGuiApplication::clipboard()->setText(rowsText(rows));
    else
        Q_EMIT copyRequested(figures);
}

QString FigureTableView::rowsText(const std::vector<FigureRow> &rows) const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
        heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << heads.join(u'\t');
    for (const FigureRow &row : rows) {
        QStringList cells;
        for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
            cells << FigureDelegate::cellText(row, column, locale()).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Quipu
