// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/merging/mergeplan.h"
#include "models/merging/numbering.h"

namespace Quipu {

using OptionalThing = std::optional<QJsonObject>;

// What the parts of planMerge() share: the two projects, what is known by now, and the plan as it grows.
struct MergeWork
{
    ProjectContent &into;
    ProjectContent &from;
    const MergeRequest &request;
    CommonPart part {};
    NetEdits since {};
    Numbering numbers {};
    MergePlan plan {};
    std::vector<std::pair<ArticleId, ArticleId>> matched {}; // articles of `from` that `into` has with the same text
    std::vector<ArticleId> arriving {}; // ... and those that come new
    QSet<qint64> wantedMentions {}, wantedFigures {}; // that notes, charts and checks of `from` name
    QSet<qint64> taken {}; // articles of `into` that one of `from` was found to be
    QSet<qint64> touched {}; // articles of `from` that it did anything to since the two parted
    QSet<qint64> revised {}; // articles that had other texts before: they come new, or nobody touched them here
    Counters theirCounters {}; // what `from` would give next
    std::map<QString, OptionalThing> entities {}; // planned: by number, as they will be

    bool isShared() const { return part.merged.value > 0; }
    bool isStopped() const { return request.isStopped && request.isStopped(); }
    // A thing with this project's numbers.
    OptionalThing translated(const QString &kind, const OptionalThing &thing) const;
    // Does, or asks about, what becomes of one thing. base: what it was when the two parted, where that is known;
    // theirKey: what the other log names it by.
    void settle(const QString &kind, const OptionalThing &base, const OptionalThing &ours, const OptionalThing &theirs,
                const QString &theirKey);
    void askWhetherThere(const Article &article, bool isHere); // the other side removed, or kept and edited it
    // The entity that marks name is there, with the one it counts for.
    Outcome needEntity(qint64 entity);

private:
    void doEdit(const QString &kind, const OptionalThing &before, const OptionalThing &after);
    void ask(const QString &kind, const QString &theirKey, const QStringList &fields, const OptionalThing &ours,
             const OptionalThing &theirs, const OptionalThing &ifOurs, const OptionalThing &ifTheirs);
};

Error mergeStopped();

// An edit as an effect of the change log.
QJsonObject editEffect(const QString &kind, const OptionalThing &before, const OptionalThing &after);

// The parts, in their order.
Outcome matchArticles(MergeWork &work); // which articles both have
Outcome mergeArticles(MergeWork &work); // what they say of themselves, whether they are there
Outcome mergeMarks(MergeWork &work); // mentions and figures in articles that both have
Outcome mergeEntities(MergeWork &work);
Outcome mergeRevisions(MergeWork &work); // texts that articles had, and what became of marks in them
Outcome mergeThings(MergeWork &work); // everything else but
Outcome mergeSettlements(MergeWork &work); // what analysts said of checks
Outcome tellWhoAndWhen(MergeWork &work); // of the conflicts; makes the choices that the request prefers

} // namespace Quipu
