// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charting/chartcontent.h"
#include "models/charting/suggestedcharts.h"

#include <QStringList>

namespace Quipu {

// What an analyst does to a chart's definition. Pure; any lane. None of them names or numbers the chart but where it
// says so.

// A chart of a suggestion, named as it is; not yet one of the project's.
Chart chartOfSuggestion(const SuggestedChart &suggestion);

// A chart of these figures and no others, a series for each measure, place and unit, named after them. Figures that no
// chart can show (no measure, value or period; changes in percent) are left out; without series: that is all of them.
Chart chartOfFigures(const std::vector<Figure> &figures);

// With these figures as well: in the hand-picked series of their kind, else in one of their own. Those that a series
// of the chart holds by its rule already are not added again.
Chart withFigures(Chart chart, const std::vector<Figure> &figures);

// With these series, by the keys that they have on the chart; those without points, which nobody sees, stay.
Chart withSeries(const ChartContent &content, const QStringList &keys);

// The point that the figure makes or witnesses; null: it is not on the chart.
const SeriesPoint *pointOf(const ChartContent &content, FigureId figure);
// The figures that tell another value for the period of this one, in its series; those that witness it are no rivals.
std::vector<FigureId> rivalsOf(const ChartContent &content, FigureId figure);
// The choice that this figure won or lost; null: there is none.
const ValueChoice *choiceAbout(const Chart &chart, FigureId figure);
Chart withChoice(Chart chart, const ValueChoice &choice); // in the place of earlier ones about the same figures
Chart withoutChoice(Chart chart, FigureId figure);

// The words beside the point; "" takes them away.
Chart withNote(Chart chart, FigureId figure, const QString &text);
QString noteOf(const Chart &chart, FigureId figure); // "": none

// What its series have in common, as commonTitle says it; "" where that says nothing.
QString nameOfSeries(const Chart &chart);
// The name itself, or with a number where it is taken.
QString freeChartName(const QString &wanted, const QStringList &taken);

} // namespace Quipu
