// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/accessiblechart.h"

#include "views/charts/chartcells.h"
#include "views/charts/chartview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A cell of the table, or a heading: row -1.
class AccessibleChartCell final : public QAccessibleInterface,
                                  public QAccessibleTableCellInterface,
                                  public QAccessibleActionInterface
{
public:
    AccessibleChartCell(ChartView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface && !isHeading() ? static_cast<QAccessibleActionInterface *>(this)
                                                                    : nullptr;
    }
    bool isValid() const override { return m_view && m_row < m_view->points().rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return isHeading() ? QAccessible::ColumnHeader : QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid() || which != QAccessible::Name)
            return {};
        return isHeading() ? m_view->points().headerData(m_column, Qt::Horizontal).toString()
                           : chartCellText(m_view->points(), m_row, m_column);
    }
    QRect rect() const override { return isValid() && !isHeading() ? m_view->placeOfPoint(m_row) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = !isHeading();
        state.focused = isValid() && !isHeading() && m_view->hasFocus() && m_view->currentPoint() == m_row;
        return state;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return isValid() && !isHeading() ? QList {parent()->child(m_column)} : QList<QAccessibleInterface *>();
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_view->activatePoint(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isHeading() const { return m_row < 0; }

    QPointer<ChartView> m_view;
    int m_row, m_column;
};

// Children: the headings, then the cells row by row. They are made when asked for.
class AccessibleChart final : public QAccessibleWidget, public QAccessibleTableInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleChart)

public:
    explicit AccessibleChart(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Table)
    { }
    ~AccessibleChart() override { forgetCells(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return (rowCount() + 1) * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_cells.constFind(index);
        if (known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *cell = new AccessibleChartCell(view(), index / columnCount() - 1, index % columnCount());
        m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? (cell->rowIndex() + 1) * columnCount() + cell->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int row = view()->pointAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return row < 0 ? nullptr : cellAt(row, SeriesModel::ValueColumn);
    }
    QAccessibleInterface *focusChild() const override
    {
        const int row = view()->currentPoint();
        return row < 0 ? nullptr : cellAt(row, SeriesModel::ValueColumn);
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return isInside ? child((row + 1) * columnCount() + column) : nullptr;
    }
    int rowCount() const override { return view()->points().rowCount(); }
    int columnCount() const override { return SeriesModel::ColumnCount; }
    QString columnDescription(int column) const override
    {
        return view()->points().headerData(column, Qt::Horizontal).toString();
    }
    QString rowDescription(int) const override { return {}; }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    // Points are gone to, not selected.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetCells(); }

private:
    ChartView *view() const { return static_cast<ChartView *>(widget()); }
    void forgetCells()
    {
        for (const QAccessible::Id cell : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(cell);
        m_cells.clear();
    }

    mutable QHash<int, QAccessible::Id> m_cells; // by their index as children
};

QAccessibleInterface *accessibleChartFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    QAccessible::installFactory(accessibleChartFor); // Qt keeps it once
}

} // namespace Quipu
