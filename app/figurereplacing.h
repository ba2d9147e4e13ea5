// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/reextraction.h"
#include "models/project/project.h"

namespace Quipu {

struct ReextractionCounts
{
    int articles = 0; // that differ
    int added = 0, changed = 0, removed = 0;
    int kept = 0; // the analyst's, which would be found otherwise now
    int touched = 0; // all of the analyst's
    int same = 0; // found again as they were

    void add(const ArticleDifference &found);
    int applied() const { return added + changed + removed; }
    bool operator==(const ReextractionCounts &) const = default;
};

// Puts differences into the project as they arrive: one step of undo for all, or, for so many that a step would be a
// burden, one for every 256 articles that change. GUI lane, or the command line's one.
class FigureReplacing final
{
    Q_DISABLE_COPY_MOVE(FigureReplacing)

public:
    using Choice = std::function<bool(const ArticleDifference &article, const FigureChange &change)>;

    // isChosen: whether a change is wanted; none: all are. What is only renewed is always taken.
    explicit FigureReplacing(Project &project, Choice isChosen = {});

    Outcome take(const std::vector<ArticleDifference> &piece);
    Outcome finish(); // puts in what still waits

private:
    Project &m_project;
    Choice m_isChosen;
    std::vector<Edit<Figure>> m_waiting;
    int m_articles = 0;
};

} // namespace Quipu
