// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "views/charts/chartextent.h"

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

    // The stretch of time and of values that is looked at, for a dock to remember: an empty array is everything, and
    // damaged bytes read as that. It may be restored before the content is there, and new content keeps it.
    QByteArray saveView() const;
    void restoreView(const QByteArray &view);
    const ChartExtent &extent() const; // what an export is to show too

    // Highlights the point that the figure makes or witnesses; nothing when it is not on the chart.
    void lightFigure(FigureId figure);
    FigureId litFigure() const;

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);
    void seriesWanted(const QStringList &keys); // the person chose other series
    void exportRequested();
    void kindWanted(Quipu::ChartKind kind);
    void viewChanged();

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
