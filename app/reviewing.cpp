// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewing.h"

#include "app/selected.h"
#include "models/jobs/readlane.h"
#include "models/project/project.h"
#include "views/reader/readerview.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds reviewPieceTime {60};

} // namespace

Reviewing::Reviewing(Project &project, Selected &selected, ReadLane &lane, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_selected(selected)
    , m_lane(lane)
{
    connect(&m_selected, &Selected::changed, this, &Reviewing::changed);
    connect(&m_project, &Project::mentionsChanged, this, [this](const std::vector<Edit<Mention>> &edits) {
        if (m_isTaking)
            return;
        for (const Edit<Mention> &edit : edits) {
            m_answered.insert((edit.before ? *edit.before : *edit.after).id);
            if (edit.after && edit.after->origin == "analyst"_L1)
                m_marked.push_back({edit.after->article, reachOf(*edit.after)});
        }
    });
    connect(&m_project, &Project::entitiesChanged, this, [this](const std::vector<Edit<Entity>> &edits) {
        if (m_isTaking)
            return;
        for (const Edit<Entity> &edit : edits) {
            if (edit.before)
                m_edited.insert(edit.before->id);
        }
    });
}

void Reviewing::setReader(ReaderView *reader)
{
    m_reader = reader;
}

void Reviewing::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

ReviewState Reviewing::state() const
{
    ReviewState state;
    const MentionId selected = m_selected.mention() ? m_selected.mention()->mention.id : MentionId {};
    for (const MentionRow &row : m_reader->mentions()) {
        if (row.mention.status != ReviewStatus::Suggested)
            continue;
        ++state.all;
        ++state.byType[row.mention.type];
        if (m_filter.passes(row.mention))
            ++state.passing;
        if (row.mention.id != selected)
            continue;
        state.current = row;
        if (m_filter.passes(row.mention))
            state.place = state.passing;
    }
    return state;
}

void Reviewing::next()
{
    go(true);
}

void Reviewing::previous()
{
    go(false);
}

void Reviewing::go(bool forward)
{
    // One that begins at the caret has not been visited yet; one that is selected has.
    const TextSpan selection = m_reader->selection();
    const qsizetype here = selection.start - (forward && selection.isEmpty() ? 1 : 0);
    std::optional<TextSpan> nearest, first; // beyond the caret, and round the end
    for (const MentionRow &row : m_reader->mentions()) {
        if (!m_filter.passes(row.mention))
            continue;
        const TextSpan span = row.mention.quote.span;
        if (forward && span.start > here) {
            nearest = span;
            break;
        }
        if (!forward && span.start < here)
            nearest = span;
        if (!first || !forward)
            first = span;
    }
    if (nearest || first)
        m_reader->select(nearest ? *nearest : *first);
}

void Reviewing::answer(ReviewStatus status)
{
    if (!m_selected.mention())
        return;
    settle(m_project.review(std::vector {m_selected.mention()->mention}, status));
    next();
}

std::vector<Mention> Reviewing::sameAs(const Mention &mark) const
{
    const QString words = foldedName(wordsOf(mark));
    std::vector<Mention> same;
    for (const MentionRow &row : m_reader->mentions()) {
        if (row.mention.status == ReviewStatus::Suggested && row.mention.type == mark.type
            && foldedName(wordsOf(row.mention)) == words)
            same.push_back(row.mention);
    }
    return same;
}

void Reviewing::answerSame(ReviewStatus status)
{
    if (!m_selected.mention())
        return;
    settle(m_project.review(sameAs(m_selected.mention()->mention), status));
    next();
}

void Reviewing::neverAgain(bool inProject)
{
    if (!m_selected.mention())
        return;
    const Mention mark = m_selected.mention()->mention;
    const Refusal refusal {inProject ? ArticleId {} : mark.article, mark.type, foldedName(wordsOf(mark))};
    if (!inProject) {
        settle(m_project.refuse(refusal, sameAs(mark)));
        next();
        return;
    }
    OccurrenceQuery query;
    query.work = OccurrenceQuery::Work::Reject;
    query.words = wordsOf(mark);
    query.type = mark.type;
    query.matchesCase = false;
    refuseEverywhere(refusal, std::make_shared<OccurrenceRun>(std::move(query)), {});
}

// The suggestions that say so are found piece by piece, and then it is one step.
void Reviewing::refuseEverywhere(const Refusal &refusal, std::shared_ptr<OccurrenceRun> run, std::vector<Mention> found)
{
    m_lane.ask<OccurrenceRun::Piece>(
        {}, this, [run](Reader &reader) { return run->next(reader, reviewPieceTime); },
        [this, refusal, run, found](Result<OccurrenceRun::Piece> piece) mutable {
            if (!piece) {
                Q_EMIT failed(piece.error());
                return;
            }
            for (const Occurrence &occurrence : piece->occurrences) {
                if (occurrence.edit.before->article != m_reader->article())
                    found.push_back(*occurrence.edit.before);
            }
            if (!piece->isLast) {
                refuseEverywhere(refusal, run, std::move(found));
                return;
            }
            // The open article is asked as it is now.
            for (const MentionRow &row : m_reader->mentions()) {
                if (row.mention.status == ReviewStatus::Suggested && row.mention.type == refusal.type
                    && foldedName(wordsOf(row.mention)) == refusal.words)
                    found.insert(found.begin(), row.mention);
            }
            settle(m_project.refuse(refusal, found));
            next();
        });
}

void Reviewing::noteAnswers()
{
    m_answered.clear();
    m_edited.clear();
    m_marked.clear();
}

std::vector<Edit<Mention>> Reviewing::withoutAnswered(std::vector<Edit<Mention>> edits) const
{
    std::erase_if(edits, [this](const Edit<Mention> &edit) {
        if (edit.before)
            return m_answered.contains(edit.before->id);
        return std::ranges::any_of(m_marked, [&edit](const Place &marked) {
            return marked.article == edit.after->article && marked.span.overlaps(edit.after->quote.span);
        });
    });
    return edits;
}

std::vector<Edit<Entity>> Reviewing::withoutEdited(std::vector<Edit<Entity>> edits) const
{
    std::erase_if(edits,
                  [this](const Edit<Entity> &edit) { return edit.before && m_edited.contains(edit.before->id); });
    return edits;
}

void Reviewing::settle(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace Quipu
