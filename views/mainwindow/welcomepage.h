// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Quipu {

class ActionRegistry;

// What stands in the middle of the window while no project is open: how to begin, and where one left off.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    WelcomePage(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setRecentProjects(const QStringList &paths);

Q_SIGNALS:
    void projectRequested(const QString &path);

private:
    QWidget *makeButton(const ActionRegistry &actions, const QString &action, const QString &text,
                        const QString &explanation);
    QWidget *makeLink(const ActionRegistry &actions, const QString &action, const QString &text,
                      const QString &explanation);

    QWidget *m_recent;
    QVBoxLayout *m_recentList;
};

} // namespace Quipu
