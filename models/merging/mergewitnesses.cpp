// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Wanted = std::multimap<std::pair<QString, QString>, MergeSide *>; // by kind and key

// Who touched these last, by the log.
Outcome findWitnesses(ProjectContent &project, ChangeId after, const Wanted &wanted)
{
    for (ChangeId last = after;;) {
        const auto lines = project.nextLines(last, 2000);
        if (!lines)
            return lines.error();
        if (lines->empty())
            return Done {};
        for (const LogLine &line : *lines) {
            const bool isAgain = line.action == LoggedChange::Action::Undo || line.action == LoggedChange::Action::Redo;
            const auto effect = project.effect(isAgain ? line.target : line.id);
            if (!effect)
                return effect.error();
            const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs);
            for (const QString &kind : mergeKinds()) {
                const QJsonArray edits = (*effect)[kind].toArray();
                for (const QJsonValue &edit : edits) {
                    const QJsonObject thing = edit[edit[u"after"].isObject() ? u"after"_s : u"before"_s].toObject();
                    const auto [first, end] = wanted.equal_range({kind, mergeKey(kind, thing)});
                    for (auto found = first; found != end; ++found) {
                        found->second->who = line.who;
                        found->second->at = at;
                    }
                }
            }
        }
        last = lines->back().id;
    }
}

Outcome nameArticles(MergeWork &work)
{
    for (MergeConflict &conflict : work.plan.conflicts) {
        const OptionalThing &thing = conflict.ours.value ? conflict.ours.value : conflict.theirs.value;
        const qint64 article = conflict.kind == u"articles" ? 0 : (*thing)[u"article"].toVariant().toLongLong();
        if (article == 0)
            continue;
        const auto known = work.into.item(u"articles"_s, article);
        if (!known)
            return known.error();
        if (*known)
            conflict.where = mergeLabel(u"articles"_s, **known);
    }
    return Done {};
}

} // namespace

Outcome tellWhoAndWhen(MergeWork &work)
{
    if (work.plan.conflicts.empty())
        return Done {};
    Wanted ours, theirs;
    for (MergeConflict &conflict : work.plan.conflicts) {
        ours.emplace(std::pair(conflict.kind, conflict.ourKey), &conflict.ours);
        theirs.emplace(std::pair(conflict.kind, conflict.theirKey), &conflict.theirs);
    }
    const ChangeId after = work.isShared() ? work.part.shared : ChangeId {};
    if (Outcome done = findWitnesses(work.into, after, ours); !done)
        return done;
    if (Outcome done = findWitnesses(work.from, after, theirs); !done)
        return done;
    for (MergeConflict &conflict : work.plan.conflicts) {
        const bool isNewer = conflict.theirs.at.isValid() && conflict.theirs.at > conflict.ours.at;
        if (work.request.preference == MergePreference::Theirs
            || (work.request.preference == MergePreference::Newer && isNewer))
            conflict.choice = MergeChoice::Theirs;
    }
    return nameArticles(work);
}

} // namespace Quipu
