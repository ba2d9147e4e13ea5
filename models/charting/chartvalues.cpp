// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/composition.h"
#include "models/figures/measures.h"

#include <algorithm>
#include <span>

namespace Quipu {

namespace {

using Points = std::span<SeriesPoint>;
using Standing = SeriesPoint::Standing;

bool isOneOf(const SeriesPoint &point, const std::vector<FigureId> &figures)
{
    const auto isNamed = [&](FigureId id) { return std::ranges::find(figures, id) != figures.end(); };
    return isNamed(point.figure) || std::ranges::any_of(point.witnesses, isNamed);
}

bool isElsewhere(const Figure &figure, const Figure &other)
{
    return !figure.place.isEmpty() && !other.place.isEmpty()
        && figure.place.compare(other.place, Qt::CaseInsensitive) != 0;
}

bool hasCommonWord(const QString &subject, const QString &other)
{
    const QStringList words = subject.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString &word) { return others.contains(word); });
}

// Whether both can be true: of two places, or of two happenings. An article that tells two values of what happens more
// than once tells two happenings, and so do parts of a year; a state or a yearly total has one value.
bool areSeparate(const Composition &composition, const SeriesPoint &point, const SeriesPoint &other,
                 Measure::Values values)
{
    const Figure *figure = composition.figureOf(point);
    const Figure *otherFigure = composition.figureOf(other);
    if (figure == nullptr || otherFigure == nullptr)
        return false;
    if (isElsewhere(*figure, *otherFigure))
        return true;
    if (values == Measure::Values::Level || values == Measure::Values::Total)
        return false;
    const bool areUnlike
        = !point.subject.isEmpty() && !other.subject.isEmpty() && !hasCommonWord(point.subject, other.subject);
    return point.partial || point.article == other.article || areUnlike;
}

void contest(const Composition &composition, Points told, Measure::Values values)
{
    constexpr size_t mostCompared = 200; // more values than that for one period are contested without looking
    for (SeriesPoint &point : told) {
        const bool isContested = told.size() > mostCompared || std::ranges::any_of(told, [&](const SeriesPoint &other) {
                                     return &other != &point && !areSeparate(composition, point, other, values);
                                 });
        point.standing = isContested ? Standing::Contested : Standing::Alone;
    }
}

QString reasonOf(const ValueChoice &choice)
{
    if (choice.reason.isEmpty() || choice.who.isEmpty())
        return choice.reason + choice.who;
    return ChartRemarks::tr("%1 (%2)", "reason (who chose)").arg(choice.reason, choice.who);
}

// The latest choice among the values of one period; the chosen one may be a point's witness.
const ValueChoice *choiceAmong(const Chart &chart, Points told)
{
    const ValueChoice *latest = nullptr;
    for (const ValueChoice &choice : chart.choices) {
        const bool isHere
            = std::ranges::any_of(told, [&](const SeriesPoint &point) { return isOneOf(point, {choice.figure}); });
        if (isHere && (latest == nullptr || latest->at <= choice.at))
            latest = &choice;
    }
    return latest;
}

void goBy(Composition &composition, const ValueChoice &choice, const QString &title, Points told)
{
    const auto isChosen = [&](const SeriesPoint &point) { return isOneOf(point, {choice.figure}); };
    const auto uncovered = std::ranges::find_if(told, [&](const SeriesPoint &point) {
        return !isChosen(point) && point.standing == Standing::Contested && !isOneOf(point, choice.over);
    });
    if (uncovered != told.end()) {
        const auto chosen = std::ranges::find_if(told, isChosen);
        composition.refusals.add(
            ChartRemarks::tr("“%1”, %2: the choice of “%3” no longer holds, for “%4” is told too. Choose anew.")
                .arg(title, periodLabel(*chosen), chosen->quote, uncovered->quote));
        return;
    }
    for (SeriesPoint &point : told) {
        if (isChosen(point))
            point.standing = Standing::Chosen;
        else if (isOneOf(point, choice.over))
            point.standing = Standing::PassedOver;
        else
            continue;
        point.choiceReason = reasonOf(choice);
    }
}

// A choice whose own figure is gone decides nothing, and is not forgotten silently.
void sayWhatIsGone(Composition &composition, const QString &title, Points told)
{
    for (const ValueChoice &choice : composition.content.chart.choices) {
        if (composition.figures.contains(choice.figure))
            continue;
        const auto passed
            = std::ranges::find_if(told, [&](const SeriesPoint &point) { return isOneOf(point, choice.over); });
        if (passed != told.end()) {
            composition.refusals.add(
                ChartRemarks::tr("“%1”, %2: the value that was chosen is gone or rejected. Choose anew.")
                    .arg(title, periodLabel(*passed)));
        }
    }
}

} // namespace

void settleValues(Composition &composition)
{
    const Chart &chart = composition.content.chart;
    for (Series &series : composition.content.series) {
        const Measure::Values values = measureValues(series.measure);
        std::vector<SeriesPoint> &points = series.points.edit();
        for (auto first = points.begin(); first != points.end();) {
            const auto end = std::find_if(first, points.end(), [&](const SeriesPoint &point) {
                return point.from != first->from || point.to != first->to || point.fiscal != first->fiscal;
            });
            const Points told(first, end);
            first = end;
            if (!told.front().category.isEmpty() || told.front().counted.size() > 0)
                continue;
            sayWhatIsGone(composition, series.title, told);
            if (told.size() < 2)
                continue;
            contest(composition, told, values);
            if (const ValueChoice *choice = choiceAmong(chart, told))
                goBy(composition, *choice, series.title, told);
        }
    }
}

} // namespace Quipu
