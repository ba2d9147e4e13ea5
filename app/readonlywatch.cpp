// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readonlywatch.h"

#include "app/background.h"
#include "models/jobs/readlane.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 2000; // milliseconds

} // namespace

ReadOnlyWatch::ReadOnlyWatch(const QString &projectPath, ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_path(projectPath)
    , m_lane(lane)
{
    m_timer.setSingleShot(true); // the next look begins when the last one has ended
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ReadOnlyWatch::look);
    look();
}

void ReadOnlyWatch::look()
{
    m_timer.stop();
    runInPool<std::optional<LockHolder>>(
        this, [path = m_path] { return lockHolderOf(path); },
        [this](const std::optional<LockHolder> &holder) {
            m_holder = holder && !holder->isGone ? holder : std::nullopt;
            m_timer.start();
            Q_EMIT holderSeen();
        });
    m_lane.ask<ChangeId>(
        u"newestChange"_s, this,
        [](Reader &reader) -> Result<ChangeId> {
            const auto newest = reader.history(1, 0);
            if (!newest)
                return newest.error();
            return newest->empty() ? ChangeId {} : newest->front().change.id;
        },
        [this](const Result<ChangeId> &newest) {
            if (newest)
                takeNewest(*newest);
        });
}

void ReadOnlyWatch::takeNewest(ChangeId newest)
{
    const bool isEdited = m_newest && *m_newest != newest;
    m_newest = newest;
    if (isEdited)
        Q_EMIT editedElsewhere();
}

} // namespace Quipu
