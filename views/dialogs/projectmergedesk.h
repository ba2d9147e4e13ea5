// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace Quipu {

// What merging another project would do, as a person reads it. Values.
struct ProjectMergeCount
{
    QString kind; // "Marks"
    int added = 0, changed = 0, removed = 0, same = 0, conflicts = 0;
};

struct ProjectMergeSide
{
    QString says; // a line for each field that both changed
    QString who; // "" where nobody noted it
    QDateTime at; // UTC
};

struct ProjectMergeConflict
{
    QString what; // "Figure “300 tonnes”"
    QString where; // the title of its article; "" where it stands in none
    ProjectMergeSide ours, theirs;
    bool takesTheirs = false;

    bool isTheirsNewer() const { return theirs.at.isValid() && theirs.at > ours.at; }
};

struct ProjectMergePreview
{
    bool sharesBeginning = false;
    std::vector<ProjectMergeCount> counts;
    std::vector<ProjectMergeConflict> conflicts;
    int textsApart = 0; // articles that have another text on either side by now
    int leftOut = 0; // what has nothing to stand on

    bool changesNothing() const;
};

// What lies on the desk while another project is merged into the one that is open: the comparison, and what the dialog
// may ask for. The program implements it, a test scripts it. GUI lane; nothing waits.
class ProjectMergeDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString from() const = 0; // the other project's name
    virtual void compare() = 0; // anew
    virtual void merge(const std::vector<bool> &takesTheirs) = 0; // one for each conflict; one step of undo
    virtual void cancel() = 0; // the comparison under way

Q_SIGNALS:
    void progressed(int done, int total); // articles compared
    void compared(const Quipu::ProjectMergePreview &preview);
    void merged(); // it is on the disk
    void failed(const Quipu::Error &error);
};

} // namespace Quipu
