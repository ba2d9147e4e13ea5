// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace Quipu {

class NotePreview;
class NoteText;

// One note, to be written and read. What is typed is told after a pause, when the focus leaves and before another note
// is shown; all that is typed without leaving is one session, hence one step of undo. A draft (number 0) becomes a note
// with its first word. Shows what it is told; edits nothing itself.
class NoteEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditor)

public:
    static constexpr int pause = 800; // ms without a key before what was typed is kept

    explicit NoteEditor(QWidget *parent = nullptr);

    // subject: what it is about, in words. writes: with the caret in the text.
    void showNote(const Note &note, const QString &subject, bool writes);
    void clear();
    void setReadOnly(bool isReadOnly); // notes can be read, and copied from
    const Note &note() const { return m_note; } // as it was last kept; number 0: a draft or none
    bool isShowing() const { return m_isShowing; }

    void save(); // what was typed and not told yet
    void noteKept(const Note &note); // the answer to editedNote
    void followEdit(const Note &note); // the note as somebody, perhaps undo, made it
    void insertLink(const QString &target);

Q_SIGNALS:
    void edited(const Quipu::Note &before, const Quipu::Note &after, bool goesOn);
    void articleRequested(const QString &target);
    void subjectRequested(); // to see what the note is about
    void shown(bool isShown); // a note came or went
    void left(); // Esc: back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void elideSubject();
    Note typed() const;
    void endSession();
    void fill(const Note &note);
    void showPage(bool writes);

    Note m_note;
    QString m_subject;
    bool m_isShowing = false;
    bool m_isSession = false; // something was told since the focus came
    QTimer m_pause;
    QToolButton *m_about;
    QLineEdit *m_speaker;
    QTabBar *m_pages;
    QStackedLayout *m_stack;
    NoteText *m_text;
    NotePreview *m_preview;
};

} // namespace Quipu
