// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/notetext.h"

#include "models/notes/notelinks.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace Quipu {

NoteText::NoteText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setObjectName(QStringLiteral("noteText"));
    setAccessibleName(tr("Text of the note"));
    setPlaceholderText(tr("Write here. Markdown is understood; [[title]] links to an article."));
}

bool NoteText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            Q_EMIT undoNeared();
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void NoteText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

NotePreview::NotePreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("notePreview"));
    setAccessibleName(tr("The note as it reads"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(false); // Tab goes from link to link
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        const QString target = articleOfAddress(address.toString(QUrl::FullyEncoded));
        if (!target.isEmpty())
            Q_EMIT articleRequested(target);
    });
}

void NotePreview::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    document()->setMarkdown(renderableMarkdown(markdown),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
}

QVariant NotePreview::loadResource(int, const QUrl &)
{
    return {};
}

void NotePreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        showMarkdown(m_markdown); // links have their colour from the palette of the moment
}

} // namespace Quipu
