// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/widgets/contrast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Quipu {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_otherAction);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &MessageBar::otherActionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::showError(const QString &error, const QString &action)
{
    present(error, {action}, true);
}

void MessageBar::showMessage(const QString &message, const QString &action, const QString &otherAction)
{
    present(message, {action, otherAction}, false);
}

QString MessageBar::message() const
{
    return m_message->text();
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void MessageBar::present(const QString &message, const QStringList &actions, bool isError)
{
    m_isError = isError;
    const auto icon = isError ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(style()->standardIcon(icon).pixmap(size, size));
    m_sign->setAccessibleName(isError ? tr("Error") : tr("Message"));
    m_message->setText(message);
    m_message->setAccessibleName(message);
    int at = 0;
    for (QPushButton *button : {m_action, m_otherAction}) {
        const QString action = actions.value(at++);
        button->setText(action);
        button->setVisible(!action.isEmpty());
    }
    colour();
    show();
}

void MessageBar::colour()
{
    QPalette colours = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    const QColor sign = m_isError ? QColor(0xd5, 0x5e, 0x00) : QColor(0x00, 0x72, 0xb2); // colour-blind safe
    const QColor background = tinted(colours.color(QPalette::Window), sign, 0.18);
    colours.setColor(QPalette::Window, background);
    colours.setColor(QPalette::WindowText, readableOn(colours.color(QPalette::WindowText), background));
    setPalette(colours);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Quipu
