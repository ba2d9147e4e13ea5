// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/commands/changecommand.h"

#include "models/project/description.h"
#include "models/project/project.h"

#include <utility>

namespace Quipu {

ChangeCommand::ChangeCommand(Project &project, Change change)
    : QUndoCommand(describeChange(change.verb, change.arguments))
    , m_project(project)
    , m_change(std::move(change))
{ }

ChangeCommand::ChangeCommand(Project &project, Change change, Change latest)
    : ChangeCommand(project, std::move(change))
{
    m_latest = std::move(latest);
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *amendment = static_cast<const ChangeCommand *>(other); // the stack holds no other kind
    if (!amendment->m_latest)
        return false;
    m_change = amendment->m_change;
    setText(amendment->text());
    return true;
}

void ChangeCommand::redo()
{
    if (m_latest) {
        m_project.amend(m_change, *m_latest);
        m_change.latePrints.reset();
        return;
    }
    const bool again = std::exchange(m_isDone, true);
    m_project.apply(m_change, again ? LoggedChange::Action::Redo : LoggedChange::Action::Do, m_change.id);
    m_change.additions.clear(); // they are in the file now, for any redo
    m_change.arrivals.reset();
    m_change.listedNames.clear();
    m_change.latePrints.reset();
}

void ChangeCommand::undo()
{
    m_project.apply(m_change.inverted(), LoggedChange::Action::Undo, m_change.id);
}

} // namespace Quipu
