// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Quipu {

// A list of rows of one height, of any length: nothing in it takes longer for a million of them, where QListView lays
// all of them out again at every change. Keeps what is in view in its place when rows come or go above it.
class UniformListView : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UniformListView)

public:
    explicit UniformListView(QWidget *parent = nullptr);

    void updateRowHeight(); // the delegate's rows have become higher or lower

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    int rowHeight() const;
    int rowCount() const;
    QRect rectOfRows(int first, int last) const; // in the viewport; empty for none of them in view
    void keepInPlace(int start, int rows);

    mutable int m_rowHeight = 0; // 0: not known
};

} // namespace Quipu
