// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pointnotes.h"

#include "views/charts/chartshapes.h"
#include "views/charts/drawnlines.h"
#include "views/charts/wrappedtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of notes.
struct PointNoteWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::PointNoteWords)
};

namespace {

constexpr double widestNote = 150, reachOfNotes = 300; // pixels
constexpr size_t mostObstacles = 1500; // in a thicket nothing has room

bool isAbout(const SeriesPoint &point, const ChartNote &note)
{
    return note.figure
        && (point.figure == note.figure || std::ranges::find(point.witnesses, note.figure) != point.witnesses.end());
}

bool isOnChart(const ChartDrawing &drawing, const ChartNote &note)
{
    return std::ranges::any_of(drawing.series, [&](const Series &series) {
        return std::ranges::any_of(series.points, [&](const SeriesPoint &point) { return isAbout(point, note); });
    });
}

QFont noteFont(const ChartLook &look)
{
    QFont font = chartFont(look, ChartText::Role::Note);
    font.setItalic(true);
    return font;
}

// What is near the point and must stay seen.
struct NoteObstacles
{
    std::vector<QRectF> rects; // marks and words
    std::vector<QRectF> words; // those that a leader must not strike through
    std::vector<QLineF> lines;

    bool isFree(const QRectF &rect, const QLineF &leader) const
    {
        const QRectF wide = rect.adjusted(-3, -1, 3, 1);
        return std::ranges::none_of(rects, [&](const QRectF &other) { return other.intersects(wide); })
            && std::ranges::none_of(lines, [&](const QLineF &line) { return crosses(line, wide); })
            && std::ranges::none_of(words, [&](const QRectF &word) { return crosses(leader, word); });
    }
};

NoteObstacles obstaclesNear(const ChartMarks &marks, const ChartMark &own, const PanelToMark &panel)
{
    NoteObstacles near;
    const QRectF area
        = QRectF(own.anchor, own.anchor).adjusted(-reachOfNotes, -reachOfNotes, reachOfNotes, reachOfNotes);
    for (const std::vector<QLineF> &lines : {linesThroughPoints(panel), linesOfEvents(panel.frame)})
        std::ranges::copy_if(lines, std::back_inserter(near.lines),
                             [&](const QLineF &line) { return crosses(line, area); });
    for (const ChartMark &mark : marks.marks) {
        if (mark.panel != own.panel || near.rects.size() > mostObstacles)
            continue;
        if (!mark.rect.intersects(area))
            continue;
        near.rects.push_back(mark.rect);
        if (mark.low != mark.high)
            near.rects.push_back(QRectF(QPointF(mark.anchor.x() - 4, std::min(mark.low, mark.high)),
                                        QPointF(mark.anchor.x() + 4, std::max(mark.low, mark.high))));
        if (!mark.labelRect.isEmpty())
            near.words.push_back(mark.labelRect);
    }
    for (const ChartText &text : panel.frame.texts)
        near.words.push_back(text.rect);
    for (const NoteMark &note : marks.notes)
        near.words.push_back(note.rect);
    near.rects.insert(near.rects.end(), near.words.begin(), near.words.end());
    return near;
}

// From the words' nearest edge to the point.
QLineF leaderOf(const QRectF &rect, const ChartMark &mark)
{
    const QPointF at = mark.anchor;
    const QPointF from(std::clamp(at.x(), rect.left(), rect.right()), std::clamp(at.y(), rect.top(), rect.bottom()));
    QLineF line(from, at);
    const double keepsOff = std::min(mark.rect.width(), mark.rect.height()) / 2 + 1;
    if (mark.shape == ChartMark::Shape::Point && line.length() > keepsOff)
        line.setLength(line.length() - keepsOff);
    return line;
}

std::optional<QRectF> freePlace(QSizeF size, const ChartMark &mark, const NoteObstacles &near, const QRectF &bounds)
{
    constexpr std::array distances {12.0, 24.0, 40.0, 60.0, 85.0, 115.0, 150.0};
    constexpr int directions = 12;
    for (const double distance : distances) {
        for (int i = 0; i < directions; ++i) {
            // Upwards to the right first, then by turns further away from it.
            const double turn = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * (360.0 / directions) + 60;
            const double x = std::cos(turn * M_PI / 180), y = -std::sin(turn * M_PI / 180);
            const QPointF centre
                = mark.anchor + QPointF(x * (distance + size.width() / 2), y * (distance + size.height() / 2));
            const QRectF rect(centre - QPointF(size.width(), size.height()) / 2, size);
            if (bounds.contains(rect) && near.isFree(rect, leaderOf(rect, mark)))
                return rect;
        }
    }
    return {};
}

void placeNote(ChartMarks &marks, size_t mark, size_t note, const ChartDrawing &drawing, const ChartLook &look,
               const ChartFrame &frame)
{
    const QFont font = noteFont(look);
    const ChartMark &own = marks.marks[mark];
    const NoteObstacles near = obstaclesNear(marks, own, {drawing, look, frame, own.panel});
    const double widest = std::min(widestNote * look.font.pixelSize() / 12, frame.plot.width() * 0.45);
    for (const int lines : {4, 2, 1}) {
        const WrappedText words = wrappedText(drawing.chart.notes[note].text, font, widest, lines);
        const QFontMetricsF metrics(font);
        const double width = metrics.boundingRect({0, 0, widest, 1e6}, words.alignment, words.text).width() + 2;
        const auto place = freePlace({width, words.height}, own, near, frame.plot.adjusted(2, 2, -2, -2));
        if (!place)
            continue;
        marks.notes.push_back({note, mark, own.panel, *place, words.text, words.alignment, leaderOf(*place, own)});
        return;
    }
}

} // namespace

