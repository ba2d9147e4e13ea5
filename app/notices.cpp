// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"

#include "views/widgets/messagebar.h"

namespace Quipu {

Notices::Notices(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar.hide();
        if (const std::function<void()> handler = std::exchange(m_handler, {}))
            handler();
    });
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

} // namespace Quipu
