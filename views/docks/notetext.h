// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTextBrowser>

namespace Quipu {

// Where a note's Markdown is typed. It has no undo of its own: the project's history is the only one, so the keys of
// undo and redo pass through, once what was typed has been told.
class NoteText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteText)

public:
    explicit NoteText(QWidget *parent = nullptr);

Q_SIGNALS:
    void undoNeared(); // before a shortcut that undoes or redoes
    void left(); // the focus went
    void escapePressed();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

// A note as it reads. Loads nothing, whatever the note says: no picture, no style, no file; HTML is shown as text.
class NotePreview final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePreview)

public:
    explicit NotePreview(QWidget *parent = nullptr);
    void showMarkdown(const QString &markdown);

Q_SIGNALS:
    void articleRequested(const QString &target); // number, file name or title

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_markdown;
};

} // namespace Quipu
