// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurereplacing.h"

#include <utility>

namespace Quipu {

namespace {

constexpr int articlesInStep = 256; // as an import's batch

} // namespace

void ReextractionCounts::add(const ArticleDifference &found)
{
    bool differs = false;
    for (const FigureChange &change : found.difference.changes) {
        added += change.kind == FigureChange::Kind::Added;
        changed += change.kind == FigureChange::Kind::Changed;
        removed += change.kind == FigureChange::Kind::Removed;
        kept += change.kind == FigureChange::Kind::Kept;
        differs = differs || (change.isApplied() && change.kind != FigureChange::Kind::Renewed);
    }
    articles += differs;
    same += found.difference.same;
    touched += found.difference.touched;
}

FigureReplacing::FigureReplacing(Project &project, Choice isChosen)
    : m_project(project)
    , m_isChosen(std::move(isChosen))
{ }

Outcome FigureReplacing::take(const std::vector<ArticleDifference> &piece)
{
    for (const ArticleDifference &article : piece) {
        const size_t before = m_waiting.size();
        for (const FigureChange &change : article.difference.changes) {
            const bool isRenewed = change.kind == FigureChange::Kind::Renewed;
            if (change.isApplied() && (isRenewed || !m_isChosen || m_isChosen(article, change)))
                m_waiting.push_back({change.before, change.after});
        }
        m_articles += m_waiting.size() > before;
        if (m_articles < articlesInStep)
            continue;
        if (Outcome done = finish(); !done)
            return done;
    }
    return Done {};
}

Outcome FigureReplacing::finish()
{
    m_articles = 0;
    return m_project.replaceFigures(std::exchange(m_waiting, {}));
}

} // namespace Quipu
