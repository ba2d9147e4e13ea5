// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/automaticbackups.h"

#include <algorithm>
#include <utility>

namespace Quipu {

namespace {

constexpr int afterOpening = 20'000; // milliseconds; what is read first comes first
constexpr qint64 leisure = 20; // a backup that takes long is made so many times more seldom

} // namespace

AutomaticBackups::AutomaticBackups(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_job(projectPath)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterOpening);
    connect(&m_timer, &QTimer::timeout, this, &AutomaticBackups::backUpIfEdited);
    connect(&m_job, &BackupJob::finished, this, &AutomaticBackups::end);
}

void AutomaticBackups::setSettings(const BackupSettings &settings)
{
    m_settings = settings;
    if (!settings.isOn)
        m_timer.stop();
    else if (!m_timer.isActive() && !m_job.isRunning())
        m_timer.start();
}

void AutomaticBackups::backUpIfEdited()
{
    if (m_isEdited)
        start();
    else
        m_timer.start();
}

void AutomaticBackups::backUp()
{
    m_isAskedFor = true;
    start();
}

void AutomaticBackups::start()
{
    if (m_job.isRunning())
        return;
    m_isEdited = false; // an edit that comes while it is made belongs to the next one
    m_clock.start();
    m_job.start(m_settings.place, m_settings.rules);
}

void AutomaticBackups::end(const Result<std::optional<Backup>> &result)
{
    const qint64 interval = std::max(qint64(m_settings.minutes) * 60'000, leisure * m_clock.elapsed());
    m_timer.setInterval(int(std::min<qint64>(interval, 24 * 3600'000)));
    if (m_settings.isOn)
        m_timer.start();
    const bool wasAskedFor = std::exchange(m_isAskedFor, false);
    if (!result) {
        m_isEdited = true;
        if (!std::exchange(m_hasFailed, true) || wasAskedFor)
            Q_EMIT failed(result.error());
        return;
    }
    m_hasFailed = false;
    if (*result)
        Q_EMIT made(**result);
    else if (wasAskedFor)
        Q_EMIT unneeded();
}

} // namespace Quipu
