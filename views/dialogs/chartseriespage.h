// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/chartpage.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Quipu {

class ChartSeriesForm;
class SeriesAdder;

// Which series a chart has, in their order, and what each of them is built from.
class ChartSeriesPage final : public ChartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartSeriesPage)

public:
    explicit ChartSeriesPage(QWidget *parent = nullptr);

    SeriesAdder *adder() const { return m_adder; }
    ChartSeriesForm *form() const { return m_form; }
    void openAdder();
    void setChart(const Chart &chart) override;
    void write(Chart &chart) const override;
    void setContent(const ChartContent &content) override;

Q_SIGNALS:
    void seriesShown(const Quipu::ChartSeries &series); // now in the form

private:
    QWidget *makeUpper();
    void fill(int current);
    void add(const std::vector<ChartSeries> &series);
    void removeCurrent();
    void move(int by);
    void takeOrder(); // after a drag
    void describe(int row);
    void showCurrent();
    QString madeTitle(int row) const;
    QColor automaticColour(int row) const;
    int current() const;

    std::vector<ChartSeries> m_series;
    ChartContent m_content;
    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    QStackedWidget *m_lower;
    ChartSeriesForm *m_form;
    SeriesAdder *m_adder;
};

} // namespace Quipu
