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

    // The first place of that width, from the lowest row, right of the line or left of it.
    std::optional<EventLabel> placeFor(double line, double width) const
    {
        constexpr double beside = 3;
        for (int row = 0; row < rows; ++row) {
            for (const double from : {line + beside, line - beside - width}) {
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
    const double room = roomKept > 0 ? roomKept : frame.plot.height() * mostOfThePlot;
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
    if (roomKept == 0 && used > 0)
        frame.plot.setTop(frame.plot.top() + used * height + 2);
    for (EventMark &mark : marks) {
        if (mark.labelRect.isEmpty())
            continue;
        mark.labelRect.moveTop(frame.plot.top() - 2 - (mark.row + 1) * height);
        frame.texts.push_back(
            {mark.labelRect, mark.label, ChartText::Role::Note, alignmentOf(mark.label) | int(Qt::AlignVCenter)});
    }
    frame.events = std::move(marks);
}

void paintEvents(QPainter &painter, const ChartFrame &frame, const ChartLook &look)
{
    const QColor band = look.colours.tint(look.colours.muted, 0.14), edge = look.colours.tint(look.colours.muted, 0.8);
    for (const EventMark &mark : frame.events) {
        if (mark.isBand)
            painter.fillRect(QRectF(mark.from, frame.plot.top(), mark.to - mark.from, frame.plot.height()), band);
    }
    for (const EventMark &mark : frame.events) {
        QPen pen = linePen(edge, 1);
        const double top = mark.labelRect.isEmpty() ? frame.plot.top() : mark.labelRect.top() + 2;
        if (mark.isBand) {
            painter.setPen(linePen(look.colours.tint(look.colours.muted, 0.45), 1));
            painter.drawLine(QPointF(mark.to, frame.plot.top()), QPointF(mark.to, frame.plot.bottom()));
        } else {
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
        }
        painter.drawLine(QPointF(mark.from, top), QPointF(mark.from, frame.plot.bottom()));
    }
}

int eventAt(const std::vector<ChartFrame> &frames, QPointF position)
{
    int band = -1;
    for (const ChartFrame &frame : frames) {
        const bool isAtHeight = position.y() >= frame.plot.top() && position.y() <= frame.plot.bottom();
        for (const EventMark &mark : frame.events) {
            if (mark.labelRect.contains(position))
                return int(mark.event);
            if (isAtHeight && std::abs(position.x() - mark.from) <= nearby)
                return int(mark.event);
            if (isAtHeight && mark.isBand && position.x() >= mark.from && position.x() <= mark.to)
                band = int(mark.event);
        }
    }
    return band;
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
