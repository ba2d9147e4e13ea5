// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/chartcontent.h"

#include "models/charting/composition.h"
#include "models/charting/handpicked.h"
#include "models/charting/seriestitles.h"
#include "models/figures/claims.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The figures of one ChartSeries, and how many were left out because nobody has confirmed them.
class FigurePicker final
{
public:
    FigurePicker(const Chart &chart, const ChartSeries &asked, Composition &composition)
        : m_chart(chart)
        , m_asked(asked)
        , m_composition(composition)
    { }

    std::vector<Series> build(std::set<FigureId> &unconfirmed);

private:
    bool isAskedFor(const Figure &figure) const;
    bool hasUnit(const Figure &figure) const;
    std::vector<Figure> pickedByHand() const;
    std::vector<Figure> pickedByMeasure() const;
    void name(std::vector<Series> &built) const;

    const Chart &m_chart;
    const ChartSeries &m_asked;
    Composition &m_composition;
};

bool FigurePicker::hasUnit(const Figure &figure) const
{
    const auto isAsked = [&](const Figure &one) {
        const std::optional<Claim> claim = claimOf(one);
        return claim && claim->unit == m_asked.unit;
    };
    if (isAsked(figure))
        return true;
    if (!m_chart.isAsStated)
        return false;
    Figure stated = figure;
    stated.normalised = {};
    return isAsked(stated);
}

bool FigurePicker::isAskedFor(const Figure &figure) const
{
    const auto fits = [](const QString &asked, const QString &has) { return asked.isEmpty() || asked == has; };
    return figure.measure == m_asked.measure && placeOfClaim(figure) == m_asked.place
        && fits(m_asked.actor, figure.actor) && fits(m_asked.beneficiary, figure.beneficiary)
        && fits(m_asked.attributedSource, figure.attributedSource) && hasUnit(figure);
}

std::vector<Figure> FigurePicker::pickedByHand() const
{
    std::vector<Figure> picked;
    int gone = 0;
    for (const FigureId id : m_asked.figures) {
        const auto found = m_composition.figures.find(id);
        if (found == m_composition.figures.end()) {
            ++gone;
            continue;
        }
        const QString refusal = refusalOfPicked(*found->second);
        if (refusal.isEmpty())
            picked.push_back(withSomeMeasure(*found->second));
        else
            m_composition.refusals.add(refusal);
    }
    if (gone > 0)
        m_composition.refusals.add(
            ChartRemarks::tr("%n figure(s) that were picked by hand are gone or rejected.", nullptr, gone));
    return picked;
}

std::vector<Figure> FigurePicker::pickedByMeasure() const
{
    std::vector<Figure> picked;
    for (const auto &[id, figure] : m_composition.figures) {
        if (isAskedFor(*figure))
            picked.push_back(*figure);
    }
    return picked;
}

// A title says what else was asked for; keys stay apart. One label serves one series alone.
void FigurePicker::name(std::vector<Series> &built) const
{
    QStringList restrictions {m_asked.actor, m_asked.beneficiary, m_asked.attributedSource};
    restrictions.removeAll(QString());
    const bool isPlain = restrictions.isEmpty() && m_asked.figures.empty();
    for (Series &series : built) {
        if (!isPlain)
            series.key = built.size() == 1 ? m_asked.key() : m_asked.key() + u'/' + series.key;
        if (!m_asked.label.isEmpty())
            series.title = built.size() == 1
                ? m_asked.label
                : ChartRemarks::tr("%1: %2", "label of several series: which one").arg(m_asked.label, series.title);
        else if (!restrictions.isEmpty())
            series.title = ChartRemarks::tr("%1 (%2)", "title (who)").arg(series.title, restrictions.join(u"; "_s));
        series.colour = m_asked.colour;
        series.onSecondAxis = m_asked.onSecondAxis;
    }
}

std::vector<Series> FigurePicker::build(std::set<FigureId> &unconfirmed)
{
    std::vector<Figure> picked = m_asked.figures.empty() ? pickedByMeasure() : pickedByHand();
    if (m_chart.confirmedOnly) {
        std::erase_if(picked, [&](const Figure &figure) {
            if (figure.status == Figure::Status::Confirmed)
                return false;
            unconfirmed.insert(figure.id);
            return true;
        });
    }
    std::vector<Series> built = buildSeries(picked, m_chart.isAsStated ? ValueForm::AsStated : ValueForm::Common);
    name(built);
    return built;
}

