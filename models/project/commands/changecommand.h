// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/change.h"

#include <QUndoCommand>

namespace Quipu {

class Project;

// One step of undo: a change and its opposite. Knows only values; redo() and undo() hand the change, or its inverse, to
// Project::apply. The same class serves steps made now and steps read back from the change log.
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(Project &project, Change change);

    void redo() override;
    void undo() override;

private:
    Project &m_project;
    Change m_change;
    bool m_isDone = false; // has been applied once: the next redo() is a redo
};

} // namespace Quipu
