// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/uniformlistview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Quipu {

UniformListView::UniformListView(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UniformListView::updateRowHeight()
{
    m_rowHeight = 0;
    scheduleDelayedItemsLayout();
}

int UniformListView::rowCount() const
{
    return model() != nullptr ? model()->rowCount(rootIndex()) : 0;
}

int UniformListView::rowHeight() const
{
    if (m_rowHeight == 0 && rowCount() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QModelIndex first = model()->index(0, 0, rootIndex());
        m_rowHeight = std::max(1, itemDelegateForIndex(first)->sizeHint(option, first).height());
    }
    return std::max(1, m_rowHeight);
}

QRect UniformListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0)
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex UniformListView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const int row = y / rowHeight();
    return y >= 0 && row < rowCount() && viewport()->rect().contains({0, std::max(0, point.y())})
        ? model()->index(row, 0, rootIndex())
        : QModelIndex();
}

void UniformListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries(); // rows may have come that the scroll bar does not know yet
    const int top = index.row() * rowHeight();
    const int room = viewport()->height() - rowHeight();
    const int offset = verticalOffset();
    const bool isInView = top >= offset && top <= offset + room;
    int wanted = offset;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset))
        wanted = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && !isInView))
        wanted = top - room;
    else if (hint == PositionAtCenter)
        wanted = top - room / 2;
    verticalScrollBar()->setValue(wanted);
}

void UniformListView::doItemsLayout()
{
    m_rowHeight = 0; // fonts may have changed
    QAbstractItemView::doItemsLayout();
}

void UniformListView::reset()
{
    QAbstractItemView::reset();
    scheduleDelayedItemsLayout();
}

int UniformListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex UniformListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight());
    const int here = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = here;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = here - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = here + 1;
        break;
    case MovePageUp:
        row = here - page;
        break;
    case MovePageDown:
        row = here + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0, rootIndex());
}

void UniformListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int rows = rowCount();
    const int first = (std::min(rect.top(), rect.bottom()) + verticalOffset()) / rowHeight();
    const int last = (std::max(rect.top(), rect.bottom()) + verticalOffset()) / rowHeight();
    QItemSelection selection;
    if (rows > 0 && first < rows && last >= 0) {
        selection.select(model()->index(std::max(0, first), 0, rootIndex()),
                         model()->index(std::min(last, rows - 1), 0, rootIndex()));
    }
    selectionModel()->select(selection, command);
}

QRegion UniformListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rectOfRows(range.top(), range.bottom());
    return region;
}

QRect UniformListView::rectOfRows(int first, int last) const
{
    const int inViewFirst = verticalOffset() / rowHeight();
    const int inViewLast = (verticalOffset() + viewport()->height()) / rowHeight();
    const int from = std::max(first, inViewFirst);
    const int until = std::min(last, inViewLast);
    return from > until
        ? QRect()
        : QRect(0, from * rowHeight() - verticalOffset(), viewport()->width(), (until - from + 1) * rowHeight());
}

void UniformListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem common;
    initViewItemOption(&common);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(pointer) : QModelIndex();
    const int first = (event->rect().top() + verticalOffset()) / rowHeight();
    const int last = std::min(rowCount() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight());
    for (int row = std::max(0, first); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem option = common;
        option.rect = visualRect(index);
        option.index = index;
        option.state.setFlag(QStyle::State_Selected,
                             selectionModel() != nullptr && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_Enabled, isEnabled() && (index.flags() & Qt::ItemIsEnabled));
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void UniformListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * rowHeight() - height));
}

void UniformListView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void UniformListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    keepInPlace(start, end - start + 1);
}

void UniformListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QListView::rowsAboutToBeRemoved(parent, start, end);
    const int inView = verticalOffset() / rowHeight();
    if (start < inView)
        keepInPlace(start, -std::min(end - start + 1, inView - start));
}

// At the very top new rows come into view; further down they push nothing out of it.
void UniformListView::keepInPlace(int start, int rows)
{
    const int offset = verticalOffset();
    if (offset == 0 || start * rowHeight() > offset)
        return;
    if (rows > 0)
        updateGeometries();
    verticalScrollBar()->setValue(offset + rows * rowHeight());
}

} // namespace Quipu
