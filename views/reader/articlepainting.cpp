// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articletextedit.h"
#include "views/reader/markpainter.h"
#include "views/reader/readinglayout.h"
#include "views/widgets/contrast.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

// How ArticleTextEdit paints itself: block by block from the first in view, as QPlainTextEdit does, with the marks
// under and over the words.

namespace Quipu {

namespace {

// Of a block's text, the lines that touch an area of its layout.
TextSpan linesIn(const QTextLayout &layout, TextSpan block, const QRectF &area)
{
    TextSpan lines {block.end, block.start};
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.y() > area.bottom() || line.y() + 2 * line.height() < area.top()) // what hangs below belongs to it
            continue;
        lines.start = std::min(lines.start, block.start + line.textStart());
        lines.end = std::max(lines.end, block.start + line.textStart() + line.textLength());
    }
    return {std::min(lines.start, lines.end), lines.end};
}

} // namespace

void ArticleTextEdit::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QAbstractTextDocumentLayout::PaintContext context = getPaintContext();
    context.clip = event->rect();
    painter.setClipRect(context.clip);
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() <= context.clip.bottom();
         block = block.next()) {
        const qreal height = blockBoundingRect(block).height(); // lays it out
        if (block.isVisible() && origin.y() + height >= context.clip.top())
            paintBlock(painter, block, origin, context);
        origin.ry() += height;
    }
}

void ArticleTextEdit::paintBlock(QPainter &painter, const QTextBlock &block, QPointF origin,
                                 const QAbstractTextDocumentLayout::PaintContext &context) const
{
    const QTextLayout &layout = *block.layout();
    const TextSpan span = spanOf(block);
    const MarkPainter::Block place {layout,
                                    origin,
                                    span,
                                    linesIn(layout, span, context.clip.translated(-origin)),
                                    span.in(m_text),
                                    m_layout->lineGap(),
                                    document()->documentMargin()};
    const MarkPainter marks(m_marks, palette(), place);
    marks.paintBackgrounds(painter);
    QList<QTextLayout::FormatRange> words = marks.readableWords();
    for (const QAbstractTextDocumentLayout::Selection &selection : context.selections) {
        const int start = std::max(0, selection.cursor.selectionStart() - block.position());
        const int end = std::min(block.length(), selection.cursor.selectionEnd() - block.position());
        if (start < end)
            words.push_back({start, end - start, selection.format});
    }
    painter.setPen(context.palette.color(QPalette::Text));
    layout.draw(&painter, origin, words, context.clip);
    marks.paintSigns(painter);
    if (m_comfort.numbersParagraphs)
        paintNumber(painter, block, origin);
    const int caret = context.cursorPosition - block.position();
    if (context.cursorPosition >= 0 && caret >= 0 && caret < block.length())
        layout.drawCursor(&painter, origin, caret, cursorWidth());
}

void ArticleTextEdit::paintNumber(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const TextSpan span = spanOf(block);
    const int number = paragraphNumberOf(span);
    if (number == 0 || m_paragraphs[size_t(number) - 1] < span.start)
        return; // an empty line, or a piece of a long one
    const QTextLine line = block.layout()->lineAt(0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(quietText(palette()));
    const qreal right = origin.x() + document()->documentMargin() - stripesWidth;
    const QRectF place(0, origin.y() + line.y(), right, line.height());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, locale().toString(number));
}

void ArticleTextEdit::marksChanged()
{
    m_ticks->setTicksChanged();
    viewport()->update();
}

// Entities or figures, hits, and notes with what is lit.
TickScrollBar::Colors ArticleTextEdit::ticksBetween(double from, double to) const
{
    const int lines = document()->lineCount();
    const auto offsetOf = [&](double place) {
        const int line = int(std::ceil(place * lines));
        return line >= lines ? m_text.size() : m_laidOut.toText(document()->findBlockByLineNumber(line).position());
    };
    const TextSpan stretch {offsetOf(from), offsetOf(to)};
    const auto any = [](const auto &) { return true; };
    TickScrollBar::Colors colors;
    if (stretch.isEmpty())
        return colors;
    const QColor highlight = palette().color(QPalette::Highlight);
    const SpanIndex<TextMark> &active = m_marks.active == MarkLayer::Mentions ? m_marks.mentions : m_marks.figures;
    if (const TextMark *mark = active.find(stretch, any))
        colors[0] = mark->color.isValid() ? mark->color : quietText(palette());
    if (m_marks.findHits.find(stretch, any) != nullptr || m_marks.searchHits.find(stretch, any) != nullptr)
        colors[1] = hitColor();
    if (m_marks.lit.overlaps(stretch) || m_marks.notes.find(stretch, any) != nullptr)
        colors[2] = highlight;
    return colors;
}

} // namespace Quipu
