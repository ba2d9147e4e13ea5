// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articletextedit.h"

#include "views/reader/readinglayout.h"
#include "views/reader/tickscrollbar.h"
#include "views/widgets/contrast.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace Quipu {

namespace {

constexpr int measureInEms = 38; // some 75 characters, beyond which eyes lose the line
constexpr int textMargin = 14; // room for the stripe
constexpr size_t maximumTicks = 2000; // more than a screen has pixels

} // namespace

ArticleTextEdit::ArticleTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_ticks(new TickScrollBar(this))
{
    auto *text = new QTextDocument(this);
    m_layout = new ReadingLayout(text);
    text->setDocumentLayout(m_layout);
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(textMargin);
    setDocument(text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false); // files dropped here are the window's
    setFrameShape(NoFrame);
    setVerticalScrollBar(m_ticks);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setBackgroundRole(QPalette::Base); // the margins beside the text
    setAutoFillBackground(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Article text"));
}

void ArticleTextEdit::setBoxes(std::vector<TextMark> figures)
{
    m_boxes = SpanIndex(std::move(figures));
    viewport()->update();
}

void ArticleTextEdit::setLit(TextSpan span)
{
    m_lit = span;
    updateTicks();
    viewport()->update();
}

void ArticleTextEdit::setHits(const std::vector<TextMark> &hits)
{
    m_hits = hits;
    updateTicks();
}

void ArticleTextEdit::setTipSource(std::function<QString(int)> tipAt)
{
    m_tipAt = std::move(tipAt);
}

void ArticleTextEdit::updateTicks()
{
    const double lines = std::max(1, document()->lineCount());
    const auto placeOf
        = [&](TextSpan span) { return document()->findBlock(int(span.start)).firstLineNumber() / lines; };
    std::vector<TickScrollBar::Tick> ticks;
    for (size_t i = 0; i < std::min(m_hits.size(), maximumTicks); ++i)
        ticks.push_back({placeOf(m_hits[i].span), m_hits[i].color});
    if (!m_lit.isEmpty())
        ticks.push_back({placeOf(m_lit), palette().color(QPalette::Highlight)});
    m_ticks->setTicks(std::move(ticks));
}

void ArticleTextEdit::reveal(TextSpan span)
{
    const bool isInView = isVisible() && visibleSpan().contains(span); // then nothing moves
    QTextCursor caret(document());
    caret.setPosition(int(span.start));
    setTextCursor(caret);
    if (!isVisible())
        m_whenShown = [this, span] { reveal(span); };
    else if (!isInView)
        centerCursor();
}

void ArticleTextEdit::scrollToTop(int position)
{
    if (!isVisible()) {
        m_whenShown = [this, position] { scrollToTop(position); };
        return;
    }
    const QTextBlock block = document()->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

TextSpan ArticleTextEdit::visibleSpan() const
{
    const QPoint bottom(viewport()->width() - 1, viewport()->height() - 1);
    return {cursorForPosition({0, 0}).position(), cursorForPosition(bottom).position()};
}

QRect ArticleTextEdit::rectOf(TextSpan span) const
{
    const std::vector<QRectF> rects = rectsOf(span);
    return rects.empty() ? QRect() : rects.front().toAlignedRect();
}

std::vector<QRectF> ArticleTextEdit::rectsOf(TextSpan span) const
{
    std::vector<QRectF> rects;
    for (QTextBlock block = document()->findBlock(int(span.start)); block.isValid() && block.position() < span.end;
         block = block.next()) {
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        const int first = std::max(0, int(span.start) - block.position());
        const int last = std::min(block.length() - 1, int(span.end) - block.position());
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(first, line.textStart());
            const int to = std::min(last, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from), right = line.cursorToX(to);
            rects.emplace_back(std::min(left, right), line.y(), std::abs(right - left), line.height());
            rects.back().translate(origin);
        }
    }
    return rects;
}

// QPlainTextEdit takes a point between two lines for the end of the upper one.
QPointF ArticleTextEdit::onLine(QPointF point) const
{
    const QTextBlock block = cursorForPosition(point.toPoint()).block();
    const qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    qreal nearest = point.y(), distance = m_layout->lineGap();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const qreal y = std::clamp(point.y(), top + line.y() + 1, top + line.y() + line.height() - 1);
        if (std::abs(y - point.y()) < distance) {
            distance = std::abs(y - point.y());
            nearest = y;
        }
    }
    return {point.x(), nearest};
}

int ArticleTextEdit::positionAt(QPoint point) const
{
    const QPointF place = onLine(point);
    const int position = cursorForPosition(place.toPoint()).position();
    // The caret stands between characters: the one meant is on its left or its right.
    for (const int start : {position - 1, position}) {
        for (const QRectF &rect : rectsOf({start, start + 1})) {
            if (rect.adjusted(0, -m_layout->lineGap() / 2, 0, m_layout->lineGap() / 2).contains(place))
                return start;
        }
    }
    return -1;
}

bool ArticleTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitMeasure(); // before the viewport is given its size
    if (event->type() == QEvent::Wheel) { // over the margins, which a scroll area does not scroll
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ToolTip && m_tipAt) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = positionAt(viewport()->mapFrom(this, help->pos()));
        QToolTip::showText(help->globalPos(), position >= 0 ? m_tipAt(position) : QString(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ArticleTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMeasure();
}

void ArticleTextEdit::fitMeasure()
{
    const int room = contentsRect().width() - m_ticks->sizeHint().width();
    const int measure = QFontInfo(font()).pixelSize() * measureInEms + 2 * textMargin;
    const int side = std::max(0, (room - measure) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void ArticleTextEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = quietText(palette());
    m_boxes.visit(visibleSpan(), [&](const TextMark &box) {
        painter.setPen(QPen(line, 1, box.isFirm ? Qt::SolidLine : Qt::DotLine));
        for (const QRectF &rect : rectsOf(box.span))
            painter.drawRoundedRect(rect.adjusted(-1, 0.5, 0.5, -0.5), 3, 3);
    });
    if (m_lit.isEmpty() || !m_lit.overlaps(visibleSpan()))
        return;
    for (const QRectF &rect : rectsOf(m_lit)) {
        const QRectF stripe(3, rect.top() - m_layout->lineGap() / 2, 4, rect.height() + m_layout->lineGap());
        painter.fillRect(stripe, palette().color(QPalette::Highlight));
    }
}

void ArticleTextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_whenShown)
        std::exchange(m_whenShown, nullptr)();
}

void ArticleTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT positionActivated(textCursor().selectionStart());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ArticleTextEdit::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier)
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QPlainTextEdit::wheelEvent(event);
}

template <typename Handler> void ArticleTextEdit::handleOnLine(QMouseEvent *event, Handler handler)
{
    QMouseEvent moved(event->type(), onLine(event->position()), event->globalPosition(), event->button(),
                      event->buttons(), event->modifiers(), event->pointingDevice());
    handler(&moved);
    event->setAccepted(moved.isAccepted());
}

void ArticleTextEdit::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->button() == Qt::LeftButton ? positionAt(event->position().toPoint()) : -1;
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mousePressEvent(moved); });
}

void ArticleTextEdit::mouseMoveEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseMoveEvent(moved); });
}

void ArticleTextEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseDoubleClickEvent(moved); });
}

void ArticleTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseReleaseEvent(moved); });
    const int position = positionAt(event->position().toPoint());
    const bool isClick = event->button() == Qt::LeftButton && position >= 0 && position == m_pressedAt;
    if (isClick && !textCursor().hasSelection())
        Q_EMIT positionActivated(position);
}

} // namespace Quipu
