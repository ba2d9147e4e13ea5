// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statusline.h"

#include "views/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

namespace Quipu {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_checks(new QLabel(this))
    , m_selection(new QLabel(this))
    , m_watching(new QToolButton(this))
    , m_progress(new ProgressLine(this))
    , m_clock(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(fontMetrics().averageCharWidth() * 3);
    for (QLabel *label : {m_saved, m_counts, m_checks, m_selection}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    layout->addStretch();
    layout->addWidget(m_watching);
    layout->addWidget(m_progress);
    m_watching->setObjectName(QStringLiteral("watching"));
    m_watching->setAutoRaise(true);
    m_watching->hide();
    connect(m_watching, &QToolButton::clicked, this, &StatusLine::watchingClicked);
    m_clock->setInterval(10'000);
    connect(m_clock, &QTimer::timeout, this, &StatusLine::updateSaved);
}

void StatusLine::showSaved(const QDateTime &at)
{
    m_savedAt = at;
    m_clock->start();
    updateSaved();
}

void StatusLine::showSaving()
{
    m_clock->stop();
    m_saved->setText(tr("saving…"));
}

void StatusLine::showReadOnly()
{
    m_clock->stop();
    m_saved->setText(tr("Read only"));
}

void StatusLine::updateSaved()
{
    if (!m_savedAt.isValid()) {
        m_saved->setText(tr("All changes saved"));
        return;
    }
    const qint64 seconds = m_savedAt.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 60)
        m_saved->setText(tr("saved just now"));
    else if (seconds < 3600)
        m_saved->setText(tr("saved %n minute(s) ago", nullptr, int(seconds / 60)));
    else
        m_saved->setText(
            tr("saved at %1").arg(locale().toString(m_savedAt.toLocalTime().time(), QLocale::ShortFormat)));
}

void StatusLine::showCounts(int articles, int mentions, int figures)
{
    m_counts->setText(tr("%1 · %2 · %3", "articles, mentions, figures")
                          .arg(tr("%Ln article(s)", nullptr, articles), tr("%Ln mention(s)", nullptr, mentions),
                               tr("%Ln figure(s)", nullptr, figures)));
}

void StatusLine::showOpenChecks(int checks)
{
    m_checks->setText(checks > 0 ? tr("%Ln open check(s)", nullptr, checks) : QString());
}

void StatusLine::showSelection(int words)
{
    m_selection->setText(words > 0 ? tr("%Ln word(s) selected", nullptr, words) : QString());
}

void StatusLine::showWatching(int folders, int missing, bool arePaused)
{
    QString text
        = arePaused ? tr("%Ln folder(s) paused", nullptr, folders) : tr("watching %Ln folder(s)", nullptr, folders);
    if (missing > 0)
        text = tr("⚠ %Ln watched folder(s) missing", nullptr, missing);
    m_watching->setText(text);
    m_watching->setToolTip(tr("Files that arrive in these folders are imported. Click to see them."));
    m_watching->setAccessibleName(text);
    m_watching->setVisible(folders > 0);
}

void StatusLine::clear()
{
    m_watching->hide();
    m_clock->stop();
    m_savedAt = {};
    for (QLabel *label : {m_saved, m_counts, m_checks, m_selection})
        label->clear();
}

} // namespace Quipu
