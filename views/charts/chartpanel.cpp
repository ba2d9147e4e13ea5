// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "views/charts/charttext.h"
#include "views/charts/chartview.h"
#include "views/charts/seriespicker.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Quipu {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_picker(new SeriesPicker)
    , m_kind(new QComboBox)
    , m_export(new QToolButton)
    , m_view(new ChartView)
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Bar, ChartKind::Area, ChartKind::Scatter, ChartKind::Step})
        m_kind->addItem({}, int(kind));
    m_export->setAutoRaise(true);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 0);
    tools->addWidget(m_picker);
    tools->addStretch();
    tools->addWidget(m_kind);
    tools->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_picker, &SeriesPicker::chosen, this, &ChartPanel::seriesWanted);
    connect(m_export, &QToolButton::clicked, this, &ChartPanel::exportRequested);
    connect(m_view, &ChartView::pointActivated, this, &ChartPanel::pointActivated);
    connect(m_view, &ChartView::extentChanged, this, &ChartPanel::viewChanged);
    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindWanted(ChartKind(m_kind->currentData().toInt())); });
    retranslate();
    showState();
}

void ChartPanel::setAvailableSeries(const std::vector<Series> &series)
{
    m_picker->setAvailable(series);
    showState();
}

void ChartPanel::setContent(ChartContent content)
{
    m_picker->setChosen(content.series);
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(content.chart.kind)));
    m_view->setContent(std::move(content));
    showState();
}

const ChartContent &ChartPanel::content() const
{
    return m_view->content();
}

bool ChartPanel::isEmpty() const
{
    return content().series.empty();
}

QString ChartPanel::title() const
{
    return chartTitle(content().series, content().chart.title);
}

QByteArray ChartPanel::saveView() const
{
    return toBytes(extent());
}

void ChartPanel::restoreView(const QByteArray &view)
{
    m_view->setExtent(chartExtentFrom(view));
}

const ChartExtent &ChartPanel::extent() const
{
    return m_view->extent();
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
    m_picker->setEnabled(!m_picker->isEmpty());
    m_export->setEnabled(!isEmpty());
    m_view->setEmptyText(m_picker->isEmpty()
                             ? tr("No figures to chart yet. Import articles: the figures they state appear here.")
                             : tr("Choose a series above, and its figures are drawn here."));
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

void ChartPanel::retranslate()
{
    const QStringList names {tr("Line"), tr("Bars"), tr("Area"), tr("Points"), tr("Steps")};
    for (int i = 0; i < names.size(); ++i)
        m_kind->setItemText(i, names[i]);
    m_kind->setAccessibleName(tr("Type of chart"));
    m_kind->setToolTip(tr("Type of chart"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export the chart as an image, SVG or PDF"));
}

} // namespace Quipu
