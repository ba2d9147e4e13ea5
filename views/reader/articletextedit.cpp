// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articletextedit.h"

#include "models/base/segmentation.h"
#include "views/reader/articleaccessible.h"
#include "views/reader/markruns.h"
#include "views/reader/preparedtext.h"
#include "views/reader/readinglayout.h"
#include "views/reader/textgeometry.h"
#include "views/reader/textselection.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>
#include <utility>

namespace Quipu {

namespace {

constexpr int numberEms = 3; // room for a paragraph's number

} // namespace

ArticleTextEdit::ArticleTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<ArticleHighlighter>())
    , m_ticks(new TickScrollBar(this))
{
    m_highlighter->setPalette(palette());
    m_highlighter->setFont(font());
    setDocumentOf(*prepareText({}, thread()));
    ArticleAccessible::install();
    m_ticks->setSource([this](double from, double to) { return ticksBetween(from, to); });
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false); // files dropped here are the window's
    setFrameShape(NoFrame);
    setVerticalScrollBar(m_ticks);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base); // the margins beside the text
    setAutoFillBackground(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Article text"));
}

ArticleTextEdit::~ArticleTextEdit() = default;

// A document of its own for each text: what an old one remembers of its blocks goes with it. Everything is said to the
// document before it has its layout, which would go through all lines each time.
void ArticleTextEdit::setDocumentOf(PreparedText &prepared)
{
    m_laidOut = std::move(prepared.laidOut);
    QTextDocument *made = prepared.document.release();
    made->setParent(this);
    made->setDefaultFont(font());
    made->setDocumentMargin(sideMargin());
    m_layout = new ReadingLayout(
        made, [this](const QTextBlock &block) { return formatsOf(block); }, m_comfort.lineGap);
    made->setDocumentLayout(m_layout);
    QTextDocument *before = document();
    const bool isOurs = before->parent() == this; // else the edit's own, which it deletes
    setDocument(made);
    if (isOurs)
        delete before;
    fitMeasure();
    if (m_comfort.foldsBoilerplate)
        foldBoilerplate();
    verticalScrollBar()->setValue(0);
    m_ticks->setTicksChanged();
}

void ArticleTextEdit::setText(const QString &text, const Structure &structure, const QString &language,
                              const std::shared_ptr<PreparedText> &prepared)
{
    m_text = text;
    m_language = language;
    const MarkLayer active = m_marks.active;
    m_marks = {};
    m_marks.active = active;
    m_paragraphs.clear();
    m_highlighter->setStructure(structure);
    setDocumentOf(prepared && prepared->document ? *prepared : *prepareText(text, thread()));
}

void ArticleTextEdit::setStructure(const Structure &structure)
{
    m_highlighter->setStructure(structure);
    m_layout->layOutAgain();
    if (m_comfort.foldsBoilerplate)
        foldBoilerplate();
}

void ArticleTextEdit::setComfort(const ReaderComfort &comfort)
{
    const ReaderComfort before = std::exchange(m_comfort, comfort);
    m_marks.active = comfort.active;
    m_layout->setLineGap(comfort.lineGap);
    fitMeasure();
    if (before.foldsBoilerplate != comfort.foldsBoilerplate)
        foldBoilerplate();
    viewport()->update();
}

// Lines that are all boilerplate are hidden, or shown again.
void ArticleTextEdit::foldBoilerplate()
{
    bool changes = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const TextSpan span = spanOf(block);
        const bool isShown = !m_comfort.foldsBoilerplate || span.isEmpty() || !m_highlighter->isBoilerplate(span);
        if (isShown == block.isVisible())
            continue;
        block.setVisible(isShown);
        block.setLineCount(isShown ? 1 : 0);
        changes = true;
    }
    if (changes)
        m_layout->layOutAgain();
}

QList<QTextLayout::FormatRange> ArticleTextEdit::formatsOf(const QTextBlock &block) const
{
    return m_highlighter->formatsOf(block.text(), spanOf(block));
}

TextSpan ArticleTextEdit::spanOf(const QTextBlock &block) const
{
    const qsizetype start = m_laidOut.toText(block.position());
    return {start, start + block.length() - 1};
}

TextSpan ArticleTextEdit::selection() const
{
    const QTextCursor cursor = textCursor();
    const TextSpan span {m_laidOut.toText(cursor.selectionStart()), m_laidOut.toText(cursor.selectionEnd())};
    return {std::min(span.start, m_text.size()), std::min(span.end, m_text.size())};
}

qsizetype ArticleTextEdit::caret() const
{
    return std::min(m_laidOut.toText(textCursor().position()), m_text.size());
}

