// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/corpus/folder.h"
#include "models/jobs/readlane.h"

#include <QTimer>

#include <memory>

namespace Quipu {

class FacetCounter;
class FolderListModel;

// The project's folders, and how many articles each saved search finds: counted one after the other on a lane that
// nothing else waits for, up to a bound. GUI lane.
class FolderList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderList)

public:
    FolderList(ReadLane &lane, FolderListModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    void found();

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void countAll();
    void countNext();
    void countPiece(FolderId folder, const std::shared_ptr<FacetCounter> &counter);

    ReadLane &m_lane;
    FolderListModel &m_model;
    QTimer m_pause; // between the changes of an import
    std::vector<Folder> m_waiting; // saved searches that are not counted yet
    bool m_isCountDue = true;
};

} // namespace Quipu
