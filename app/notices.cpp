// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"

#include "views/widgets/messagebar.h"

namespace Quipu {

Notices::Notices(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, [this] { handle(m_handler); });
    connect(&m_bar, &MessageBar::otherActionTriggered, this, [this] { handle(m_otherHandler); });
    connect(&m_bar, &MessageBar::closed, this, &Notices::showNext);
}

// A copy: the handler may show a message of its own.
void Notices::handle(const std::function<void()> &handler)
{
    const std::function<void()> copy = handler;
    m_bar.hide();
    m_handler = m_otherHandler = {};
    if (copy)
        copy();
    showNext();
}

void Notices::showOffer(const QString &message, const Offer &first, const Offer &second)
{
    m_handler = first.handler;
    m_otherHandler = second.handler;
    m_bar.showMessage(message, first.action, second.action);
}

void Notices::showError(const Error &error, const QString &action, std::function<void()> handler)
{
    if (error.kind == Error::Kind::Cancelled)
        return; // the person knows
    m_handler = std::move(handler);
    m_bar.showError(error.text(), action);
}

void Notices::showMessage(const QString &message, const QString &action, std::function<void()> handler)
{
    m_handler = std::move(handler);
    m_bar.showMessage(message, action);
}

void Notices::addMessage(const QString &message, const QString &action, std::function<void()> handler)
{
    m_waiting.push_back({message, action, std::move(handler)});
    showNext();
}

void Notices::showNext()
{
    if (m_waiting.empty() || !m_bar.isHidden())
        return;
    Message next = std::move(m_waiting.front());
    m_waiting.pop_front();
    showMessage(next.text, next.action, std::move(next.handler));
}

} // namespace Quipu
