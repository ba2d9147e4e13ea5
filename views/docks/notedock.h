// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notefilter.h"

#include <QDockWidget>
#include <QTimer>

class QComboBox;
class QLabel;
class QListView;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace Quipu {

class EmptyState;
class NoteEditor;
class NoteListModel;
class SearchField;

// The project's notes, filtered while one types, and under them the one that is written or read. A click shows a note,
// a double click or Return shows its place. What is wanted leaves as a signal.
class NoteDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDock)

public:
    explicit NoteDock(QWidget *parent = nullptr);

    void setModel(NoteListModel *model);
    NoteEditor *editor() const { return m_editor; }
    void setArticle(ArticleId article); // the open one, to which the list can be narrowed
    std::vector<NoteId> selectedNotes() const; // in the list's order
    void selectNote(NoteId note);
    void showCount(int shown, int all);
    void focusFilter();
    void removeSelected(); // asks for it
    QWidget *list() const; // where its keys work

Q_SIGNALS:
    void filterEdited(const Quipu::NoteFilter &filter);
    void noteSelected(Quipu::NoteId note); // to be shown in the editor
    void noteActivated(Quipu::NoteId note); // to be shown at its place
    void removeRequested(const std::vector<Quipu::NoteId> &notes);
    void newRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void makeList();
    NoteFilter filter() const;
    void tellFilter();
    void updateState();
    void showMenu(const QPoint &position);

    SearchField *m_words;
    QComboBox *m_kind;
    QToolButton *m_here;
    QLabel *m_count;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    NoteEditor *m_editor;
    NoteListModel *m_model = nullptr;
    ArticleId m_article;
    NoteFilter m_told;
    int m_all = 0;
};

} // namespace Quipu
