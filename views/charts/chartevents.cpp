// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartevents.h"

#include "views/charts/chartshapes.h"
#include "views/charts/wrappedtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of events.
struct ChartEventWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartEventWords)
};

namespace {

constexpr int mostEventRows = 4;
constexpr double mostOfThePlot = 0.3; // that labels may take
constexpr double leastLabel = 30; // pixels
constexpr double nearby = 4; // how far beside a line the mouse may be
constexpr qsizetype mostNamed = 5;
constexpr int mostLanes = 5;
constexpr double laneHeight = 4, laneGap = 1; // pixels

// Where it stands on the axis of years; of a line, both are one.
ChartStretch stretchOf(const ChartEvent &event)
{
    const double from = timePosition(event.from.first()), after = timePosition(event.from.last().addDays(1));
    if (!event.to)
        return {(from + after) / 2, (from + after) / 2};
    const double to = timePosition(event.to->last().addDays(1));
    return {std::min(from, to), std::max(from, to)};
}

bool isSane(const ChartEvent &event)
{
    return event.from.first().isValid() && (!event.to || event.to->last().isValid());
}

bool isWithin(const ChartEvent &event, double from, double to)
{
    const ChartStretch stretch = stretchOf(event);
    return isSane(event) && stretch.from <= to && stretch.to >= from;
}

// A label over the plot: row 0 is next to it, and the line goes up to the label.
struct EventLabel
{
    int row = 0;
    double left = 0, right = 0, line = 0;

    bool isInTheWayOf(const EventLabel &other) const
    {
        constexpr double gap = 5;
        if (row == other.row)
            return left < other.right + gap && other.left < right + gap;
        const EventLabel &lower = row < other.row ? *this : other, &upper = row < other.row ? other : *this;
        return upper.line > lower.left - gap && upper.line < lower.right + gap;
    }
};

// The rows' geometry and the labels that have their place already.
struct EventRows
{
    double left = 0, right = 0;
    int rows = 1;
    std::vector<EventLabel> placed;

    // The first place of that width, from the lowest row: right of the line, and only else left of it.
    std::optional<EventLabel> placeFor(double line, double width) const
    {
        constexpr double beside = 3;
        for (const double from : {line + beside, line - beside - width}) {
            for (int row = 0; row < rows; ++row) {
                const EventLabel label {row, from, from + width, line};
                const auto isInTheWay = [&](const EventLabel &other) { return other.isInTheWayOf(label); };
                if (from >= left && from + width <= right && std::ranges::none_of(placed, isInTheWay))
                    return label;
            }
        }
        return {};
    }
};

// From the right, so that lines pass at the left of the labels that stand already.
std::vector<EventMark> eventsInView(const ChartFrame &frame, const std::vector<ChartEvent> &events)
{
    std::vector<EventMark> marks;
    for (size_t i = 0; i < events.size(); ++i) {
        if (!isWithin(events[i], frame.xMin, frame.xMax))
            continue;
        const ChartStretch stretch = stretchOf(events[i]);
        EventMark mark;
        mark.event = i;
        mark.isBand = events[i].to.has_value();
        mark.from = frame.at(std::max(stretch.from, frame.xMin), frame.y.min).x();
        mark.to = frame.at(std::min(stretch.to, frame.xMax), frame.y.min).x();
        marks.push_back(mark);
    }
    std::ranges::stable_sort(marks, std::greater(), &EventMark::from);
    return marks;
}

// Bands that overlap have lanes of their own, from above; when all are taken, the last is shared.
int takeLanes(std::vector<EventMark> &marks)
{
    std::vector<double> ends; // of each lane
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) { // from the left
        if (!mark->isBand)
            continue;
        const auto free = std::ranges::find_if(ends, [&](double end) { return end <= mark->from + 0.5; });
        mark->lane = std::min(int(free - ends.begin()), mostLanes - 1);
        ends.resize(std::max(ends.size(), size_t(mark->lane) + 1));
        ends[size_t(mark->lane)] = mark->to;
    }
    return int(ends.size());
}

double heightOfLanes(int lanes)
{
    return lanes == 0 ? 0 : lanes * (laneHeight + laneGap) + laneGap;
}

void placeStrips(std::vector<EventMark> &marks, double top)
{
    for (EventMark &mark : marks) {
        const double from = top + mark.lane * (laneHeight + laneGap);
        if (mark.isBand)
            mark.strip = QRectF(mark.from, from, std::max(1.0, mark.to - mark.from - 1), laneHeight);
    }
}

