// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDockWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace Quipu {

class CopyListModel;
class EmptyState;

// The articles that tell the open one's story in nearly the same words: how alike they are, which of them leads. What
// can be decided of them are commands of the window, about the row that is marked.
class CopyDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyDock)

public:
    explicit CopyDock(QWidget *parent = nullptr);

    void setModel(CopyListModel *model);
    // buttons stand above the list, in few words, the others in its context menu only.
    struct Button
    {
        QAction *action;
        QString text;
    };
    void addCommands(const std::vector<Button> &buttons, const std::vector<QAction *> &others);
    void setUnsearched(bool isUnsearched); // there are articles that no copies were looked for in
    void reveal(); // in view, with the focus
    ArticleId currentArticle() const; // that is marked; 0: none

Q_SIGNALS:
    void articleActivated(Quipu::ArticleId article);
    void currentChanged();
    void searchRequested();

private:
    void update();

    QTableView *m_table;
    QLabel *m_count;
    QHBoxLayout *m_buttons;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    CopyListModel *m_model = nullptr;
    bool m_isUnsearched = false;
};

} // namespace Quipu
