// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/findbar.h"

#include "views/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

namespace Quipu {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(tr("Find in this article"), this))
    , m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto addButton = [this, layout](const QString &name, auto setUp, auto clicked) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        setUp(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, clicked);
    };
    addButton(
        tr("Previous"), [](QToolButton *button) { button->setArrowType(Qt::UpArrow); },
        [this] { Q_EMIT previousRequested(words()); });
    addButton(
        tr("Next"), [](QToolButton *button) { button->setArrowType(Qt::DownArrow); },
        [this] { Q_EMIT nextRequested(words()); });
    addButton(
        tr("Close"),
        [this](QToolButton *button) { button->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton)); },
        [this] { close(); });
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsEdited);
    hide();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    Q_EMIT wordsEdited(m_field->text());
}

void FindBar::showCount(int current, int all)
{
    if (words().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("not found"));
    else if (current == 0)
        m_count->setText(tr("%Ln time(s)", "how often the words are found", all));
    else
        m_count->setText(tr("%1 of %2").arg(locale().toString(current), locale().toString(all)));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousRequested(words());
        else
            Q_EMIT nextRequested(words());
        return true;
    default:
        return false;
    }
}

} // namespace Quipu
