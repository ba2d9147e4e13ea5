// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/sentencepane.h"

#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int paneMargin = 4;

} // namespace

SentencePane::SentencePane(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"sentencePane"_s);
    setAccessibleName(tr("Sentence"));
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(paneMargin);
    setMinimumHeight(2 * fontMetrics().lineSpacing() + 2 * paneMargin);
}

void SentencePane::showRow(const FigureRow &row)
{
    if (m_context && m_context->figure != row.figure.id)
        m_context.reset();
    m_row = row;
    write();
}

void SentencePane::showContext(const FigureContext &context)
{
    if (context.figure != m_row.figure.id)
        return;
    m_context = context;
    write();
}

void SentencePane::clearRow()
{
    m_row = {};
    m_context.reset();
    clear();
}

void SentencePane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row.figure.id)
        write();
}

// Where it comes from, then the text: what stands around quieter, the value marked.
void SentencePane::write()
{
    const Figure &figure = m_row.figure;
    clear();
    QTextCursor cursor(document());
    QTextCharFormat plain;
    QTextCharFormat quiet;
    quiet.setForeground(quietText(palette()));
    QTextCharFormat lit;
    lit.setFontWeight(QFont::Bold);
    lit.setBackground(tinted(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.3));
    QTextCharFormat title;
    title.setFontWeight(QFont::DemiBold);

    QStringList source;
    source << (m_context ? m_context->author : QString()) << m_row.outlet << isoDateText(m_row.published, locale())
           << m_row.fileName;
    source.removeAll({});
    cursor.insertText(m_row.articleTitle, title);
    if (source != QStringList(m_row.articleTitle))
        cursor.insertText(u" · "_s + source.join(u" · "_s), quiet);
    cursor.insertBlock();
    if (m_context && !m_context->before.isEmpty())
        cursor.insertText(m_context->before + u' ', quiet);
    const QString sentence = figure.sentence.text;
    const qsizetype start = figure.quote.span.start - figure.sentence.span.start;
    const qsizetype end = figure.quote.span.end - figure.sentence.span.start;
    const bool isInside = start >= 0 && start < end && end <= sentence.size();
    cursor.insertText(isInside ? sentence.left(start) : sentence, plain);
    if (isInside) {
        cursor.insertText(sentence.mid(start, end - start), lit);
        cursor.insertText(sentence.mid(end), plain);
    }
    if (m_context && !m_context->after.isEmpty())
        cursor.insertText(u' ' + m_context->after, quiet);
    // The value is in view, whatever the room.
    QTextCursor value = document()->find(figure.quote.text);
    value.setPosition(isInside && !value.isNull() ? value.selectionEnd() : 0);
    setTextCursor(value);
    ensureCursorVisible();
}

} // namespace Quipu