QString titleOf(const ChartSeries &asked)
{
    if (!asked.label.isEmpty())
        return asked.label;
    return asked.measure.isEmpty() ? asked.key() : seriesTitle(asked.measure, asked.place);
}

void refuseEmpty(const ChartSeries &asked, Composition &composition)
{
    if (!asked.figures.empty())
        return; // each was refused by name
    if (!isLevelMeasure(asked.measure))
        composition.refusals.add(
            ChartRemarks::tr("“%1” is not drawn: it states changes, which are no levels.").arg(titleOf(asked)));
    else
        composition.refusals.add(ChartRemarks::tr("“%1”: there is nothing to draw.").arg(titleOf(asked)));
}

void addSeries(Composition &composition, size_t builtFrom, Series series)
{
    composition.content.series.push_back(std::move(series));
    composition.content.builtFrom.push_back(builtFrom);
}

void buildAll(Composition &composition, const std::vector<CountedSeries> &counted)
{
    const Chart chart = composition.content.chart;
    std::set<QString> keys;
    std::set<FigureId> unconfirmed;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &asked = chart.series[i];
        if (!keys.insert(asked.key()).second) {
            composition.refusals.add(ChartRemarks::tr("“%1” is asked for twice and drawn once.").arg(titleOf(asked)));
            continue;
        }
        std::vector<Series> built;
        if (asked.source == ChartSeries::Source::Figures)
            built = FigurePicker(chart, asked, composition).build(unconfirmed);
        for (const CountedSeries &each : counted) {
            if (each.builtFrom != i)
                continue;
            composition.refusals.add(each.remarks);
            if (!each.series.points.empty())
                built.push_back(each.series);
        }
        if (built.empty())
            refuseEmpty(asked, composition);
        for (Series &series : built)
            addSeries(composition, i, std::move(series));
    }
    if (!unconfirmed.empty())
        composition.refusals.add(
            ChartRemarks::tr("%n unconfirmed figure(s) are left out.", nullptr, int(unconfirmed.size())));
}

// The analyst's words beside a point that is not there are not lost silently.
void checkNotes(Composition &composition)
{
    const auto hasPoint = [&](FigureId figure) {
        const auto isOf = [&](const SeriesPoint &point) {
            return point.figure == figure || std::ranges::find(point.witnesses, figure) != point.witnesses.end();
        };
        return std::ranges::any_of(composition.content.series,
                                   [&](const Series &series) { return std::ranges::any_of(series.points, isOf); });
    };
    for (const ChartNote &note : composition.content.chart.notes) {
        if (!hasPoint(note.figure))
            composition.refusals.add(
                ChartRemarks::tr("The note “%1” is not shown: its figure is not on the chart.").arg(note.text));
    }
}

} // namespace

ChartContent chartOf(Chart chart, std::vector<Series> series)
{
    chart.series.clear();
    ChartContent content {std::move(chart), std::move(series), {}, {}, {}};
    for (const Series &each : content.series) {
        content.builtFrom.push_back(content.chart.series.size());
        content.chart.series.push_back(chartSeriesOf(each.key));
    }
    return content;
}

ChartContent composeChart(const Chart &chart, const std::vector<Figure> &figures, const ChartFacts &facts)
{
    Composition composition {{chart, {}, {}, {}, {}}, {}, {}};
    for (const Figure &figure : figures) {
        if (figure.status != Figure::Status::Rejected)
            composition.figures.emplace(figure.id, &figure);
    }
    if (chart.kind != ChartKind::Network) {
        buildAll(composition, facts.counted);
        settleUnits(composition);
        settleValues(composition);
        unstack(composition);
        noteReporters(composition);
    }
    checkNotes(composition);
    composition.refusals.add(facts.remarks);
    composition.content.network = facts.network;
    composition.content.refusals = composition.refusals.sentences();
    return std::move(composition.content);
}

} // namespace Quipu
