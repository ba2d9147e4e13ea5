// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "models/charting/figuredrag.h"
#include "models/figures/claimlabels.h"
#include "views/charts/chartdataview.h"
#include "views/charts/chartkinds.h"
#include "views/charts/chartnavigator.h"
#include "views/charts/charttext.h"
#include "views/charts/chartview.h"
#include "views/charts/seriespicker.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRubberBand>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Quipu {

namespace {

constexpr QLatin1StringView dataKey("data"); // in a saved view

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_picker(new SeriesPicker)
    , m_suggestion(new QLabel)
    , m_keep(new QPushButton)
    , m_kind(new QComboBox)
    , m_showAll(new QToolButton)
    , m_export(new QToolButton)
    , m_asData(new QToolButton)
    , m_view(new ChartView)
    , m_data(new ChartDataView)
    , m_pages(new QStackedWidget)
    , m_dropMark(new QRubberBand(QRubberBand::Rectangle, this))
{
    makeTools();
    setFocusProxy(m_view);
    setAcceptDrops(true);
    m_dropMark->setObjectName(QStringLiteral("dropMark"));
    connect(m_picker, &SeriesPicker::chosen, this, &ChartPanel::seriesWanted);
    connect(m_picker, &SeriesPicker::opened, this, &ChartPanel::seriesListWanted);
    connect(m_keep, &QPushButton::clicked, this, &ChartPanel::keepRequested);
    connect(m_export, &QToolButton::clicked, this, &ChartPanel::exportRequested);
    connect(m_view, &ChartView::pointActivated, this, &ChartPanel::pointActivated);
    connect(m_showAll, &QToolButton::clicked, this, &ChartPanel::showAll);
    connect(m_data, &ChartDataView::pointActivated, this, &ChartPanel::pointActivated);
    connect(m_asData, &QToolButton::toggled, this, &ChartPanel::showData);
    connect(m_view, &ChartView::extentChanged, this, [this] {
        m_showAll->setVisible(!extent().isEverything());
        Q_EMIT viewChanged();
    });
    connect(m_view, &ChartView::entityActivated, this, &ChartPanel::entityActivated);
    connect(m_view, &ChartView::eventActivated, this, &ChartPanel::eventActivated);
    connect(m_view, &ChartView::articleActivated, this, &ChartPanel::articleActivated);
    connect(m_view, &ChartView::editRequested, this, &ChartPanel::editRequested);
    connect(m_view, &ChartView::menuRequested, this, &ChartPanel::menuRequested);
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindWanted(ChartKind(m_kind->currentData().toInt())); });
    retranslate();
    setSuggestion(false);
    setEmptyText(tr("Choose a series above, and its figures are drawn here."));
    showState();
}

void ChartPanel::makeTools()
{
    for (const ChartKind kind : chartKinds())
        m_kind->addItem({}, int(kind));
    m_kind->setObjectName(QStringLiteral("chartKind"));
    m_keep->setObjectName(QStringLiteral("keepChart"));
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->setForegroundRole(QPalette::PlaceholderText);
    m_export->setAutoRaise(true);
    m_asData->setAutoRaise(true);
    m_asData->setCheckable(true);
    m_asData->setObjectName(QStringLiteral("asData"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_showAll->hide();
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 0);
    tools->addWidget(m_picker);
    tools->addStretch();
    tools->addWidget(m_suggestion);
    tools->addWidget(m_keep);
    tools->addWidget(m_showAll);
    tools->addWidget(m_kind);
    tools->addWidget(m_asData);
    tools->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_data);
    column->addWidget(m_pages, 1);
}

void ChartPanel::setAvailableSeries(const std::vector<SeriesOffer> &series)
{
    m_picker->setAvailable(series);
    showChosen(); // also those that are not among them
}

// Those that are refused are ticked too: who reads why can take them off.
void ChartPanel::showChosen()
{
    std::vector<SeriesOffer> asked;
    const auto add = [&asked](const QString &key, const QString &title) {
        asked.emplace_back();
        asked.back().key = key;
        asked.back().title = title;
    };
    const ChartContent &shown = content();
    for (const Series &one : shown.series)
        add(one.key, one.title);
    for (size_t i = 0; i < shown.chart.series.size(); ++i) {
        const ChartSeries &one = shown.chart.series[i];
        if (std::ranges::find(shown.builtFrom, i) == shown.builtFrom.end() && !one.measure.isEmpty())
            add(one.key(), one.label.isEmpty() ? seriesTitle(one.measure, one.place) : one.label);
    }
    m_picker->setChosen(asked);
}

