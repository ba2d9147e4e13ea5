// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownchart.h"

#include "models/figures/claims.h"
#include "models/jobs/charting.h"
#include "models/jobs/readlane.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

ShownChart::ShownChart(ChartDock &dock, ReadLane &lane, ChartViews &views)
    : m_dock(dock)
    , m_lane(lane)
    , m_views(views)
{
    connect(&dock, &ChartDock::shownChanged, this, [this](bool isShown) {
        if (isShown && std::exchange(m_isDue, false))
            refresh();
    });
    connect(dock.panel(), &ChartPanel::viewChanged, this, [this] { m_views.set(m_id, m_dock.panel()->saveView()); });
    clear();
}

ShownChart::~ShownChart()
{
    const QSignalBlocker quiet(this);
    clear();
}

bool ShownChart::isDrawn() const
{
    return m_dock.isShown() && !m_dock.panel()->isEmpty();
}

void ShownChart::clear(bool hasFigures)
{
    become(State::Empty, {}, {});
    drawNothing(hasFigures ? tr("No chart here yet. Make one with New Chart, open one of the charts of the project, "
                                "choose a series above, or drop figures here.")
                           : tr("No figures to chart yet. Import articles: the figures they state appear here."));
}

void ShownChart::suggest(const Chart &chart)
{
    m_suggestion.reset();
    become(State::Suggested, chart, {});
    refresh();
}

void ShownChart::show(ChartId chart)
{
    m_suggestion.reset();
    become(State::Saved, {}, chart);
    refresh();
}

void ShownChart::show(const Chart &chart)
{
    m_suggestion = m_state == State::Suggested ? m_chart : std::nullopt;
    if (m_suggestion)
        m_views.set(chart.id, m_dock.panel()->saveView()); // it stays as it is looked at
    become(State::Saved, chart, chart.id);
    refresh();
}

void ShownChart::keep(const Chart &chart)
{
    show(chart);
    Q_EMIT kept(chart);
}

void ShownChart::applyEdit(const Edit<Chart> &edit)
{
    if (!m_id || (edit.after ? edit.after->id : edit.before->id) != m_id)
        return;
    if (edit.after) {
        become(State::Saved, edit.after, m_id);
        refresh();
    } else if (m_suggestion) {
        become(State::Suggested, m_suggestion, m_id); // and a redo finds it by its number
        refresh();
    } else {
        become(State::Removed, {}, m_id);
        drawNothing(tr("The chart “%1” was removed. Undo brings it back.").arg(edit.before->name));
    }
}

void ShownChart::light(FigureId figure)
{
    m_lit = figure;
    m_dock.panel()->lightFigure(figure);
}

void ShownChart::become(State state, std::optional<Chart> chart, ChartId id)
{
    const bool isAnother = id != m_id;
    m_state = state;
    m_chart = std::move(chart);
    m_id = id;
    if (isAnother)
        m_dock.panel()->restoreView(m_views.of(id));
    m_dock.panel()->setSuggestion(state == State::Suggested);
    if (m_chart)
        m_dock.showTitle(m_chart->name);
    Q_EMIT chartChanged();
}

bool ShownChart::restsOn(const Figure &figure) const
{
    return std::ranges::any_of(m_chart->series, [&figure](const ChartSeries &series) {
        if (series.source != ChartSeries::Source::Figures)
            return false;
        if (!series.figures.empty())
            return std::ranges::find(series.figures, figure.id) != series.figures.end();
        return series.measure == figure.measure && (series.place.isEmpty() || series.place == placeOfClaim(figure));
    });
}

bool ShownChart::isTouchedBy(const Change &change) const
{
    const bool isShowing = m_state == State::Saved || m_state == State::Suggested;
    if (!isShowing)
        return false;
    if (!m_chart || !change.left.empty() || change.arrived.size() != change.additions.size())
        return true; // what comes back from an undo is not at hand
    const bool isAboutSources = std::ranges::any_of(change.settlements, [](const Edit<Settlement> &edit) {
        const QString &check = edit.after ? edit.after->check : edit.before->check;
        return check.startsWith(toString(Check::Kind::SentenceChanged));
    });
    if (isAboutSources || !change.revisedMarks.empty()) // what the chart says of changed sentences
        return true;
    const auto isCounted = [](const ChartSeries &series) { return series.source != ChartSeries::Source::Figures; };
    if (m_chart->kind == ChartKind::Network || std::ranges::any_of(m_chart->series, isCounted))
        return !change.arrived.empty() || !change.mentions.empty() || !change.entities.empty()
            || !change.articles.empty();
    for (const auto &addition : change.additions) {
        if (std::ranges::any_of(addition->figures, [this](const Figure &figure) { return restsOn(figure); }))
            return true;
    }
    return std::ranges::any_of(change.figures, [this](const Edit<Figure> &edit) {
        return (edit.before && restsOn(*edit.before)) || (edit.after && restsOn(*edit.after));
    });
}

void ShownChart::ask()
{
    const bool isShowing = m_state == State::Saved || m_state == State::Suggested;
    if (!isShowing || !m_dock.isShown()) {
        m_isDue = isShowing;
        answered();
        return;
    }
    m_lane.ask<ChartContent>(
        m_dock.objectName(), this,
        [chart = m_chart, id = m_id](Reader &reader) -> Result<ChartContent> {
            if (chart)
                return readChart(reader, *chart);
            const Result<Chart> saved = reader.chart(id);
            return saved ? readChart(reader, *saved) : Result<ChartContent>(saved.error());
        },
        [this](Result<ChartContent> content) {
            if (content)
                draw(std::move(*content));
            else
                fail(content.error());
            answered();
        });
}

void ShownChart::fail(const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        clear(); // removed meanwhile
    else
        Q_EMIT failed(error);
}

void ShownChart::draw(ChartContent content)
{
    if (m_state == State::Saved && !m_chart) {
        become(State::Saved, content.chart, m_id);
    }
    ChartPanel *panel = m_dock.panel();
    const QSignalBlocker quiet(panel); // telling it is no choice of the person's
    panel->setEmptyText(m_chart && m_chart->confirmedOnly
                            ? tr("None of this chart's figures is confirmed, and others are left out.")
                            : tr("None of this chart's figures is in the project now."));
    panel->setContent(std::move(content));
    panel->lightFigure(panel->litFigure() ? panel->litFigure() : m_lit);
    Q_EMIT drawn();
}

void ShownChart::drawNothing(const QString &why)
{
    ChartPanel *panel = m_dock.panel();
    const QSignalBlocker quiet(panel);
    panel->setEmptyText(why);
    panel->setContent({});
    m_dock.showTitle({});
    Q_EMIT drawn();
}

} // namespace Quipu
