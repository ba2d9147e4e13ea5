// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/commands/changecommand.h"
#include "models/project/description.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"

#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const Change &changeOfStep(const QUndoStack &history, int index)
{
    return static_cast<const ChangeCommand *>(history.command(index))->change(); // the stack holds no other kind
}

} // namespace

// The stack shows a part of the change log; its steps have happened, so nothing is applied while it fills.
void Project::restock(UndoSteps steps)
{
    if (whyReadOnly())
        steps = {};
    {
        const QSignalBlocker quiet(m_history); // a thousand steps are one change of the stack
        m_isRestoring = true;
        m_history.clear();
        m_weight = 0;
        m_history.setUndoLimit(2 * undoWindow);
        for (std::vector<Change> *side : {&steps.done, &steps.undone}) {
            for (Change &change : *side) {
                m_weight += change.weight();
                m_history.push(new ChangeCommand(*this, std::move(change)));
            }
        }
        for (size_t i = 0; i < steps.undone.size(); ++i)
            m_history.undo();
        m_isRestoring = false;
    }
    Q_EMIT historyRestocked();
}

Outcome Project::compactHistory(ChangeId until, int count, const QDateTime &at)
{
    if (count == 0)
        return Done {};
    endWalk();
    UndoSteps steps;
    for (int index = 0; index < m_history.index(); ++index) {
        if (changeOfStep(m_history, index).id > until)
            steps.done.push_back(changeOfStep(m_history, index));
    }
    Change change;
    change.verb = u"compact"_s;
    change.arguments = {QString::number(count), at.toLocalTime().toString(Qt::ISODate).replace(u'T', u' ')};
    stamp(change);
    apply(change, LoggedChange::Action::Compact, until);
    restock(std::move(steps));
    return Done {};
}

// Steps that change very many things are heavy: when all of them are too heavy, only the newest stay. The others are in
// the log, and the stack is filled from it when it runs low.
void Project::lightenHistory()
{
    constexpr size_t mostWeight = 50'000; // things changed: some fifty megabytes
    if (m_history.count() == 0)
        return;
    const size_t latest = changeOfStep(m_history, m_history.count() - 1).weight();
    m_weight += latest;
    if (m_weight <= mostWeight || m_history.count() == 1)
        return;
    size_t kept = 0;
    int first = m_history.count() - 1;
    for (; first > 0; --first) {
        const size_t weight = changeOfStep(m_history, first).weight();
        if (kept + weight > mostWeight / 2 && first < m_history.count() - 1)
            break;
        kept += weight;
    }
    UndoSteps steps;
    for (int index = first + 1; index < m_history.count(); ++index)
        steps.done.push_back(changeOfStep(m_history, index));
    restock(std::move(steps));
}

Outcome Project::merge(Change change, const Counters &given, const Counters &after)
{
    if (given != m_next)
        return Error {
            Error::Kind::Conflict, tr("The project has changed meanwhile"), {}, tr("Merge the other project again")};
    if (change.isEmpty())
        return Done {};
    m_next = after;
    push(std::move(change));
    return Done {};
}

// The last step, unless something was done since: then the stack is filled from the log when it is needed.
void Project::withdraw(ChangeId step)
{
    if (lastDone() != step)
        return;
    const Change change = changeOfStep(m_history, m_history.index() - 1).inverted();
    UndoSteps steps;
    for (int index = 0; index < m_history.index() - 1; ++index)
        steps.done.push_back(changeOfStep(m_history, index));
    restock(std::move(steps));
    announce(change, false);
    Q_EMIT changed(change);
}

bool Project::undo()
{
    const bool possible = m_history.canUndo();
    m_history.undo();
    return possible;
}

bool Project::redo()
{
    const bool possible = m_history.canRedo();
    m_history.redo();
    return possible;
}

QUndoStack &Project::history()
{
    return m_history;
}

ChangeId Project::lastDone() const
{
    return m_history.canUndo() ? changeOfStep(m_history, m_history.index() - 1).id : ChangeId {};
}

ChangeId Project::nextUndone() const
{
    return m_history.canRedo() ? changeOfStep(m_history, m_history.index()).id : ChangeId {};
}

void Project::beginWalk()
{
    m_walk.emplace();
}

void Project::endWalk()
{
    if (!m_walk)
        return;
    const std::optional<Place> place = m_walk->place;
    m_walk.reset();
    if (place)
        Q_EMIT placeRestored(*place);
}

// An undo is an event of its own in the log; the steps of a walk share one, which counts them.
void Project::stampAgain(Change &event, LoggedChange::Action action)
{
    const bool isFirst = !m_walk || !m_walk->event;
    const ChangeId shared = isFirst ? ChangeId {} : m_walk->event;
    if (isFirst) {
        stamp(event);
    } else {
        event.id = shared;
        event.at = QDateTime::currentDateTimeUtc();
        event.who = m_who;
    }
    if (!m_walk)
        return;
    m_walk->event = event.id;
    m_walk->place = event.place;
    event.verb = action == LoggedChange::Action::Undo ? goBackVerb : goForwardVerb;
    event.arguments = {QString::number(++m_walk->steps)};
}

} // namespace Quipu
