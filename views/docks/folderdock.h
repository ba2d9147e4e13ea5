// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDockWidget>

#include <vector>

class QListView;
class QStackedLayout;

namespace Quipu {

class EmptyState;
class FolderListModel;

// The project's folders and saved searches by name. Choosing one searches for its articles; articles can be dropped
// onto a folder. Changes nothing itself: what is wanted goes out as signals.
class FolderDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderDock)

public:
    explicit FolderDock(QWidget *parent = nullptr);

    void setModel(FolderListModel *model);
    void addCommands(const QList<QAction *> &ofNone, const QList<QAction *> &ofOne); // of the context menu
    std::vector<FolderId> selectedFolders() const; // in the list's order
    void renameCurrent();
    void select(FolderId folder);
    void reveal();
    QWidget *list() const;

Q_SIGNALS:
    void folderActivated(Quipu::FolderId folder);
    void renameRequested(Quipu::FolderId folder, const QString &name);
    void articlesDropped(Quipu::FolderId folder, const std::vector<Quipu::ArticleId> &articles);
    void newRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // drops on the list

private:
    void showMenu(const QPoint &position);
    void updateState();

    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    FolderListModel *m_model = nullptr;
    QList<QAction *> m_ofNone, m_ofOne;
};

} // namespace Quipu
