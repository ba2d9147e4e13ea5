// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"

#include <QTableView>

namespace Quipu {

class SeriesModel;

// The points of a chart as a table that is seen: for reading exact values, for screen readers, and for copying with
// their citations. Enter and a double click activate a point's figure; Ctrl+C copies the rows selected. GUI lane.
class ChartDataView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartDataView)

public:
    explicit ChartDataView(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void selectFigure(FigureId figure); // nothing where it is not in the table
    void copy() const; // the rows selected, or all, as tab-separated text

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);

    SeriesModel *m_points;
    ChartContent m_content;
};

} // namespace Quipu
