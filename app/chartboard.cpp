// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartboard.h"

#include "models/charting/chartedits.h"
#include "models/jobs/charting.h"
#include "models/jobs/readlane.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"

#include <QApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t suggestedDocks = 2;

bool isUnchosen(const ShownChart &shown)
{
    return shown.state() == ShownChart::State::Empty || shown.state() == ShownChart::State::Suggested;
}

} // namespace

// What there is to fill docks with.
struct ChartBoard::Offers
{
    std::vector<SeriesOffer> series;
    std::vector<ChartRow> charts;
};

ChartBoard::ChartBoard(ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_lane(lane)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (const auto &shown : m_shown) {
            if (now != nullptr && shown->dock().isAncestorOf(now))
                setCurrent(&shown->dock());
        }
    });
}

ChartBoard::~ChartBoard() = default;

void ChartBoard::setDocks(const std::vector<ChartDock *> &docks)
{
    std::vector<std::unique_ptr<ShownChart>> before = std::move(m_shown);
    m_shown.clear();
    for (ChartDock *dock : docks) {
        const auto known
            = std::ranges::find_if(before, [dock](const auto &shown) { return shown && &shown->dock() == dock; });
        if (known != before.end())
            m_shown.push_back(std::move(*known));
        else
            add(*dock);
    }
    Q_EMIT currentChanged();
}

void ChartBoard::add(ChartDock &dock)
{
    m_shown.push_back(std::make_unique<ShownChart>(dock, m_lane, m_views));
    ShownChart *shown = m_shown.back().get();
    connect(shown, &ShownChart::drawn, this, &ChartBoard::drawn);
    connect(shown, &ShownChart::failed, this, &ChartBoard::failed);
    const auto tell = [this, shown] {
        if (current() == shown)
            Q_EMIT currentChanged();
    };
    connect(shown, &ShownChart::drawn, this, tell);
    connect(shown, &ShownChart::chartChanged, this, tell);
    connect(&dock, &ChartDock::shownChanged, shown, [this] { Q_EMIT currentChanged(); });
    shown->light(m_lit);
}

void ChartBoard::restore(const std::optional<std::vector<ChartId>> &docked, const ChartViews &views)
{
    m_views = views;
    m_isNew = !docked;
    for (size_t i = 0; docked && i < std::min(docked->size(), m_shown.size()); ++i) {
        if ((*docked)[i])
            m_shown[i]->show((*docked)[i]);
    }
    suggest();
}

std::vector<ChartId> ChartBoard::docked() const
{
    std::vector<ChartId> charts;
    for (const auto &shown : m_shown)
        charts.push_back(shown->state() == ShownChart::State::Saved ? shown->id() : ChartId {});
    return charts;
}

ShownChart *ChartBoard::of(const ChartDock *dock) const
{
    const auto found = std::ranges::find_if(m_shown, [dock](const auto &shown) { return &shown->dock() == dock; });
    return found == m_shown.end() ? nullptr : found->get();
}

ShownChart *ChartBoard::showing(ChartId chart) const
{
    const auto found = std::ranges::find_if(m_shown, [chart](const auto &shown) {
        return shown->state() == ShownChart::State::Saved && shown->id() == chart;
    });
    return found == m_shown.end() ? nullptr : found->get();
}

// One that is empty or whose chart has gone, else one that was closed.
ShownChart *ChartBoard::toOpenIn() const
{
    using enum ShownChart::State;
    const auto isFree = [](const auto &shown) { return shown->state() == Empty || shown->state() == Removed; };
    auto found = std::ranges::find_if(m_shown, isFree);
    if (found == m_shown.end())
        found = std::ranges::find_if(m_shown, [](const auto &shown) { return shown->dock().isHidden(); });
    return found == m_shown.end() ? nullptr : found->get();
}

ShownChart *ChartBoard::current() const
{
    if (ShownChart *last = of(m_current); last != nullptr && last->dock().isShown())
        return last;
    auto found = std::ranges::find_if(m_shown, [](const auto &shown) { return shown->isDrawn(); });
    if (found == m_shown.end())
        found = std::ranges::find_if(m_shown, [](const auto &shown) { return shown->dock().isShown(); });
    return found == m_shown.end() ? nullptr : found->get();
}

void ChartBoard::setCurrent(const ChartDock *dock)
{
    if (std::exchange(m_current, dock) != dock)
        Q_EMIT currentChanged();
}

