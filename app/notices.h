// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Quipu {

class MessageBar;

// Shows an error or a message in the message bar, with what its button does. The newest message has the bar.
class Notices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)

public:
    explicit Notices(MessageBar &bar, QObject *parent = nullptr);

    void showError(const Error &error, const QString &action = {}, std::function<void()> handler = {});
    struct Offer
    {
        QString action; // the button's text
        std::function<void()> handler;
    };
    void showOffer(const QString &message, const Offer &first, const Offer &second);
    void showMessage(const QString &message, const QString &action = {}, std::function<void()> handler = {});
    // Once the message that the bar shows now has been closed or followed; now where it shows none.
    void addMessage(const QString &message, const QString &action = {}, std::function<void()> handler = {});

private:
    void showNext();

    struct Message
    {
        QString text, action;
        std::function<void()> handler;
    };

    MessageBar &m_bar;
    void handle(const std::function<void()> &handler);

    std::function<void()> m_handler, m_otherHandler;
    std::deque<Message> m_waiting;
};

} // namespace Quipu
