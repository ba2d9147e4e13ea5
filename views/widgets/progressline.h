// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Quipu {

// Long work in the status bar: its name, how far it is, and a button that stops it. Hidden when nothing is under way.
class ProgressLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void showProgress(const QString &name, int done, int total); // total 0: not known
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_name;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Quipu
