// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/change.h"

#include <functional>
#include <memory>

namespace Quipu {

class Connection;

// One thing in which two states of a project differ.
struct ComparedThing
{
    QString kind; // of Change's lists, as the log names them: "mentions"; "arrivals": articles that came or went
    QString thing; // names it within its kind
    ArticleId article {}; // that it belongs to; 0: none
    QString articleName {};
    QJsonObject before {}, after {}; // as the log has them; empty: it was not, it is not
    int mentions = 0, figures = 0; // of an article that came or went
    QString entityBefore {}, entityAfter {}; // the names of those that a mark belongs to, or an entity is merged into
};

struct ComparedCount
{
    QString kind;
    int added = 0, changed = 0, removed = 0;
};

// Two states of one project, by its change log: what was done in between is taken together, so that what was changed
// and changed back does not show. Held in a temporary table of a connection of its own: nothing in memory grows with
// it. Used on the thread that made it; never the GUI lane.
class StateComparison final
{
    Q_DISABLE_COPY_MOVE(StateComparison)

public:
    using GoOn = std::function<bool(qint64 done, qint64 total)>; // steps; false stops

    // Points are lines of the change log (storage/historypath.h); without `to`, the newest one. Errors: NotFound (its
    // steps were compacted), Cancelled, those of reading.
    static Result<std::unique_ptr<StateComparison>> make(const QString &project, ChangeId from,
                                                         std::optional<ChangeId> to, const GoOn &goOn);
    ~StateComparison();

    ChangeId newest() const { return m_newest; } // line of the log when it was made
    Result<std::vector<ComparedCount>> counts(); // of what things() tells, by kind
    // What people are told; kind: "" for all.
    using Take = std::function<bool(const ComparedThing &)>; // false stops
    Outcome eachThing(const QString &kind, const Take &take);
    Result<std::vector<ComparedThing>> things(const QString &kind, int most); // the first of them
    // The change that leads from one state to the other, without verb; of one article only, when one is given.
    Result<Change> change(ArticleId only = {});

private:
    explicit StateComparison(std::unique_ptr<Connection> connection);
    Outcome gather(ChangeId from, std::optional<ChangeId> to, const GoOn &goOn);
    Outcome noteStep(ChangeId step, bool isUndone);
    Outcome noteEdits(const QJsonObject &effect, bool isUndone);
    Outcome noteArrivals(const QJsonObject &effect, bool isUndone);
    Outcome noteFolders(const QJsonObject &effect, bool isUndone);
    Outcome note(const QString &kind, const QString &thing, qint64 article, const QJsonObject &before,
                 const QJsonObject &after);
    QString entityThing(const QString &id, bool isMerge);

    std::unique_ptr<Connection> m_connection;
    ChangeId m_newest;
    QHash<QString, int> m_mergings; // of entities on the way, which have to stay in their order
};

} // namespace Quipu
