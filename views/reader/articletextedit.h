// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/articlehighlighter.h"
#include "views/reader/laidouttext.h"
#include "views/reader/paintedmarks.h"
#include "views/reader/readercomfort.h"
#include "views/reader/tickscrollbar.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QPlainTextEdit>

#include <functional>
#include <memory>

namespace Quipu {

struct PreparedText;
class ReadingLayout;

// The reader's text: read only, with a caret, lines no longer than can be read with ease, and marks painted over it.
// Every position it takes or tells is the text's (TextSpan), whatever the document does inside. Knows marks by where
// they stand, not what they mean. What is out of view is neither laid out nor highlighted.
class ArticleTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleTextEdit)

public:
    explicit ArticleTextEdit(QWidget *parent = nullptr);
    ~ArticleTextEdit() override;

    // language: ISO 639-1, for sentences. The marks of another text are forgotten.
    // prepared: of this text, where somebody had the time to; it is used up.
    void setText(const QString &text, const Structure &structure, const QString &language,
                 const std::shared_ptr<PreparedText> &prepared = {});
    void setStructure(const Structure &structure);
    const QString &text() const { return m_text; }
    void setComfort(const ReaderComfort &comfort);
    const PaintedMarks &marks() const { return m_marks; }
    // edit(marks) changes what is painted; nothing is laid out again.
    template <typename Edit> void editMarks(Edit edit)
    {
        edit(m_marks);
        marksChanged();
    }

    TextSpan selection() const; // as it is; empty at the caret
    qsizetype caret() const; // the end of the selection that moves
    void select(TextSpan span); // and brings it into view
    void approach(QPoint point); // the caret goes there, unless it is in the selection: a menu is about what is there
    void reveal(TextSpan span); // brings it into view, with some of what stands before it
    void scrollToTop(qsizetype position);
    TextSpan visibleSpan() const;
    QRect rectOf(TextSpan span) const; // of its first line, in the viewport; for tests and menus
    int paragraphNumberOf(TextSpan span) const; // the one it begins in, from 1; 0: none has begun
    qsizetype positionAt(QPoint point) const; // in the viewport; -1 where there is no text
    // What screen readers are to say of the marks over a position; "" for nothing.
    void setDescription(std::function<QString(qsizetype)> describe) { m_describe = std::move(describe); }
    QString describe(qsizetype position) const { return m_describe ? m_describe(position) : QString(); }
    // The formats of the words themselves, without marks.
    QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block) const;

Q_SIGNALS:
    void positionActivated(qsizetype position); // clicked, or Return pressed
    void hovered(qsizetype position, const QPoint &globalPosition); // rested on; -1: on no text
    void zoomRequested(int steps); // Ctrl and the wheel

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    static constexpr int stripesWidth = 18; // pixels beside the text for what is lit and marks of several lines

    void setDocumentOf(PreparedText &prepared);
    int sideMargin() const;
    void marksChanged();
    void fitMeasure();
    void foldBoilerplate();
    void paintBlock(QPainter &painter, const QTextBlock &block, QPointF origin,
                    const QAbstractTextDocumentLayout::PaintContext &context) const;
    void paintNumber(QPainter &painter, const QTextBlock &block, QPointF origin) const;
    TextSpan spanOf(const QTextBlock &block) const;
    TickScrollBar::Colors ticksBetween(double from, double to) const;
    QPointF onLine(QPointF point) const;
    std::vector<QRectF> rectsOf(TextSpan span) const;
    template <typename Handler> void handleOnLine(QMouseEvent *event, Handler handler);

    QString m_text;
    QString m_language;
    LaidOutText m_laidOut;
    PaintedMarks m_marks;
    ReaderComfort m_comfort;
    std::unique_ptr<ArticleHighlighter> m_highlighter;
    ReadingLayout *m_layout = nullptr; // the document's
    TickScrollBar *m_ticks;
    mutable std::vector<qsizetype> m_paragraphs; // where each begins; made when it is first asked for
    std::function<QString(qsizetype)> m_describe;
    std::function<void()> m_whenShown; // a scroll that was asked for while there was no size to scroll in
    qsizetype m_pressedAt = -1;
    QElapsedTimer m_sinceDoubleClick;
    QPointF m_doubleClickedAt;
};

} // namespace Quipu
