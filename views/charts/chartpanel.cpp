// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

namespace Quipu {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
{ }

void ChartPanel::setAvailableSeries(std::vector<Series>) { }

void ChartPanel::setSeries(std::vector<Series> series)
{
    m_series = std::move(series);
}

const std::vector<Series> &ChartPanel::series() const
{
    return m_series;
}

QStringList ChartPanel::seriesKeys() const
{
    QStringList keys;
    for (const Series &one : m_series)
        keys.append(one.key);
    return keys;
}

void ChartPanel::setTitle(const QString &) { }

QString ChartPanel::title() const
{
    return {};
}

void ChartPanel::setType(ChartType) { }

ChartType ChartPanel::type() const
{
    return ChartType::Line;
}

ChartOptions ChartPanel::exportOptions() const
{
    return {};
}

void ChartPanel::lightFigure(FigureId) { }

FigureId ChartPanel::litFigure() const
{
    return {};
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace Quipu
