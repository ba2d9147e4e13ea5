// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace Quipu {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_item(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_while(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_cancel->setIcon(style()->standardIcon(QStyle::SP_BrowserStop));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_item->setObjectName(QStringLiteral("workItem"));
    m_item->setTextFormat(Qt::PlainText);
    m_name->setTextFormat(Qt::PlainText);
    m_item->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    m_more->setObjectName(QStringLiteral("workOutcome"));
    m_more->setAutoRaise(true);
    m_while->setSingleShot(true);
    m_while->setInterval(60'000);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_item);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_more);
    connect(m_while, &QTimer::timeout, this, &ProgressLine::finish);
    connect(m_more, &QToolButton::clicked, this, [this] {
        finish();
        Q_EMIT outcomeActivated();
    });
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
    hide();
}

void ProgressLine::showProgress(const QString &name, int done, int total, const QString &item)
{
    m_while->stop();
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        part->show();
    m_more->hide();
    m_item->setVisible(!item.isEmpty());
    m_item->setText(m_item->fontMetrics().elidedText(item.section(u'/', -1), Qt::ElideMiddle, m_item->maximumWidth()));
    m_item->setToolTip(item);
    m_name->setText(total > 0 ? tr("%1 %2/%3", "name of the work, done, of how many")
                                    .arg(name, locale().toString(done), locale().toString(total))
                              : name);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(name);
    show();
}

void ProgressLine::finish()
{
    m_while->stop();
    hide();
}

void ProgressLine::showOutcome(const QString &outcome, const QString &action)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_item), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        part->hide();
    m_name->setText(outcome);
    m_more->setText(action);
    m_more->show();
    m_while->start();
    show();
}

} // namespace Quipu
