// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Quipu {

// What stands where nothing is to be shown: a sentence that says why, and perhaps a button that does what comes next.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setMessage(const QString &message, const QString &action = {}); // without an action there is no button
    QString message() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_message;
    QPushButton *m_action;
};

} // namespace Quipu
