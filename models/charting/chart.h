// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/partialdate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

// What a chart is, as the project keeps it: which figures it is built from, how they are drawn, and what the analyst
// wrote on it. It holds no points: those are built from the project's figures each time (chartcontent.h), so that a
// chart never tells what its sentences no longer say. Values; any lane.

enum class ChartKind { Line, Step, Bar, StackedBar, Area, Scatter, Range, Timeline, Slope, Network };

// A chart in several panels, one each.
enum class ChartFacet { None, Place, Measure };

// What one line, or one colour of bars, is built from. measure, place and unit are taken as they are, empty or not;
// other empty fields do not restrict.
struct ChartSeries
{
    enum class Source { Figures, Articles, Mentions }; // their values, or how many articles or mentions there are
    Source source = Source::Figures;
    QString measure, place, unit; // of figures: the parts of Series::key
    QString actor, beneficiary, attributedSource; // of figures
    std::vector<FigureId> figures; // these and no others, whatever their measure
    EntityId entity; // of counts: where it is named
    QString entityType, outlet; // of counts
    bool isByOutlet = false; // counts an outlet instead of a year
    QString label; // in the legend; "": made from the series
    QString colour; // "#rrggbb"; "": the palette's next one
    bool onSecondAxis = false; // only where the chart allows two units

    QString key() const; // of figures: as Series::key; stable, and its own for each series of a chart
    bool operator==(const ChartSeries &) const = default;
};

// Something that happened, drawn behind the figures: a line, or a band where it has an end.
struct ChartEvent
{
    QString label;
    PartialDate from;
    std::optional<PartialDate> to;
    ArticleId article; // where the text says so, if it does
    MentionId mention;
    bool operator==(const ChartEvent &) const = default;
};

// The analyst's words beside a point.
struct ChartNote
{
    FigureId figure; // the one that the point is made from
    QString text;
    bool operator==(const ChartNote &) const = default;
};

// Of several values told for one period, the one that the analyst goes by.
struct ValueChoice
{
    FigureId figure;
    std::vector<FigureId> over; // those it was preferred to: with others there, the choice is to be made anew
    QString reason;
    QString who;
    QDateTime at; // UTC
    bool operator==(const ValueChoice &) const = default;
};

// How it looks, apart from the theme; what a template and the house style keep.
struct ChartStyle
{
    QString palette; // "": the default (views/charts/chartcolours.h)
    QString fontFamily; // "": the program's
    double fontSize = 0; // points; 0: the program's
    double lineWidth = 0; // pixels at 96 dpi; 0: the default
    bool showsValues = true;
    bool showsGrid = true;
    bool operator==(const ChartStyle &) const = default;
};

struct Chart
{
    ChartId id;
    QString name; // unique in the project; what lists and docks call it
    ChartKind kind = ChartKind::Line;
    ChartFacet facet = ChartFacet::None;
    std::vector<ChartSeries> series;
    bool isLogarithmic = false;
    bool allowsTwoUnits = false;
    bool isAsStated = false; // values in the units the texts use, not in the common one of their dimension
    bool confirmedOnly = false;
    bool sharesAxes = true; // panels
    QString title, subtitle; // "": the title is made from the series
    bool showsSources = true;
    QString sources; // "": made from the figures
    std::vector<ChartEvent> events;
    std::vector<ChartNote> notes;
    std::vector<ValueChoice> choices;
    ChartStyle style;
    bool operator==(const Chart &) const = default;
};

// As lists show it, without its record.
struct ChartRow
{
    ChartId id;
    QString name;
    ChartKind kind = ChartKind::Line;
    int series = 0;
    int counts = 0; // of these, what counts articles or mentions
    bool operator==(const ChartRow &) const = default;
};

// The words of the command line and the project file: "line", "step", "bar", "stacked", "area", "scatter", "range",
// "timeline", "slope", "network".
QString toString(ChartKind kind);
std::optional<ChartKind> chartKindFromString(QStringView word);
QStringList chartKindWords();

// "measure/place/unit" back into its parts; the place may hold no "/", the unit may ("USD/year").
ChartSeries chartSeriesOf(const QString &key);

} // namespace Quipu
