// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Quipu {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::Text);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_message);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setMessage(const QString &message, const QString &action)
{
    m_message->setText(message);
    setAccessibleName(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::message() const
{
    return m_message->text();
}

} // namespace Quipu