void ChartBoard::goToNeighbour(int step)
{
    const ShownChart *from = current();
    const auto here = std::ranges::find_if(m_shown, [from](const auto &shown) { return shown.get() == from; });
    const auto count = std::ptrdiff_t(m_shown.size());
    if (here == m_shown.end())
        return;
    std::ptrdiff_t at = here - m_shown.begin();
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        at = (at + step + count) % count;
        ChartDock &dock = m_shown[size_t(at)]->dock();
        if (dock.isHidden())
            continue;
        dock.raise();
        dock.panel()->setFocus();
        setCurrent(&dock);
        return;
    }
}

bool ChartBoard::isDrawn() const
{
    return std::ranges::any_of(m_shown, [](const auto &shown) { return shown->isDrawn(); });
}

void ChartBoard::noteChange(const Change &change)
{
    for (const auto &shown : m_shown)
        shown->noteChange(change);
    const bool hasMore = !change.arrived.empty() || !change.figures.empty();
    for (size_t i = 0; hasMore && i < std::min(m_shown.size(), suggestedDocks); ++i)
        m_wantsSuggestions |= m_shown[i]->state() == ShownChart::State::Empty;
}

void ChartBoard::refreshStale(bool more)
{
    for (const auto &shown : m_shown)
        shown->refreshStale(more);
    if (!m_wantsSuggestions || m_isSuggesting)
        return;
    suggest();
    m_wantsSuggestions = more;
}

void ChartBoard::reconsider()
{
    m_wantsSuggestions = true;
}

void ChartBoard::suggest()
{
    m_wantsSuggestions = false;
    const size_t count = std::min(m_shown.size(), suggestedDocks);
    if (std::none_of(m_shown.begin(), m_shown.begin() + std::ptrdiff_t(count),
                     [](const auto &shown) { return isUnchosen(*shown); }))
        return;
    m_isSuggesting = true;
    m_lane.ask<Offers>(
        u"chart suggestions"_s, this,
        [](Reader &reader) -> Result<Offers> {
            Result<std::vector<SeriesOffer>> series = offeredSeries(reader);
            if (!series)
                return series.error();
            Result<std::vector<ChartRow>> charts = reader.charts();
            return charts ? Result<Offers>({std::move(*series), std::move(*charts)}) : charts.error();
        },
        [this](Result<Offers> offers) {
            m_isSuggesting = false;
            if (offers)
                fill(*offers);
            else
                Q_EMIT failed(offers.error());
        });
}

void ChartBoard::fill(const Offers &offers)
{
    const std::vector<SuggestedChart> charts = suggestedCharts(offers.series);
    const std::array best {bestLineChart(charts), bestFundingChart(charts)};
    static_assert(std::tuple_size_v<decltype(best)> == suggestedDocks);
    const bool isFirst = std::exchange(m_isNew, false);
    for (size_t i = 0; i < m_shown.size(); ++i) {
        ShownChart &shown = *m_shown[i];
        if (!isUnchosen(shown))
            continue;
        if (isFirst && i < offers.charts.size()) {
            shown.show(offers.charts[i].id);
        } else if (i < best.size() && best[i]) {
            const Chart chart = chartOfSuggestion(*best[i]);
            if (shown.chart() != chart)
                shown.suggest(chart);
        } else {
            shown.clear(!offers.series.empty());
        }
    }
}

void ChartBoard::applyEdits(const std::vector<Edit<Chart>> &edits)
{
    for (const auto &shown : m_shown) {
        for (const Edit<Chart> &edit : edits)
            shown->applyEdit(edit);
    }
}

void ChartBoard::lightFigure(FigureId figure)
{
    m_lit = figure;
    for (const auto &shown : m_shown)
        shown->light(figure);
}

void ChartBoard::offerSeries(ChartDock &dock)
{
    m_lane.ask<std::vector<SeriesOffer>>(
        u"series of a picker"_s, this, [](Reader &reader) { return offeredSeries(reader); },
        [this, panel = dock.panel()](Result<std::vector<SeriesOffer>> series) {
            if (!series) {
                Q_EMIT failed(series.error());
                return;
            }
            const QSignalBlocker quiet(panel);
            panel->setAvailableSeries(*series);
        });
}

} // namespace Quipu