// Where the event's line begins.
double topOf(const EventMark &mark, const ChartFrame &frame)
{
    if (!mark.labelRect.isEmpty())
        return mark.labelRect.top() + 2;
    return mark.isBand ? mark.strip.top() : frame.plot.top();
}

QString namesOf(const QStringList &names)
{
    const QString some = names.mid(0, mostNamed).join("; "_L1);
    return names.size() <= mostNamed
        ? some
        : ChartEventWords::tr("%1 and %n more", "names of events", int(names.size() - mostNamed)).arg(some);
}

} // namespace

void addEvents(ChartFrame &frame, const std::vector<ChartEvent> &events, const ChartLook &look, double roomKept)
{
    std::vector<EventMark> marks = eventsInView(frame, events);
    if (marks.empty())
        return;
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Note));
    const double height = metrics.lineSpacing();
    EventRows rows {frame.plot.left(), frame.plot.right() + 8, 1, {}};
    const int lanes = takeLanes(marks);
    const double strips = heightOfLanes(lanes);
    const double room = roomKept > 0 ? roomKept - strips : frame.plot.height() * mostOfThePlot;
    rows.rows = std::clamp(int(room / height), 1, mostEventRows);
    int used = 0;
    for (EventMark &mark : marks) {
        const QString name = events[mark.event].label.simplified();
        const double whole = metrics.horizontalAdvance(name) + 2;
        std::optional<EventLabel> label;
        for (const double asked : std::array {whole, 180.0, 130.0, 90.0, 60.0, leastLabel}) {
            const double width = std::min(asked, whole);
            if (!label && !name.isEmpty() && (label = rows.placeFor(mark.from, width)))
                mark.label = metrics.elidedText(name, Qt::ElideRight, width);
        }
        if (!label)
            continue;
        rows.placed.push_back(*label);
        mark.row = label->row;
        mark.labelRect = QRectF(label->left, 0, label->right - label->left, height);
        used = std::max(used, label->row + 1);
    }
    if (roomKept == 0 && used + lanes > 0)
        frame.plot.setTop(frame.plot.top() + used * height + 2 + strips);
    placeStrips(marks, frame.plot.top() - strips);
    for (EventMark &mark : marks) {
        if (mark.labelRect.isEmpty())
            continue;
        mark.labelRect.moveTop(frame.plot.top() - strips - 2 - (mark.row + 1) * height);
        frame.texts.push_back(
            {mark.labelRect, mark.label, ChartText::Role::Note, alignmentOf(mark.label) | int(Qt::AlignVCenter)});
    }
    frame.events = std::move(marks);
}

double roomForStrips(const std::vector<ChartEvent> &events)
{
    constexpr double days = 366;
    std::vector<EventMark> marks;
    for (const ChartEvent &event : events) {
        if (!isSane(event))
            continue;
        EventMark mark;
        mark.isBand = event.to.has_value();
        mark.from = stretchOf(event).from * days;
        mark.to = stretchOf(event).to * days;
        marks.push_back(mark);
    }
    std::ranges::stable_sort(marks, std::greater(), &EventMark::from);
    return heightOfLanes(takeLanes(marks));
}