void ChartPanel::setContent(ChartContent content)
{
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(content.chart.kind)));
    m_view->setContent(std::move(content));
    showChosen();
    if (isShowingData())
        m_data->setContent(m_view->content());
    showState();
}

const ChartContent &ChartPanel::content() const
{
    return m_view->content();
}

bool ChartPanel::isEmpty() const
{
    return content().series.empty() && content().network.nodes.empty();
}

QString ChartPanel::title() const
{
    return isEmpty() ? content().chart.title : chartTitle(content().chart, content().series);
}

void ChartPanel::showData(bool isData)
{
    const bool isOther = isData != isShowingData();
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_data->setContent(isData ? content() : ChartContent());
    if (isData)
        m_data->selectFigure(litFigure());
    m_pages->setCurrentWidget(isData ? static_cast<QWidget *>(m_data) : m_view);
    setFocusProxy(m_pages->currentWidget());
    if (hadFocus)
        setFocus();
    m_asData->setChecked(isData);
    if (isOther)
        Q_EMIT viewChanged();
}

bool ChartPanel::isShowingData() const
{
    return m_pages->currentWidget() == m_data;
}

QByteArray ChartPanel::saveView() const
{
    QJsonObject view = QJsonDocument::fromJson(toBytes(extent())).object();
    if (isShowingData())
        view.insert(dataKey, true);
    return view.isEmpty() ? QByteArray() : QJsonDocument(view).toJson(QJsonDocument::Compact);
}

void ChartPanel::restoreView(const QByteArray &view)
{
    showData(QJsonDocument::fromJson(view).object().value(dataKey).toBool());
    m_view->setExtent(chartExtentFrom(view));
}

const ChartExtent &ChartPanel::extent() const
{
    return m_view->extent();
}

void ChartPanel::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void ChartPanel::setSuggestion(bool isSuggestion)
{
    m_suggestion->setVisible(isSuggestion);
    m_keep->setVisible(isSuggestion);
}

void ChartPanel::zoomIn()
{
    m_view->navigator().zoom(0.5);
}

void ChartPanel::zoomOut()
{
    m_view->navigator().zoom(2);
}

void ChartPanel::showAll()
{
    m_view->setExtent({});
}

void ChartPanel::lightFigure(FigureId figure)
{
    m_view->lightFigure(figure);
}

FigureId ChartPanel::litFigure() const
{
    return m_view->litFigure();
}

void ChartPanel::showState()
{
    m_export->setEnabled(!isEmpty());
    m_asData->setEnabled(!content().series.empty() || isShowingData());
    m_kind->setEnabled(!content().chart.series.empty());
}

// None: no axis is drawn yet, or the chart takes whatever comes.
QStringList ChartPanel::axisUnits() const
{
    QStringList units;
    if (content().chart.allowsTwoUnits)
        return units;
    for (const Series &series : content().series)
        units.append(series.unit);
    return units;
}

// Figures that the chart's axes can take; else the event is passed on.
std::optional<FigureDrag> ChartPanel::takenFrom(QDropEvent &event) const
{
    std::optional<FigureDrag> drag = FigureDrag::in(*event.mimeData());
    if (!drag || !drag->suits(axisUnits())) {
        event.ignore();
        return {};
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return drag;
}

void ChartPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takenFrom(*event))
        return;
    m_dropMark->setGeometry(m_view->geometry());
    m_dropMark->show();
}

void ChartPanel::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropMark->hide();
    event->accept();
}

void ChartPanel::dropEvent(QDropEvent *event)
{
    m_dropMark->hide();
    if (const std::optional<FigureDrag> drag = takenFrom(*event))
        Q_EMIT figuresDropped(drag->figures);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        retranslate(); // the icons are drawn in its colours
}

void ChartPanel::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto kind = ChartKind(m_kind->itemData(i).toInt());
        m_kind->setItemText(i, chartKindName(kind));
        m_kind->setItemIcon(i, chartKindIcon(kind, palette()));
    }
    m_kind->setAccessibleName(tr("Type of chart"));
    m_kind->setToolTip(tr("Type of chart"));
    m_suggestion->setText(tr("Suggestion"));
    m_suggestion->setToolTip(tr("Made of what the project tells most about. It becomes a chart of the project when you "
                                "keep it or change it."));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Save this chart in the project"));
    m_keep->setAccessibleName(tr("Keep the suggested chart"));
    m_showAll->setText(tr("Show All"));
    m_showAll->setToolTip(tr("Show the whole chart again.") + QLatin1Char('\n') + ChartNavigator::help());
    m_asData->setText(tr("Data"));
    m_asData->setToolTip(tr("Show the chart's points as a table (Ctrl+Shift+T)"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export the chart as an image, SVG or PDF"));
}

} // namespace Quipu
