// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/charting/seriesoffer.h"
#include "views/charts/chartextent.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QRubberBand;
class QStackedWidget;
class QToolButton;

namespace Quipu {

class ChartDataView;
struct FigureDrag;
class ChartView;
class SeriesPicker;

// What a chart dock holds: one chart with a row of tools (which series, which type, export). It is told what to draw
// and says what the person wants; it asks nobody. Hovering shows a point's value, period, sentence and source; a click
// or Enter activates its figure; Left, Right, Home and End travel along the points. Figures can be dropped on it. GUI
// lane.
class ChartPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPanel)

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setAvailableSeries(const std::vector<SeriesOffer> &series); // what the picker offers: to seriesListWanted
    // What is drawn. The picker and the choice of kind follow.
    void setContent(ChartContent content);
    const ChartContent &content() const;
    bool isEmpty() const; // nothing is drawn
    QString title() const; // as drawn; "" when empty
    void setEmptyText(const QString &text); // what stands there while nothing is drawn
    void setSuggestion(bool isSuggestion); // nobody has kept it yet: it says so, with a button to keep it

    // The stretch of time and of values that is looked at, and whether the points are read as a table, for a dock to
    // remember: an empty array is everything, drawn, and damaged bytes read as that. It may be restored before the
    // content is there, and new content keeps it.
    QByteArray saveView() const;
    void restoreView(const QByteArray &view);
    const ChartExtent &extent() const; // what an export is to show too

    void zoomIn();
    void zoomOut();
    void showAll();

    // Highlights the point that the figure makes or witnesses; nothing when it is not on the chart.
    void lightFigure(FigureId figure);
    FigureId litFigure() const;

    // The points as a table instead of the drawing.
    void showData(bool isData);
    bool isShowingData() const;

Q_SIGNALS:
    void pointActivated(Quipu::FigureId figure);
    void entityActivated(Quipu::EntityId entity);
    void articleActivated(Quipu::ArticleId article);
    void eventActivated(Quipu::ArticleId article, Quipu::MentionId mention); // no mention: the article
    void seriesWanted(const QStringList &keys); // the person chose other series
    void seriesListWanted(); // ... and wants to see among which
    void exportRequested();
    void editRequested();
    void kindWanted(Quipu::ChartKind kind);
    void viewChanged();
    void keepRequested();
    void figuresDropped(const std::vector<Quipu::FigureId> &figures);
    void menuRequested(Quipu::FigureId figure, const QPoint &position); // 0: of the chart; on the screen

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeTools();
    void showState();
    void retranslate();
    void showChosen();
    QStringList axisUnits() const;
    std::optional<FigureDrag> takenFrom(QDropEvent &event) const;

    SeriesPicker *m_picker;
    QLabel *m_suggestion;
    QPushButton *m_keep;
    QComboBox *m_kind;
    QToolButton *m_showAll; // in view while not all is
    QToolButton *m_export;
    QToolButton *m_asData;
    ChartView *m_view;
    ChartDataView *m_data; // filled while it is shown
    QStackedWidget *m_pages;
    QRubberBand *m_dropMark; // around what would take a drop
};

} // namespace Quipu
