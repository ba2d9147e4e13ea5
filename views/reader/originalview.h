// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/originaldocument.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Quipu {

class EmptyState;

// The document that the open article was extracted from, as it is: the source of a page with its syntax lit, pages of
// a PDF document as pictures. Renders nothing, loads nothing, runs nothing. Long sources come in piece by piece.
class OriginalView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginalView)

public:
    explicit OriginalView(QWidget *parent = nullptr);
    ~OriginalView() override;

    void show(const OriginalDocument &document);
    using QWidget::show;
    void showLoading();
    void showPage(const QImage &picture, int page, int pages); // page: from 1; the answer to pageWanted
    void showProblem(const QString &message);
    void clear();
    QString shownText() const; // of the source, as far as it has come in
    QString message() const; // why nothing is shown; "" where something is
    int page() const { return m_page; } // from 1; 0: none
    int pageWidth() const; // pixels of the screen that a page has

Q_SIGNALS:
    void pageWanted(int page);
    void saveRequested();
    void openRequested(); // with another program
    void textRequested(); // back to the text

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the pages

private:
    void makeHeader();
    void addPiece();
    void light(const QString &format);
    void colour();
    void askForPage(int page);
    void describe(const OriginalDocument &document);

    QLabel *m_facts;
    QLabel *m_pageFacts;
    QWidget *m_pageBar;
    QToolButton *m_save, *m_open, *m_previous, *m_next;
    QPlainTextEdit *m_source;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    QTimer *m_feed; // of what is still to come in
    QString m_rest;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; // made when it is first needed: it reads many files
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace Quipu