// The ground of a band is so thin that several over one another, the words and the grid stay apart; the strip over the
// plot says from when to when.
void paintEvents(QPainter &painter, const ChartFrame &frame, const ChartLook &look)
{
    const auto isLower = [](const EventMark &a, const EventMark &b) { return a.lane < b.lane; };
    const auto lowest = std::ranges::max_element(frame.events, isLower);
    QColor ground = look.colours.muted;
    ground.setAlphaF(lowest == frame.events.end() ? 0 : 0.12f / float(lowest->lane + 2));
    const QColor line = look.colours.tint(look.colours.muted, 0.8), edge = look.colours.tint(look.colours.muted, 0.35);
    for (const EventMark &mark : frame.events) {
        if (!mark.isBand)
            continue;
        painter.fillRect(QRectF(mark.from, frame.plot.top(), mark.to - mark.from, frame.plot.height()), ground);
        painter.fillRect(mark.strip, look.colours.tint(look.colours.muted, mark.lane % 2 == 0 ? 0.5 : 0.35));
        painter.setPen(linePen(edge, 1));
        for (const double x : {mark.from, mark.to})
            painter.drawLine(QPointF(x, mark.strip.top()), QPointF(x, frame.plot.bottom()));
        painter.drawLine(QPointF(mark.from, topOf(mark, frame)), QPointF(mark.from, mark.strip.top()));
    }
    QPen pen = linePen(line, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    for (const EventMark &mark : frame.events) {
        if (!mark.isBand)
            painter.drawLine(QPointF(mark.from, topOf(mark, frame)), QPointF(mark.from, frame.plot.bottom()));
    }
}

void paintEventHighlight(QPainter &painter, const ChartFrame &frame, size_t event, const ChartLook &look)
{
    for (const EventMark &mark : frame.events) {
        if (mark.event != event)
            continue;
        painter.setPen(linePen(look.colours.highlight, 2.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(mark.from, topOf(mark, frame)), QPointF(mark.from, frame.plot.bottom()));
        if (mark.isBand)
            painter.drawRect(mark.strip);
        if (!mark.labelRect.isEmpty())
            painter.drawRect(mark.labelRect.adjusted(-2, 0, 2, 0));
    }
}

int neighbourOf(const ChartFrame &frame, int event, bool isLater)
{
    const std::vector<EventMark> &marks = frame.events; // the last in time comes first
    if (marks.empty())
        return -1;
    const auto here = std::ranges::find(marks, size_t(event), &EventMark::event);
    if (here == marks.end())
        return int((isLater ? marks.back() : marks.front()).event);
    const auto last = isLater ? marks.begin() : marks.end() - 1;
    return int((here == last ? here : isLater ? here - 1 : here + 1)->event);
}

int eventAt(const std::vector<ChartFrame> &frames, QPointF position)
{
    const EventMark *band = nullptr; // the shortest
    for (const ChartFrame &frame : frames) {
        const bool isAtHeight = position.y() >= frame.plot.top() && position.y() <= frame.plot.bottom();
        for (const EventMark &mark : frame.events) {
            const bool isOnLine = isAtHeight && std::abs(position.x() - mark.from) <= nearby;
            if (mark.labelRect.contains(position) || mark.strip.contains(position) || isOnLine)
                return int(mark.event);
            const bool isOnBand = isAtHeight && mark.isBand && position.x() >= mark.from && position.x() <= mark.to;
            if (isOnBand && (band == nullptr || mark.to - mark.from < band->to - band->from))
                band = &mark;
        }
    }
    return band == nullptr ? -1 : int(band->event);
}

QString eventReading(const ChartEvent &event)
{
    constexpr qsizetype most = 80; // letters
    QString name = event.label.simplified();
    if (name.size() > most)
        name = name.left(most - 1).trimmed() + u'…';
    if (event.to)
        return ChartEventWords::tr("%1, %2 – %3", "event, from, to").arg(name, event.from.toIso(), event.to->toIso());
    return ChartEventWords::tr("%1, %2", "event, date").arg(name, event.from.toIso());
}

bool isInYears(const ChartEvent &event, const YearRange &years)
{
    return isWithin(event, years.first, years.last + 1);
}

QStringList eventNotes(const ChartDrawing &drawing)
{
    const std::vector<ChartEvent> &events = drawing.chart.events;
    if (events.empty() || drawing.isEmpty())
        return {};
    if (drawing.form != ChartForm::Time && drawing.form != ChartForm::Timeline)
        return {ChartEventWords::tr("Events are not drawn, because this chart has no axis of years.")};
    const std::vector<const Series *> series = drawing.allSeries();
    const YearRange years = yearsOf(series);
    QStringList outside;
    for (const ChartEvent &event : events) {
        if (!isInYears(event, years))
            outside.append(eventReading(event));
    }
    if (outside.isEmpty())
        return {};
    return {ChartEventWords::tr("Events outside the years of the figures, not drawn: %1.").arg(namesOf(outside))};
}

QStringList unlabelledEvents(const std::vector<ChartFrame> &frames, const std::vector<ChartEvent> &events)
{
    QStringList names;
    for (const EventMark &mark : frames.front().events) {
        if (mark.labelRect.isEmpty() && !events[mark.event].label.isEmpty())
            names.append(eventReading(events[mark.event]));
    }
    if (names.isEmpty())
        return {};
    return {ChartEventWords::tr("Events without room for their names: %1.").arg(namesOf(names))};
}

} // namespace Quipu