void placeNotes(ChartMarks &marks, const ChartDrawing &drawing, const ChartLook &look,
                const std::vector<ChartFrame> &frames)
{
    for (size_t i = 0; i < drawing.chart.notes.size(); ++i) {
        const ChartNote &note = drawing.chart.notes[i];
        const auto isItsMark = [&](const ChartMark &mark) {
            return mark.isOfPoint() && isAbout(drawing.series[mark.series].points[mark.point], note);
        };
        const auto found = std::ranges::find_if(marks.marks, isItsMark);
        if (found != marks.marks.end() && !note.text.trimmed().isEmpty())
            placeNote(marks, size_t(found - marks.marks.begin()), i, drawing, look, frames[found->panel]);
    }
}

void paintNotes(QPainter &painter, const ChartMarks &marks, size_t panel, const ChartLook &look)
{
    painter.setFont(noteFont(look));
    for (const NoteMark &note : marks.notes) {
        if (note.panel != panel)
            continue;
        painter.setPen(linePen(look.colours.muted, 0.8));
        painter.drawLine(note.leader);
        painter.setPen(look.colours.text);
        painter.drawText(note.rect, note.alignment | Qt::TextDontClip, note.text);
    }
}

QStringList lostNotes(const ChartDrawing &drawing)
{
    if (drawing.isEmpty())
        return {};
    QStringList notes;
    for (const ChartNote &note : drawing.chart.notes) {
        if (!isOnChart(drawing, note))
            notes.append(PointNoteWords::tr("A note whose figure is not on this chart any more: “%1”")
                             .arg(note.text.simplified()));
    }
    return notes;
}

QStringList unplacedNotes(const ChartMarks &marks, const ChartDrawing &drawing)
{
    QStringList notes;
    for (size_t i = 0; i < drawing.chart.notes.size(); ++i) {
        const ChartNote &note = drawing.chart.notes[i];
        const bool isPlaced = std::ranges::find(marks.notes, i, &NoteMark::note) != marks.notes.end();
        if (isPlaced || note.text.trimmed().isEmpty())
            continue;
        for (const ChartMark &mark : marks.marks) {
            if (!mark.isOfPoint() || !isAbout(drawing.series[mark.series].points[mark.point], note))
                continue;
            const SeriesPoint &point = drawing.series[mark.series].points[mark.point];
            notes.append(PointNoteWords::tr("%1: %2", "period: a note on its figure")
                             .arg(periodLabel(point), note.text.simplified()));
            break;
        }
    }
    return notes;
}

} // namespace Quipu
