// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace Quipu {

// Long work in the status bar: its name, how far it is, and a button that stops it; then for a while how it went, where
// somebody says so. Else hidden when nothing is under way.
class ProgressLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    // total 0: not known. item: what is under way, a path or a name.
    void showProgress(const QString &name, int done, int total, const QString &item = {});
    void finish();
    void showOutcome(const QString &outcome, const QString &action); // the work has ended; the action tells more

Q_SIGNALS:
    void cancelRequested();
    void outcomeActivated();

private:
    QLabel *m_name;
    QLabel *m_item;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_more;
    QTimer *m_while; // an outcome stands
};

} // namespace Quipu