void ArticleTextEdit::select(TextSpan span)
{
    const auto inside = [this](qsizetype position) { return std::clamp<qsizetype>(position, 0, m_text.size()); };
    const TextSpan place = m_laidOut.toDocument(TextSpan {inside(span.start), inside(span.end)});
    QTextCursor cursor(document());
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(place.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleTextEdit::reveal(TextSpan span)
{
    const bool isInView = isVisible() && visibleSpan().contains(span); // then nothing moves
    select({span.start, span.start});
    if (!isVisible())
        m_whenShown = [this, span] { reveal(span); };
    else if (!isInView)
        centerCursor();
}

void ArticleTextEdit::scrollToTop(qsizetype position)
{
    if (!isVisible()) {
        m_whenShown = [this, position] { scrollToTop(position); };
        return;
    }
    const int place = m_laidOut.toDocument(position);
    const QTextBlock block = document()->findBlock(place);
    const QTextLine line = block.layout()->lineForTextPosition(place - block.position());
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

TextSpan ArticleTextEdit::visibleSpan() const
{
    const QPoint bottom(viewport()->width() - 1, viewport()->height() - 1);
    return {m_laidOut.toText(cursorForPosition({0, 0}).position()),
            m_laidOut.toText(cursorForPosition(bottom).position())};
}

QRect ArticleTextEdit::rectOf(TextSpan span) const
{
    const std::vector<QRectF> rects = rectsOf(span);
    return rects.empty() ? QRect() : rects.front().toAlignedRect();
}

std::vector<QRectF> ArticleTextEdit::rectsOf(TextSpan span) const
{
    std::vector<QRectF> rects;
    const TextSpan place = m_laidOut.toDocument(span);
    for (QTextBlock block = document()->findBlock(int(place.start)); block.isValid() && block.position() < place.end;
         block = block.next()) {
        const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        const int first = std::max(0, int(place.start) - block.position());
        const int last = std::min(block.length() - 1, int(place.end) - block.position());
        for (const LinePiece &piece : piecesIn(*block.layout(), spanOf(block).in(m_text), first, last))
            rects.push_back(piece.rect.translated(origin));
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

qsizetype ArticleTextEdit::positionAt(QPoint point) const
{
    const QPointF place = onLine(point);
    const qsizetype position = m_laidOut.toText(cursorForPosition(place.toPoint()).position());
    // The caret stands between characters: the one meant is on its left or its right.
    for (const qsizetype start : {previousCharacter(m_text, position), position}) {
        const TextSpan character {start, nextCharacter(m_text, start)};
        for (const QRectF &rect : rectsOf(character)) {
            if (rect.adjusted(0, -m_layout->lineGap() / 2, 0, m_layout->lineGap() / 2).contains(place))
                return start;
        }
    }
    return -1;
}

int ArticleTextEdit::paragraphNumberOf(TextSpan span) const
{
    if (m_paragraphs.empty()) {
        for (const TextSpan &paragraph : paragraphs(m_text))
            m_paragraphs.push_back(paragraph.start);
    }
    const qsizetype last = std::max(span.start, span.end - 1);
    return int(std::ranges::upper_bound(m_paragraphs, last) - m_paragraphs.begin());
}

bool ArticleTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitMeasure(); // before the viewport is given its size
    if (event->type() == QEvent::Wheel) { // over the margins, which a scroll area does not scroll
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        Q_EMIT hovered(positionAt(viewport()->mapFrom(this, help->pos())), help->globalPos());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ArticleTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        m_layout->layOutAgain();
    } else if (event->type() == QEvent::FontChange) {
        m_highlighter->setFont(font());
        fitMeasure();
    }
}

int ArticleTextEdit::sideMargin() const
{
    return stripesWidth + (m_comfort.numbersParagraphs ? QFontInfo(font()).pixelSize() * numberEms : 0);
}

void ArticleTextEdit::fitMeasure()
{
    const int em = QFontInfo(font()).pixelSize();
    const int margin = sideMargin();
    if (int(document()->documentMargin()) != margin)
        document()->setDocumentMargin(margin);
    const int room = contentsRect().width() - m_ticks->sizeHint().width();
    const int side = std::max(0, (room - em * m_comfort.measure - 2 * margin) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void ArticleTextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_whenShown)
        std::exchange(m_whenShown, nullptr)();
}

void ArticleTextEdit::approach(QPoint point)
{
    const qsizetype position = positionAt(point);
    const TextSpan chosen = selection();
    const bool isThere = chosen.contains(position) || std::abs(position - chosen.start) <= 1;
    if (position >= 0 && !isThere)
        select({position, position});
}

void ArticleTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT positionActivated(selection().start);
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
    const bool isThird = event->button() == Qt::LeftButton && m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval()
        && (event->position() - m_doubleClickedAt).manhattanLength() < QApplication::startDragDistance();
    m_sinceDoubleClick.invalidate();
    m_pressedAt = event->button() == Qt::LeftButton ? positionAt(event->position().toPoint()) : -1;
    if (isThird && m_pressedAt >= 0)
        select(sentenceAt(m_text, m_pressedAt, m_language));
    else
        handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mousePressEvent(moved); });
}

void ArticleTextEdit::mouseMoveEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseMoveEvent(moved); });
}

void ArticleTextEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseDoubleClickEvent(moved); });
    const qsizetype position = positionAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || position < 0)
        return;
    if (const TextSpan word = wordAt(m_text, position); word.contains(position))
        select(word);
    m_sinceDoubleClick.start();
    m_doubleClickedAt = event->position();
}

void ArticleTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    handleOnLine(event, [this](QMouseEvent *moved) { QPlainTextEdit::mouseReleaseEvent(moved); });
    const qsizetype position = positionAt(event->position().toPoint());
    const bool isClick = event->button() == Qt::LeftButton && position >= 0 && position == m_pressedAt;
    if (isClick && !textCursor().hasSelection())
        Q_EMIT positionActivated(position);
}

// What is copied is the text, not what the document had to make of it.
QMimeData *ArticleTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(selection().in(m_text).toString());
    return copied;
}

} // namespace Quipu
