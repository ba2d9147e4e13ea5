// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcells.h"

#include "views/charts/charttext.h"
#include "views/charts/pointtip.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of a chart's table.
struct ChartTableWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartTableWords)
};

namespace {

// Tabs and line breaks would end a cell; a leading sign would make a spreadsheet calculate.
QString tableCell(QString text)
{
    text = text.simplified();
    const bool isFormula = !text.isEmpty() && u"=+@"_s.contains(text.front());
    return isFormula ? u'\'' + text : text;
}

} // namespace

QString chartCellText(const SeriesModel &points, int row, int column)
{
    const SeriesPoint &point = points.point(row);
    switch (column) {
    case SeriesModel::PeriodColumn:
        return point.category.isEmpty() ? periodLabel(point) : point.category;
    case SeriesModel::QualifierColumn:
        return signExplained(point.approximation);
    case SeriesModel::ValueColumn:
        return valueText(point, 1);
    case SeriesModel::UnitColumn:
        return axisTitle(points.seriesAt(row).unit, 1);
    default:
        return points.index(row, column).data().toString();
    }
}

QString chartRowsAsText(const ChartContent &content, const SeriesModel &points, const QList<int> &rows)
{
    QStringList headings;
    for (int column = 0; column < SeriesModel::ColumnCount; ++column)
        headings.append(points.headerData(column, Qt::Horizontal).toString());
    headings.append(ChartTableWords::tr("Article"));
    QStringList lines {headings.join(u'\t')};
    QList<int> all(points.rowCount());
    std::iota(all.begin(), all.end(), 0);
    for (const int row : rows.isEmpty() ? all : rows) {
        QStringList cells;
        for (int column = 0; column < SeriesModel::ColumnCount; ++column)
            cells.append(tableCell(chartCellText(points, row, column)));
        cells.append(tableCell(articleCitation(content, points.point(row).article)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Quipu
