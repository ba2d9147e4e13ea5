// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/seriesmodel.h"

#include <algorithm>

namespace Quipu {

SeriesModel::SeriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SeriesModel::setSeries(std::vector<Series> series)
{
    beginResetModel();
    m_series = std::move(series);
    m_rows.clear();
    for (size_t i = 0; i < m_series.size(); ++i) {
        for (size_t j = 0; j < m_series[i].points.size(); ++j)
            m_rows.push_back({i, j});
    }
    endResetModel();
}

const SeriesPoint &SeriesModel::point(int row) const
{
    const Place &at = m_rows[size_t(row)];
    return m_series[at.series].points[at.point];
}

const Series &SeriesModel::seriesAt(int row) const
{
    return m_series[m_rows[size_t(row)].series];
}

int SeriesModel::rowOf(FigureId figure) const
{
    if (!figure)
        return -1;
    for (int row = 0; row < rowCount(); ++row) {
        const SeriesPoint &at = point(row);
        if (at.figure == figure || std::ranges::find(at.witnesses, figure) != at.witnesses.end())
            return row;
    }
    return -1;
}

int SeriesModel::rowOf(const Place &place) const
{
    const auto found = std::ranges::lower_bound(m_rows, place);
    return found != m_rows.end() && *found == place ? int(found - m_rows.begin()) : -1;
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesModel::cell(const Place &row, int column) const
{
    const Series &series = m_series[row.series];
    const SeriesPoint &point = series.points[row.point];
    switch (column) {
    case SeriesColumn:
        return series.title;
    case PeriodColumn:
        return periodLabel(point);
    case QualifierColumn:
        return toString(point.approximation);
    case ValueColumn:
        return point.y;
    case UnitColumn:
        return series.unit;
    case SourceColumn:
        return point.source;
    case SentenceColumn:
        return point.sentence;
    default:
        return {};
    }
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto bound = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    const SeriesPoint &at = point(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(m_rows[size_t(index.row())], index.column());
    case FigureRole:
        return at.figure.value;
    case ArticleRole:
        return at.article.value;
    case KeyRole:
        return seriesAt(index.row()).key;
    case FromRole:
        return at.from;
    case ToRole:
        return at.to;
    case ValueRole:
        return at.y;
    case LowRole:
        return bound(at.low);
    case HighRole:
        return bound(at.high);
    case ApproximationRole:
        return toString(at.approximation);
    case StatusRole:
        return toString(at.status);
    case PartialRole:
        return at.partial;
    case SpansYearsRole:
        return at.spansYears;
    case FiscalRole:
        return at.fiscal;
    case SentenceRole:
        return at.sentence;
    case SourceRole:
        return at.source;
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeriesColumn:
        return tr("Series");
    case PeriodColumn:
        return tr("Period");
    case QualifierColumn:
        return tr("Qualifier");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case SourceColumn:
        return tr("Source");
    case SentenceColumn:
        return tr("Sentence");
    default:
        return {};
    }
}

} // namespace Quipu
