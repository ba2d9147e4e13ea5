// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/marklanes.h"
#include "views/reader/markruns.h"
#include "views/reader/textgeometry.h"

#include <QPalette>
#include <QTextLayout>

class QPainter;

namespace Quipu {

// Paints the marks of one laid out block: backgrounds under its words; lines, boxes, stripes and notes over them.
class MarkPainter final
{
    Q_DISABLE_COPY_MOVE(MarkPainter)

public:
    struct Block
    {
        const QTextLayout &layout;
        QPointF origin; // of the layout, in the viewport
        TextSpan span; // in the text
        TextSpan visible; // of it, the lines that are painted
        QStringView text; // there
        qreal lineGap = 0;
        qreal margin = 0; // between the origin and the words
    };
    MarkPainter(const PaintedMarks &marks, const QPalette &palette, const Block &block);

    void paintBackgrounds(QPainter &painter) const;
    // Words on a background that need another colour to be read, as QTextLayout::draw takes them.
    QList<QTextLayout::FormatRange> readableWords() const;
    void paintSigns(QPainter &painter) const;

private:
    std::vector<LinePiece> piecesOf(TextSpan span) const;
    void paintLanes(QPainter &painter) const;
    void paintBridge(QPainter &painter, const LinePiece &from, const LinePiece &to, const MarkLane &lane) const;
    void paintBoxes(QPainter &painter) const;
    void paintMargin(QPainter &painter) const;
    QPen penOf(const TextMark &mark) const;
    qreal laneY(const LinePiece &piece, int lane) const;

    const PaintedMarks &m_marks;
    const QPalette &m_palette;
    const Block &m_block;
    std::vector<MarkRun> m_runs;
    int m_thickness; // of a line, in pixels
};

} // namespace Quipu
