// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/projectmergedesk.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class QTreeWidget;
class QWidget;

namespace Quipu {

class ProjectMergeModel;

// Shows what merging another project would do before anything is done: how many things of each kind come, change and
// go, and side by side what both changed, with a choice for each. Closing it while it compares ends that.
class ProjectMergeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectMergeDialog)

public:
    ProjectMergeDialog(ProjectMergeDesk &desk, QWidget *parent);
    ~ProjectMergeDialog() override;

protected:
    void reject() override;

private:
    QWidget *makeChoices();
    void connectDesk();
    void showProgress(int done, int total);
    void present(const ProjectMergePreview &preview);
    void showError(const Error &error);
    void merge();

    QPointer<ProjectMergeDesk> m_desk; // gone with its project
    ProjectMergeModel *m_model;
    QLabel *m_summary;
    QTreeWidget *m_counts;
    QTreeView *m_conflicts;
    QWidget *m_choices;
    QProgressBar *m_progress;
    QPushButton *m_merge;
    QPushButton *m_close;
    bool m_isWriting = false; // which nothing ends half way
};

} // namespace Quipu
