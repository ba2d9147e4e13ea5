// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/project/differencetext.h"
#include "models/project/historyfilter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Quipu {

// What is different between two points of the history, as far as it is shown.
struct StateDifferences
{
    std::vector<ComparedCount> counts;
    std::vector<ComparedThing> things; // the first thousands
    bool isCut = false;
};

// What lies on the desk when states of the project are compared and restored. The program implements it, a test scripts
// it. GUI lane; nothing waits.
class StatesDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void ask() = 0; // for the points there are; answered by pointsListed()
    // Without `to` with the project as it is now; kind: "" for all. Answered by compared() or failed().
    virtual void compare(ChangeId from, std::optional<ChangeId> to, const QString &kind) = 0;
    virtual void cancel() = 0; // the comparison under way
    // As it was at the point, all or one article; answered by restored() or failed().
    virtual void restore(const HistoryPoint &point, ArticleId only, const QString &title) = 0;
    virtual void show(ArticleId article) = 0; // in the reader

Q_SIGNALS:
    // Snapshots, newest first; chosen: the point to begin with.
    void pointsListed(const std::vector<Quipu::HistoryPoint> &points, const Quipu::HistoryPoint &chosen);
    void progressed(int done, int total);
    void compared(const Quipu::StateDifferences &differences);
    void restored();
    void changed(); // the project, on the disk
    void failed(const Quipu::Error &error);
};

} // namespace Quipu
