// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartlistmodel.h"

#include <algorithm>

namespace Quipu {

namespace {

bool isListedEarlier(const ChartRow &a, const ChartRow &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

ChartRow rowOf(const Chart &chart)
{
    const auto isCount = [](const ChartSeries &series) { return series.source != ChartSeries::Source::Figures; };
    return {chart.id, chart.name, chart.kind, int(chart.series.size()),
            int(std::ranges::count_if(chart.series, isCount))};
}

ChartListModel::ChartListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ChartListModel::reset(std::vector<ChartRow> rows)
{
    std::ranges::sort(rows, isListedEarlier);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ChartListModel::upsert(const ChartRow &row)
{
    const QModelIndex known = indexOf(row.id);
    const auto others = [&row](const ChartRow &each) { return each.id != row.id && isListedEarlier(each, row); };
    const int place = int(std::ranges::count_if(m_rows, others));
    if (!known.isValid()) {
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, row);
        endInsertRows();
        return;
    }
    const int from = known.row();
    if (place != from) {
        beginMoveRows({}, from, from, {}, place > from ? place + 1 : place);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + place, row);
        endMoveRows();
    }
    m_rows[size_t(place)] = row;
    Q_EMIT dataChanged(index(place), index(place));
}

void ChartListModel::remove(ChartId chart)
{
    const QModelIndex known = indexOf(chart);
    if (!known.isValid())
        return;
    beginRemoveRows({}, known.row(), known.row());
    m_rows.erase(m_rows.begin() + known.row());
    endRemoveRows();
}

QStringList ChartListModel::names(ChartId but) const
{
    QStringList names;
    for (const ChartRow &row : m_rows) {
        if (row.id != but)
            names.append(row.name);
    }
    return names;
}

ChartId ChartListModel::chartAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].id : ChartId {};
}

QModelIndex ChartListModel::indexOf(ChartId chart) const
{
    const auto found = std::ranges::find(m_rows, chart, &ChartRow::id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int ChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case ChartIdRole:
        return row.id.value;
    case KindRole:
        return int(row.kind);
    case SeriesRole:
        return row.series;
    case CountsRole:
        return row.counts;
    default:
        return {};
    }
}

Qt::ItemFlags ChartListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Quipu
