// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chart.h"
#include "models/figures/rows.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Quipu {

class ChoiceBox;
class EntityField;
struct SeriesNames;

// One series of a chart, field by field: what its figures or counts are restricted to, and how it is drawn.
class ChartSeriesForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartSeriesForm)

public:
    explicit ChartSeriesForm(QWidget *parent = nullptr);

    // made: its title where it has no label; automatic: its colour where it has none of its own.
    void setSeries(const ChartSeries &series, const QString &made, const QColor &automatic);
    void setMade(const QString &made, const QColor &automatic);
    void setNames(const SeriesNames &names); // to choose from
    void setFigures(const std::vector<FigureRow> &figures); // of those picked by hand
    void setAllowsTwoUnits(bool allows);
    EntityField *entityField() const { return m_entity; }
    const ChartSeries &series() const { return m_series; }

Q_SIGNALS:
    void edited();

private:
    ChoiceBox *addChoice(const QString &label, const QString &name, const QString &tip = {});
    void addCounting();
    void addFigures();
    void addDrawing();
    void read();
    void show();
    void showColour();
    void chooseColour();
    void removeFigures();

    ChartSeries m_series;
    QColor m_automatic;
    std::vector<FigureRow> m_rows;
    bool m_isShowing = false;
    QFormLayout *m_form;
    ChoiceBox *m_actor, *m_beneficiary, *m_source, *m_type, *m_outlet;
    EntityField *m_entity;
    QCheckBox *m_byOutlet, *m_secondAxis;
    QWidget *m_picked, *m_colours;
    QListWidget *m_figures;
    QPushButton *m_removeFigures, *m_colour, *m_noColour;
    QLineEdit *m_label;
};

} // namespace Quipu
