// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

#include <QUndoCommand>

namespace Quipu {

class Project;

// One step of undo: a change and its opposite. Knows only values; redo() and undo() hand the change, or its inverse, to
// Project::apply. The same class serves steps made now and steps read back from the change log. An amendment, once
// pushed, melts into the step that it makes say more (typing that goes on is one step).
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(Project &project, Change change);
    // change: what the last step is from now on; latest: what of it is new.
    ChangeCommand(Project &project, Change change, Change latest);

    const Change &change() const { return m_change; }

    void redo() override;
    void undo() override;
    int id() const override { return 1; } // any two may meet in mergeWith
    bool mergeWith(const QUndoCommand *other) override;

private:
    Project &m_project;
    Change m_change;
    std::optional<Change> m_latest; // of an amendment that has not melted yet
    bool m_isDone = false; // has been applied once: the next redo() is a redo
};

} // namespace Quipu
