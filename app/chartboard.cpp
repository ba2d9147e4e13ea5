// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartboard.h"

#include "models/charting/suggestedcharts.h"
#include "models/jobs/readlane.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Series>> allSeries(Reader &reader)
{
    FigureFilter filter;
    filter.withoutRejected = true;
    Result<std::vector<FigureRow>> rows = reader.figures(filter);
    if (!rows)
        return rows.error();
    std::vector<Figure> figures;
    figures.reserve(rows->size());
    for (FigureRow &row : *rows)
        figures.push_back(std::move(row.figure));
    return buildSeries(figures);
}

} // namespace

ChartBoard::ChartBoard(ReadLane &lane, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
{ }

void ChartBoard::setCharts(std::vector<ChartDock *> charts)
{
    m_charts = std::move(charts);
    m_setups.resize(m_charts.size());
    draw();
}

void ChartBoard::setSetups(const std::vector<ChartSetup> &setups)
{
    m_setups = setups;
    m_setups.resize(m_charts.size());
    draw();
}

ChartSetup *ChartBoard::setupOf(const ChartDock *chart)
{
    const auto found = std::ranges::find(m_charts, chart);
    return found == m_charts.end() ? nullptr : &m_setups[size_t(found - m_charts.begin())];
}

void ChartBoard::choose(const ChartDock *chart, const QStringList &keys)
{
    if (ChartSetup *setup = setupOf(chart)) {
        setup->series = keys;
        setup->title.clear(); // it named what was there before
        draw(size_t(setup - m_setups.data()));
        Q_EMIT drawn();
    }
}

void ChartBoard::setKind(const ChartDock *chart, ChartKind kind)
{
    if (ChartSetup *setup = setupOf(chart)) {
        setup->type = toString(kind);
        draw(size_t(setup - m_setups.data()));
    }
}

void ChartBoard::lightFigure(FigureId figure)
{
    m_lit = figure;
    for (ChartDock *chart : m_charts)
        chart->panel()->lightFigure(figure);
}

bool ChartBoard::isDrawn() const
{
    return std::ranges::any_of(m_charts, [](const ChartDock *chart) { return !chart->panel()->isEmpty(); });
}

bool ChartBoard::isTouchedBy(const Change &change) const
{
    return !change.arrived.empty() || !change.left.empty() || !change.figures.empty();
}

void ChartBoard::ask()
{
    m_lane.ask<std::vector<Series>>(u"charts"_s, this, allSeries, [this](Result<std::vector<Series>> series) {
        if (series) {
            m_series = std::move(*series);
            draw();
        } else {
            Q_EMIT failed(series.error());
        }
        answered();
    });
}

// Suggestions fill only the first two charts, and only those nobody has chosen for.
void ChartBoard::suggestSetups()
{
    const std::vector<SuggestedChart> charts = suggestedCharts(offersOf(m_series));
    const std::optional<SuggestedChart> best[] = {bestLineChart(charts), bestFundingChart(charts)};
    for (size_t i = 0; i < std::min(m_setups.size(), std::size(best)); ++i) {
        if (m_setups[i].series.isEmpty() && best[i]) {
            const bool hasBars = best[i]->kind == SuggestedChart::Kind::Bars;
            m_setups[i] = {best[i]->keys, toString(hasBars ? ChartKind::Bar : ChartKind::Line), best[i]->title};
        }
    }
}

void ChartBoard::draw()
{
    suggestSetups();
    for (size_t i = 0; i < m_charts.size(); ++i)
        draw(i);
    Q_EMIT drawn();
}

void ChartBoard::draw(size_t chart)
{
    const ChartSetup &setup = m_setups[chart];
    std::vector<Series> chosen;
    for (const QString &key : setup.series) {
        const auto found = std::ranges::find(m_series, key, &Series::key);
        if (found != m_series.end())
            chosen.push_back(*found);
    }
    ChartPanel *panel = m_charts[chart]->panel();
    const QSignalBlocker quiet(panel); // telling it is no choice of the person's
    panel->setAvailableSeries(m_series);
    Chart drawn;
    drawn.title = setup.title;
    drawn.kind = chartKindFromString(setup.type).value_or(ChartKind::Line);
    panel->setContent(chartOf(drawn, std::move(chosen)));
    panel->lightFigure(m_lit);
    m_charts[chart]->showTitle(panel->title());
}

} // namespace Quipu
