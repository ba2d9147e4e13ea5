// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/markpainter.h"

#include "views/widgets/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

constexpr double lineContrast = 3; // lines are graphics: WCAG 2.1, 1.4.11
constexpr qreal stripeWidth = 3, litStripeWidth = 4, stripeDistance = 2;

} // namespace

MarkPainter::MarkPainter(const PaintedMarks &marks, const QPalette &palette, const Block &block)
    : m_marks(marks)
    , m_palette(palette)
    , m_block(block)
    , m_runs(markRuns(marks, block.visible, palette))
    , m_thickness((QFontInfo(block.layout.font()).pixelSize() + 9) / 10)
{ }

std::vector<LinePiece> MarkPainter::piecesOf(TextSpan span) const
{
    const int from = int(std::max(span.start, m_block.visible.start) - m_block.span.start);
    const int to = int(std::min(span.end, m_block.visible.end) - m_block.span.start);
    std::vector<LinePiece> pieces = piecesIn(m_block.layout, m_block.text, from, to);
    for (LinePiece &piece : pieces) {
        piece.rect.translate(m_block.origin);
        piece.baseline += m_block.origin.y();
    }
    return pieces;
}

void MarkPainter::paintBackgrounds(QPainter &painter) const
{
    for (const MarkRun &run : m_runs) {
        for (const LinePiece &piece : piecesOf(run.span))
            painter.fillRect(piece.rect, run.background);
    }
}

QList<QTextLayout::FormatRange> MarkPainter::readableWords() const
{
    QList<QTextLayout::FormatRange> words;
    const QList<QTextLayout::FormatRange> formats = m_block.layout.formats();
    const auto add = [&](const MarkRun &run, int start, int end, const QColor &color) {
        const QColor readable = run.text.isValid() ? run.text : readableOn(color, run.background);
        if (readable == color || start >= end)
            return;
        QTextLayout::FormatRange range {start, end - start, {}};
        range.format.setForeground(readable);
        words.push_back(range);
    };
    for (const MarkRun &run : m_runs) {
        const int first = int(run.span.start - m_block.span.start), last = int(run.span.end - m_block.span.start);
        add(run, first, last, m_palette.color(QPalette::Text));
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                add(run, std::max(first, range.start), std::min(last, range.start + range.length),
                    range.format.foreground().color());
        }
    }
    return words;
}

void MarkPainter::paintSigns(QPainter &painter) const
{
    paintLanes(painter);
    paintBoxes(painter);
    paintMargin(painter);
}

// What nobody has looked at is dotted, so that colour is not the only sign.
QPen MarkPainter::penOf(const TextMark &mark) const
{
    QPen pen(readableOn(mark.color, m_palette.color(QPalette::Base), lineContrast), m_thickness);
    pen.setCapStyle(Qt::FlatCap);
    if (!mark.isFirm)
        pen.setDashPattern({1.5, 1.5});
    return pen;
}

qreal MarkPainter::laneY(const LinePiece &piece, int lane) const
{
    return std::round(piece.baseline) + m_thickness * 1.5 + lane * (m_thickness + 1);
}

void MarkPainter::paintLanes(QPainter &painter) const
{
    const std::vector<MarkLane> lanes = markLanes(m_marks.mentions, m_block.span);
    painter.setRenderHint(QPainter::Antialiasing, false); // lines that are close together have to be sharp
    for (const MarkLane &lane : lanes) {
        if (!lane.mark->span.overlaps(m_block.visible))
            continue;
        const std::vector<LinePiece> pieces = piecesOf(lane.mark->span);
        painter.setPen(penOf(*lane.mark));
        for (const LinePiece &piece : pieces) {
            const qreal y = laneY(piece, lane.lane);
            painter.drawLine(QPointF(piece.rect.left() + 0.5, y), QPointF(piece.rect.right() - 0.5, y));
        }
    }
    // The pieces of one mark hang together.
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
        if (lane->mark->mark == 0 || !lane->mark->span.overlaps(m_block.visible))
            continue;
        const auto next = std::find_if(lane + 1, lanes.end(),
                                       [&](const MarkLane &other) { return other.mark->mark == lane->mark->mark; });
        if (next == lanes.end())
            continue;
        const std::vector<LinePiece> from = piecesOf(lane->mark->span), to = piecesOf(next->mark->span);
        if (!from.empty() && !to.empty())
            paintBridge(painter, from.back(), to.front(), *lane);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::paintBridge(QPainter &painter, const LinePiece &from, const LinePiece &to, const MarkLane &lane) const
{
    if (from.line != to.line)
        return;
    QPen pen = penOf(*lane.mark);
    pen.setWidthF(m_thickness / 2.0);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    const qreal y = laneY(from, lane.lane);
    painter.drawLine(QPointF(from.rect.right(), y), QPointF(to.rect.left(), y));
}

void MarkPainter::paintBoxes(QPainter &painter) const
{
    const QColor line = quietText(m_palette);
    m_marks.figures.visit(m_block.visible, [&](const TextMark &box) {
        painter.setPen(QPen(line, 1, box.isFirm ? Qt::SolidLine : Qt::DotLine));
        for (const LinePiece &piece : piecesOf(box.span))
            painter.drawRoundedRect(piece.rect.adjusted(-1, 0.5, 0.5, -0.5), 3, 3);
    });
}

// Beside the text: what is lit, marks of more than one line, and where there is a note.
void MarkPainter::paintMargin(QPainter &painter) const
{
    const auto stripe = [&](TextSpan span, qreal x, qreal width, const QColor &color) {
        for (const LinePiece &piece : piecesOf(span))
            painter.fillRect(
                QRectF(x, piece.rect.top() - m_block.lineGap / 2, width, piece.rect.height() + m_block.lineGap), color);
    };
    const qreal edge = m_block.origin.x() + m_block.margin;
    const qreal left = edge - litStripeWidth - 6;
    if (m_marks.lit.overlaps(m_block.span))
        stripe(m_marks.lit, left, litStripeWidth, m_palette.color(QPalette::Highlight));
    qreal x = left - stripeDistance - stripeWidth;
    m_marks.mentions.visit(m_block.visible, [&](const TextMark &mark) {
        const std::vector<LinePiece> pieces = piecesOf(mark.span);
        const bool isLong = !m_block.span.contains(mark.span)
            || (!pieces.empty() && pieces.front().line != pieces.back().line && mark.span.length() > 80);
        if (!isLong || x < 0)
            return;
        stripe(mark.span, x, stripeWidth, readableOn(mark.color, m_palette.color(QPalette::Base), lineContrast));
        x -= stripeDistance + stripeWidth;
    });
    // A turned corner before the first word, as on paper.
    m_marks.notes.visit(m_block.visible, [&](const PlainSpan &note) {
        const std::vector<LinePiece> pieces = piecesOf(note.span);
        if (pieces.empty() || note.span.start < m_block.span.start)
            return;
        const qreal size = m_thickness * 3;
        const QPointF at(pieces.front().rect.left(), pieces.front().rect.top() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            readableOn(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), lineContrast));
        painter.drawPolygon(QPolygonF({at - QPointF(size, 0), at, at + QPointF(0, size)}));
        painter.setBrush(Qt::NoBrush);
    });
}

} // namespace Quipu
