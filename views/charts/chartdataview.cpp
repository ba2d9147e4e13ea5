// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartdataview.h"

#include "views/charts/chartcells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Writes numbers and units as people read them.
class ChartCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *points = static_cast<const SeriesModel *>(index.model());
        option->text = chartCellText(*points, index.row(), index.column()).simplified();
        if (index.column() == SeriesModel::ValueColumn)
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
};

} // namespace

ChartDataView::ChartDataView(QWidget *parent)
    : QTableView(parent)
    , m_points(new SeriesModel(this))
{
    setObjectName(u"chartData"_s);
    setModel(m_points);
    setItemDelegate(new ChartCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("The chart's data"));
    connect(this, &QTableView::doubleClicked, this, &ChartDataView::activate);
}

void ChartDataView::setContent(const ChartContent &content)
{
    m_content = content;
    m_points->setSeries(content.series);
    constexpr int mostMeasured = 200, widestColumn = 260;
    if (m_points->rowCount() > mostMeasured)
        return;
    for (int column = 0; column < SeriesModel::SentenceColumn; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    }
}

void ChartDataView::selectFigure(FigureId figure)
{
    const int row = m_points->rowOf(figure);
    if (row < 0)
        return;
    setCurrentIndex(m_points->index(row, 0));
    scrollTo(currentIndex());
}

void ChartDataView::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(chartRowsAsText(m_content, *m_points, rows));
}

void ChartDataView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const FigureId figure = m_points->point(index.row()).figure; figure)
        Q_EMIT pointActivated(figure);
}

void ChartDataView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The chart's data"));
}

void ChartDataView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace Quipu
