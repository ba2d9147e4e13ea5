// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/storage/projectlock.h"

#include <QObject>
#include <QTimer>

namespace Quipu {

class ReadLane;

// Looks after a project that is open for reading only: whether whoever has it still has it, and what was edited there
// meanwhile. GUI lane; it looks in the pool and on the read lane.
class ReadOnlyWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadOnlyWatch)

public:
    ReadOnlyWatch(const QString &projectPath, ReadLane &lane, QObject *parent = nullptr);

    const std::optional<LockHolder> &holder() const { return m_holder; } // as seen last; nothing: nobody has it

public Q_SLOTS:
    void look(); // now; it looks every few seconds by itself

Q_SIGNALS:
    void holderSeen(); // each time it has looked
    void editedElsewhere();

private:
    void takeNewest(ChangeId newest);

    QString m_path;
    ReadLane &m_lane;
    std::optional<LockHolder> m_holder;
    std::optional<ChangeId> m_newest; // line of the log
    QTimer m_timer;
};

} // namespace Quipu
