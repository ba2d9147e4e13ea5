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
    , m_type(new QComboBox)
    , m_export(new QToolButton)
    , m_view(new ChartView)
{
    for (const ChartType type : {ChartType::Line, ChartType::Bar, ChartType::Area, ChartType::Scatter, ChartType::Step})
        m_type->addItem({}, int(type));
    m_export->setAutoRaise(true);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 0);
    tools->addWidget(m_picker);
    tools->addStretch();
    tools->addWidget(m_type);
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
    connect(m_type, &QComboBox::activated, this, [this] {
        setType(ChartType(m_type->currentData().toInt()));
        Q_EMIT typeChanged(type());
    });
    retranslate();
    showState();
}

void ChartPanel::setAvailableSeries(const std::vector<Series> &series)
{
    m_picker->setAvailable(series);
    showState();
}

void ChartPanel::setSeries(std::vector<Series> series)
{
    m_picker->setChosen(series);
    m_view->setSeries(std::move(series));
    showState();
}

const std::vector<Series> &ChartPanel::series() const
{
    return m_view->series();
}

QStringList ChartPanel::seriesKeys() const
{
    QStringList keys;
    for (const Series &one : series())
        keys.append(one.key);
    return keys;
}

void ChartPanel::setTitle(const QString &title)
{
    m_view->setTitle(title);
}

QString ChartPanel::title() const
{
    return chartTitle(series(), m_view->title());
}

void ChartPanel::setType(ChartType type)
{
    const QSignalBlocker blocker(m_type);
    m_type->setCurrentIndex(m_type->findData(int(type)));
    m_view->setType(type);
}

ChartType ChartPanel::type() const
{
    return m_view->type();
}

ChartOptions ChartPanel::exportOptions() const
{
    ChartOptions options;
    options.type = type();
    options.title = title();
    return options;
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
    m_export->setEnabled(!series().empty());
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
        m_type->setItemText(i, names[i]);
    m_type->setAccessibleName(tr("Type of chart"));
    m_type->setToolTip(tr("Type of chart"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export the chart as an image, SVG or PDF"));
}

} // namespace Quipu
