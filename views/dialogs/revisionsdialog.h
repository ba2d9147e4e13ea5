// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/revisionsdesk.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace Quipu {

class RevisedMarkModel;

// The texts that an article has had, with what is different between them, and the marks that did not simply stay: a
// click shows one in the reader, a lost one is placed on the words selected there or given up. Not modal; goes with its
// desk.
class RevisionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionsDialog)

public:
    enum Page { Marks, Texts };

    RevisionsDialog(RevisionsDesk &desk, QWidget *parent);

private:
    QWidget *makeMarks();
    QWidget *makeTexts();
    void list(const std::vector<Revision> &revisions, const std::vector<RevisedMark> &marks);
    void showDifference(QPlainTextEdit *text, const std::vector<DifferencePiece> &pieces);
    void tellState();
    std::vector<RevisedMark> selectedMarks() const;

    QPointer<RevisionsDesk> m_desk;
    QTabWidget *m_pages;
    RevisedMarkModel *m_model;
    QTreeView *m_marks;
    QLabel *m_state;
    QPushButton *m_place, *m_forget;
    QListWidget *m_revisions;
    QPlainTextEdit *m_text, *m_words; // words: of the chosen mark, before and after
    bool m_isFilled = false;
};

} // namespace Quipu
