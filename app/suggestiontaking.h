// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/suggesting.h"

#include <QObject>

namespace Quipu {

class Project;
class Reviewing;

// Puts suggestions into the project as they arrive, a step for each piece, and counts them; what the analyst answered
// or marked meanwhile is left alone. GUI lane.
class SuggestionTaking final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionTaking)

public:
    SuggestionTaking(Project &project, Reviewing &reviewing, QObject *parent);

    void take(const SuggestedEdits &piece);
    // How all went: as the search for suggestions did, unless the project refused a piece. The next piece begins anew.
    Outcome finish(const Outcome &outcome);

    int edits() const { return m_edits; }
    int steps() const { return m_steps; }
    ChangeId firstStep() const { return m_first; }

private:
    Project &m_project;
    Reviewing &m_reviewing;
    Outcome m_outcome = Done {};
    bool m_isFinished = true;
    int m_edits = 0;
    int m_steps = 0;
    ChangeId m_first;
};

} // namespace Quipu
