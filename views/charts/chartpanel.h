// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace Quipu {

class ChartView;
class SeriesPicker;

// What a chart dock holds: one chart with a row of tools (which series, which type, export). It is told what to draw
// and says what the person wants; it asks nobody. Hovering shows a point's value, period, sentence and source; a click
// or Enter activates its figure; Left, Right, Home and End travel along the points. GUI lane.
class ChartPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPanel)

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    // What the picker offers; points are not needed.
    void setAvailableSeries(const std::vector<Series> &series);
    // What is drawn. The picker and the choice of kind follow.
    void setContent(ChartContent content);
    const ChartContent &content() const;
    bool isEmpty() const; // nothing is drawn
    QString title() const; // as drawn; "" when empty

    // Highlights the point that the figure makes or witnesses; nothing when it is not on the chart.
    void lightFigure(FigureId figure);
    FigureId litFigure() const;

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);
    void seriesWanted(const QStringList &keys); // the person chose other series
    void exportRequested();
    void kindWanted(Quipu::ChartKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    SeriesPicker *m_picker;
    QComboBox *m_kind;
    QToolButton *m_export;
    ChartView *m_view;
};

} // namespace Quipu
