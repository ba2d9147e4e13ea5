// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Quipu {

// The one place where errors are shown: a bar that stands in nobody's way, stays until it is closed and may offer the
// remedy as a button. A newer message takes the place of the older.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &error, const QString &action = {}); // Error::text(); action: the button's text
    void showMessage(const QString &message, const QString &action = {}, const QString &otherAction = {});
    QString message() const;
    void setClosable(bool isClosable); // not: it tells what is so for as long as it is so

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void present(const QString &message, const QStringList &actions, bool isError);
    void colour();

    QLabel *m_sign;
    QLabel *m_message;
    QPushButton *m_action, *m_otherAction;
    QToolButton *m_close;
    bool m_isError = false;
};

} // namespace Quipu
