// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestiontaking.h"

#include "app/reviewing.h"
#include "models/project/project.h"

#include <utility>

namespace Quipu {

SuggestionTaking::SuggestionTaking(Project &project, Reviewing &reviewing, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_reviewing(reviewing)
{ }

void SuggestionTaking::take(const SuggestedEdits &piece)
{
    if (std::exchange(m_isFinished, false)) {
        m_outcome = Done {};
        m_edits = m_steps = 0;
        m_first = {};
    }
    std::vector<Edit<Mention>> untouched = m_reviewing.withoutAnswered(piece.mentions);
    const int count = int(untouched.size());
    const ChangeId before = m_project.lastDone();
    m_reviewing.setTaking(true);
    const Outcome taken = m_project.takeSuggestions(std::move(untouched), m_reviewing.withoutEdited(piece.entities));
    m_reviewing.setTaking(false);
    if (!taken) {
        m_outcome = taken;
        return;
    }
    m_edits += count;
    if (m_project.lastDone() == before)
        return;
    ++m_steps;
    if (!m_first)
        m_first = m_project.lastDone();
}

Outcome SuggestionTaking::finish(const Outcome &outcome)
{
    if (std::exchange(m_isFinished, true)) { // nothing arrived
        m_outcome = Done {};
        m_edits = m_steps = 0;
        m_first = {};
    }
    return m_outcome ? outcome : m_outcome;
}

} // namespace Quipu
