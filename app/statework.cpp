// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statework.h"

#include "app/background.h"
#include "app/savedstore.h"
#include "models/jobs/readlane.h"
#include "views/dialogs/prompts.h"

#include <QCoreApplication>
#include <QPointer>

#include <limits>
#include <utility>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSnapshots = 500; // in the boxes
constexpr int mostDifferences = 3000; // in the list
constexpr qint64 stepsBetweenTold = 500;

struct ListedPoints
{
    std::vector<HistoryPoint> points;
    HistoryPoint chosen;
};

Result<StateDifferences> differencesOf(StateComparison &comparison, const QString &kind)
{
    auto counts = comparison.counts();
    if (!counts)
        return counts.error();
    auto things = comparison.things(kind, mostDifferences + 1);
    if (!things)
        return things.error();
    const bool isCut = things->size() > size_t(mostDifferences);
    if (isCut)
        things->pop_back();
    return StateDifferences {std::move(*counts), std::move(*things), isCut};
}

struct FoundDifference
{
    Change change;
    ChangeId newest;
};

Result<FoundDifference> wayBack(const QString &path, ChangeId to, ArticleId only, const StateComparison::GoOn &goOn)
{
    // From what the newest line left, whichever it is.
    const auto comparison = StateComparison::make(path, {std::numeric_limits<qint64>::max()}, to, goOn);
    if (!comparison)
        return comparison.error();
    Result<Change> change = (*comparison)->change(only);
    if (!change)
        return change.error();
    return FoundDifference {std::move(*change), (*comparison)->newest()};
}

} // namespace

StateWork::StateWork(const Parts &parts, ChangeId chosen, QObject *parent)
    : StatesDesk(parent)
    , m_parts(parts)
    , m_chosen(chosen)
{
    connect(&m_parts.store, &Store::saved, this, [this] {
        if (m_parts.store.pending() == 0)
            Q_EMIT changed();
    });
}

StateWork::~StateWork()
{
    m_stop.request_stop();
}

void StateWork::ask()
{
    whenSaved(m_parts.store, this, [this] {
        m_parts.lane.ask<ListedPoints>(
            u"snapshots"_s, this,
            [line = m_chosen](Reader &reader) -> Result<ListedPoints> {
                auto points = reader.snapshots(mostSnapshots);
                if (!points)
                    return points.error();
                HistoryPoint chosen;
                if (line) {
                    const auto point = reader.historyPoint(QString::number(line.value));
                    if (!point)
                        return point.error();
                    chosen = *point;
                }
                return ListedPoints {std::move(*points), chosen};
            },
            [this](Result<ListedPoints> listed) {
                if (listed)
                    Q_EMIT pointsListed(listed->points, listed->chosen);
                else
                    Q_EMIT failed(listed.error());
            });
    });
}

// Called in the pool.
StateComparison::GoOn StateWork::goOn()
{
    return [stop = m_stop.get_token(), guard = QPointer<StateWork>(this)](qint64 done, qint64 total) {
        if (done % stepsBetweenTold == 0 && total > stepsBetweenTold && !stop.stop_requested()) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, total] {
                    if (guard)
                        Q_EMIT guard->progressed(int(done), int(total));
                },
                Qt::QueuedConnection);
        }
        return !stop.stop_requested();
    };
}

void StateWork::compare(ChangeId from, std::optional<ChangeId> to, const QString &kind)
{
    cancel();
    m_stop = {};
    const quint64 asked = ++m_asked;
    whenSaved(m_parts.store, this, [this, from, to, kind, asked] {
        if (asked != m_asked)
            return;
        using Answer = Result<StateDifferences>;
        runInPool<Answer>(
            this,
            [path = m_parts.path, from, to, kind, goOn = goOn()]() -> Answer {
                const auto comparison = StateComparison::make(path, from, to, goOn);
                return comparison ? differencesOf(**comparison, kind) : Answer(comparison.error());
            },
            [this, asked](const Answer &answer) {
                if (asked != m_asked)
                    return;
                if (answer)
                    Q_EMIT compared(*answer);
                else
                    Q_EMIT failed(answer.error());
            });
    });
}

void StateWork::cancel()
{
    m_stop.request_stop();
}

void StateWork::restore(const HistoryPoint &point, ArticleId only, const QString &title)
{
    const QString name = point.line ? point.name : tr("The beginning of the project");
    const QString shown = name.isEmpty() ? tr("step %1").arg(point.line.value) : name;
    const Consent consent {
        tr("Restore"),
        only ? tr("“%1” becomes as it was at “%2”. This is one step: undo brings back what is there now.")
                   .arg(title, shown)
             : tr("All of the project becomes as it was at “%1”. This is one step: undo brings back what is there now.")
                   .arg(shown),
        tr("&Restore")};
    HistoryPoint named = point;
    named.name = shown;
    m_parts.prompts.askForConsent(consent, [guard = QPointer<StateWork>(this), named, only, title] {
        if (guard)
            guard->restoreNow(named, only, title);
    });
}

void StateWork::restoreNow(const HistoryPoint &point, ArticleId only, const QString &title)
{
    cancel();
    m_stop = {};
    ++m_asked;
    whenSaved(m_parts.store, this, [this, point, only, title] {
        using Answer = Result<FoundDifference>;
        runInPool<Answer>(
            this, [path = m_parts.path, to = point.line, only, goOn = goOn()] { return wayBack(path, to, only, goOn); },
            [this, point, only, title](const Answer &answer) {
                const Outcome done = answer
                    ? m_parts.project.restore(answer->change, answer->newest, point.name, only ? title : QString())
                    : Outcome(answer.error());
                if (done)
                    Q_EMIT restored();
                else
                    Q_EMIT failed(done.error());
            });
    });
}

} // namespace Quipu
