// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/uniformlistview.h"

namespace Quipu {

// The list itself: what QListView lacks of a list that people work in (Ctrl+C as TSV, no keyboard search that would
// walk through a million rows).
class ArticleListView final : public UniformListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleListView)

public:
    explicit ArticleListView(QWidget *parent = nullptr);
    QString selectionAsTsv() const; // title, outlet, date, words, figures, mentions, file; with a heading

Q_SIGNALS:
    void upPressedOnFirst(); // back to the search field
    void removePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void startDrag(Qt::DropActions actions) override; // the selected articles, onto a folder
};

} // namespace Quipu
