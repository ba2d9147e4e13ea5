// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace Quipu {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_cancel->setIcon(style()->standardIcon(QStyle::SP_BrowserStop));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
    hide();
}

void ProgressLine::showProgress(const QString &name, int done, int total)
{
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
    hide();
}

} // namespace Quipu
