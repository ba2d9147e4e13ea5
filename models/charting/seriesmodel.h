// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/series.h"

#include <QAbstractTableModel>

#include <compare>

namespace Quipu {

// The points of the series on one chart as a table, for the panel that draws them and for screen readers. It is told
// what it shows and asks nobody. Roles give raw values; GUI lane.
class SeriesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeriesModel)

public:
    enum Column {
        SeriesColumn,
        PeriodColumn,
        QualifierColumn,
        ValueColumn,
        UnitColumn,
        SourceColumn,
        SentenceColumn,
        ColumnCount
    };
    enum Role {
        FigureRole = Qt::UserRole + 1, // qint64
        ArticleRole, // qint64
        KeyRole,
        FromRole, // QDate
        ToRole,
        ValueRole, // double
        LowRole, // double or invalid
        HighRole,
        ApproximationRole, // "=", "~", ...
        StatusRole, // "suggested", "confirmed"
        PartialRole,
        SpansYearsRole,
        FiscalRole,
        SentenceRole,
        SourceRole,
    };

    explicit SeriesModel(QObject *parent = nullptr);

    void setSeries(std::vector<Series> series);
    const std::vector<Series> &series() const { return m_series; }
    // The point in a row; row must be one of the model's.
    const SeriesPoint &point(int row) const;
    const Series &seriesAt(int row) const;
    // The row of the point that the figure makes or witnesses; -1 when it is not on the chart.
    int rowOf(FigureId figure) const;

    // Where in series() a row's point is, and back; -1 for what is not there.
    struct Place
    {
        size_t series = 0, point = 0;
        auto operator<=>(const Place &) const = default;
    };
    Place placeOf(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const Place &row, int column) const;

    std::vector<Series> m_series;
    std::vector<Place> m_rows; // in the order of series and points
};

} // namespace Quipu
