// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/watchedfolder.h"

#include <QObject>

#include <vector>

namespace Quipu {

// What lies on the desk while watched folders are looked at. The program implements it, a test scripts it. GUI lane.
class WatchedFoldersDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Row
    {
        WatchedFolder folder;
        FolderState state = FolderState::Watched;
    };
    virtual std::vector<Row> rows() const = 0;
    virtual void askForFolder() = 0; // and add it
    virtual void remove(const QString &path) = 0; // what came from it stays
    virtual void setPaused(const QString &path, bool isPaused) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Quipu
