// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergework.h"

#include "models/annotation/entityjson.h"
#include "models/corpus/articlejson.h"
#include "models/merging/mergekinds.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

Error mergeStopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Quipu::Merging", "Merging was stopped"), {}, {}};
}

QJsonObject editEffect(const QString &kind, const OptionalThing &before, const OptionalThing &after)
{
    if (before == after)
        return {};
    QJsonObject edit;
    if (before)
        edit[u"before"] = *before;
    if (after)
        edit[u"after"] = *after;
    return {{kind, QJsonArray {edit}}};
}

OptionalThing MergeWork::translated(const QString &kind, const OptionalThing &thing) const
{
    return thing ? numbers.translated(kind, *thing) : std::nullopt;
}

void MergeWork::doEdit(const QString &kind, const OptionalThing &before, const OptionalThing &after)
{
    if (kind == u"entities") { // once more looked at when all are known
        entities[mergeKey(kind, *after)] = after;
        return;
    }
    effectFromJson(editEffect(kind, before, after), plan.change);
}

void MergeWork::ask(const QString &kind, const QString &theirKey, const QStringList &fields, const OptionalThing &ours,
                    const OptionalThing &theirs, const OptionalThing &ifOurs, const OptionalThing &ifTheirs)
{
    ++plan.counts[kind].conflicts;
    MergeConflict conflict;
    conflict.kind = kind;
    conflict.ourKey = ours ? mergeKey(kind, *ours) : theirKey;
    conflict.theirKey = theirKey;
    conflict.label = mergeLabel(kind, ours ? *ours : *theirs);
    conflict.fields = fields;
    conflict.ours.value = ours;
    conflict.theirs.value = theirs;
    conflict.ifOurs = editEffect(kind, ours, ifOurs);
    conflict.ifTheirs = editEffect(kind, ours, ifTheirs);
    plan.conflicts.push_back(std::move(conflict));
}

void MergeWork::settle(const QString &kind, const OptionalThing &base, const OptionalThing &ours,
                       const OptionalThing &theirs, const QString &theirKey)
{
    MergeCounts &counts = plan.counts[kind];
    const QStringList removed {u"removed"_s};
    if (!ours && !theirs)
        return;
    if (!ours) {
        if (base && mergeValues(kind, base, *base, *theirs).withOurs == *base)
            return; // removed here, as it was there
        if (base)
            return ask(kind, theirKey, removed, ours, theirs, {}, theirs);
        ++counts.added;
        return doEdit(kind, {}, theirs);
    }
    if (!theirs) {
        if (!base)
            return;
        if (*base != *ours)
            return ask(kind, theirKey, removed, ours, theirs, ours, {});
        ++counts.removed;
        return doEdit(kind, ours, {});
    }
    const MergedValues merged = mergeValues(kind, base, *ours, *theirs);
    if (!merged.conflicts.isEmpty())
        return ask(kind, theirKey, merged.conflicts, ours, theirs, merged.withOurs, merged.withTheirs);
    if (merged.withOurs == *ours) {
        ++counts.same;
        return;
    }
    ++counts.changed;
    doEdit(kind, ours, merged.withOurs);
}

void MergeWork::askWhetherThere(const Article &article, bool isHere)
{
    const QJsonObject thing = articleToJson(article);
    ask(u"articles"_s, QString::number(article.id.value), {u"removed"_s}, isHere ? OptionalThing(thing) : std::nullopt,
        isHere ? std::nullopt : OptionalThing(thing), {}, {});
    MergeConflict &asked = plan.conflicts.back();
    asked.ifOurs = {};
    asked.ifTheirs = {{isHere ? u"left"_s : u"arrived"_s, QJsonArray {article.id.value}}};
}

Outcome MergeWork::needEntity(qint64 entity)
{
    const QString kind = u"entities"_s;
    const QString key = QString::number(entity);
    if (entity == 0 || entities.contains(key))
        return Done {};
    const auto ours = into.item(kind, entity);
    if (!ours)
        return ours.error();
    if (*ours)
        return Done {};
    const auto theirs = from.item(kind, entity);
    if (!theirs)
        return theirs.error();
    if (!*theirs)
        return Done {};
    ++plan.counts[kind].added;
    entities[key] = *theirs;
    return needEntity(idFromJson((**theirs)[u"merged_into"]));
}

} // namespace Quipu
