// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartfinders.h"

#include "app/chartverbs.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/charting/chartedits.h"
#include "models/jobs/charting.h"
#include "views/actions/finderpopup.h"
#include "views/charts/chartkinds.h"
#include "views/charts/chartpanel.h"
#include "views/mainwindow/chartdock.h"
#include "views/mainwindow/mainwindow.h"

#include <algorithm>
#include <map>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffered = 500; // in the gallery; what is rarer is found in the list of series
constexpr size_t mostListed = 60; // lines at a time: more are found by typing

bool hasWords(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QIcon iconOf(ChartKind kind, const QWidget &where)
{
    return chartKindIcon(kind, where.palette());
}

} // namespace

ChartFinders::ChartFinders(Workbench &bench, OpenProject &project)
    : QObject(&project)
    , m_bench(bench)
    , m_project(project)
{
    connect(bench.window().chartGallery(), &FinderPopup::searchRequested, this, &ChartFinders::showGallery);
    connect(bench.window().chartsUsing(), &FinderPopup::searchRequested, this, &ChartFinders::showUsers);
}

std::vector<ChartFinders::Offer> ChartFinders::offersFrom(const std::vector<SeriesOffer> &series)
{
    std::map<QString, const SeriesOffer *> byKey;
    for (const SeriesOffer &one : series)
        byKey[one.key] = &one;
    std::vector<Offer> offers;
    for (SuggestedChart &chart : suggestedCharts(series)) {
        Offer offer {std::move(chart), 0, 0};
        for (const QString &key : offer.chart.keys) {
            const SeriesOffer &one = *byKey.at(key);
            offer.firstYear = offer.firstYear == 0 ? one.firstYear : std::min(offer.firstYear, one.firstYear);
            offer.lastYear = std::max(offer.lastYear, one.lastYear);
        }
        offers.push_back(std::move(offer));
        if (offers.size() == mostOffered)
            break;
    }
    return offers;
}

void ChartFinders::openGallery()
{
    m_offers.clear();
    m_bench.window().chartGallery()->open();
    m_project.lane.ask<std::vector<Offer>>(
        u"chart gallery"_s, this,
        [](Reader &reader) -> Result<std::vector<Offer>> {
            const Result<std::vector<SeriesOffer>> series = offeredSeries(reader);
            return series ? Result<std::vector<Offer>>(offersFrom(*series)) : series.error();
        },
        [this](Result<std::vector<Offer>> offers) {
            if (offers) {
                m_offers = std::move(*offers);
                showGallery();
            } else {
                m_bench.notices().showError(offers.error());
            }
        });
}

void ChartFinders::showGallery()
{
    FinderPopup *gallery = m_bench.window().chartGallery();
    std::vector<FinderItem> items;
    for (const Offer &offer : m_offers) {
        if (!hasWords(offer.chart.title, gallery->text()) || items.size() == mostListed)
            continue;
        const QString points = tr("%Ln point(s)", nullptr, offer.chart.points);
        const Chart chart = chartOfSuggestion(offer.chart);
        const QString detail = offer.firstYear == offer.lastYear
            ? tr("%1, %2", "points, year").arg(points, QString::number(offer.firstYear))
            : tr("%1, %2–%3", "points, first year, last year")
                  .arg(points, QString::number(offer.firstYear), QString::number(offer.lastYear));
        items.push_back({chart.name, detail, chartKindName(chart.kind), iconOf(chart.kind, *gallery),
                         [this, chart] { makeChart(m_bench, m_project, chart); }});
    }
    if (const QString empty = tr("Empty chart"); hasWords(empty, gallery->text()))
        items.push_back({empty, tr("choose its series yourself"), {}, {}, [this] {
                             freeDock(m_bench, m_project)->dock().panel()->setFocus();
                         }});
    gallery->setItems(std::move(items));
}

void ChartFinders::findChartsUsing(FigureId figure)
{
    m_figure = figure;
    m_users.clear();
    m_project.figures.withRows({figure}, [this](const std::vector<FigureRow> &rows) {
        if (!rows.empty())
            askForUsers(rows.front().figure);
    });
}

void ChartFinders::askForUsers(const Figure &figure)
{
    whenSaved(*m_project.store, this, [this, figure] {
        m_project.lane.ask<std::vector<ChartRow>>(
            u"charts using a figure"_s, this, [figure](Reader &reader) { return chartsUsing(reader, figure); },
            [this](Result<std::vector<ChartRow>> users) {
                if (!users) {
                    m_bench.notices().showError(users.error());
                    return;
                }
                m_users = std::move(*users);
                m_bench.window().chartsUsing()->open();
            });
    });
}

// The project's charts, and those that are only shown.
void ChartFinders::showUsers()
{
    FinderPopup *finder = m_bench.window().chartsUsing();
    std::vector<FinderItem> items;
    for (const ChartRow &row : m_users) {
        if (hasWords(row.name, finder->text()) && items.size() < mostListed)
            items.push_back({row.name, chartKindName(row.kind), {}, iconOf(row.kind, *finder), [this, id = row.id] {
                                 openChart(m_bench, m_project, id, m_figure);
                             }});
    }
    for (const auto &shown : m_project.charts.all()) {
        const ChartContent &content = shown->dock().panel()->content();
        if (shown->state() != ShownChart::State::Suggested || pointOf(content, m_figure) == nullptr
            || !hasWords(shown->chart()->name, finder->text()))
            continue;
        items.push_back({shown->chart()->name,
                         tr("suggestion"),
                         {},
                         iconOf(shown->chart()->kind, *finder),
                         [this, chart = QPointer(shown.get())] {
                             if (!chart)
                                 return;
                             chart->dock().show();
                             chart->dock().raise();
                             m_project.charts.lightFigure(m_figure);
                             m_project.charts.setCurrent(&chart->dock());
                         }});
    }
    if (finder->text().isEmpty())
        items.push_back(
            {tr("A new chart of this figure"), items.empty() ? tr("no chart uses it yet") : QString(), {}, {}, [this] {
                 chartFigures(m_bench, m_project, {m_figure});
             }});
    finder->setItems(std::move(items));
}

} // namespace Quipu
