// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QString entityKind = u"entities"_s;
constexpr int entitiesAtOnce = 2000;

bool isNatural(const QJsonObject &entity)
{
    return entityId(entity[u"type"].toString(), entity[u"name"].toString()).value == idFromJson(entity[u"id"]);
}

// What an entity was before anybody touched it: its number tells its first name.
OptionalThing untouched(const QJsonObject &ours, QJsonObject &theirs)
{
    QJsonObject base {{u"id"_s, ours[u"id"]}, {u"note"_s, u""_s}, {u"name"_s, u""_s}, {u"type"_s, u""_s}};
    if (isNatural(ours) && isNatural(theirs))
        theirs[u"name"] = ours[u"name"]; // but for case and accents, which nobody chose
    if (isNatural(ours) || isNatural(theirs)) {
        const QJsonObject &natural = isNatural(ours) ? ours : theirs;
        base[u"name"] = natural[u"name"];
        base[u"type"] = natural[u"type"];
    }
    return base;
}

Outcome settleEntity(MergeWork &work, qint64 number, const OptionalThing &base)
{
    const auto theirs = work.from.item(entityKind, number);
    const auto ours = work.into.item(entityKind, number);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    if (!*theirs)
        return Done {};
    if (!*ours)
        return work.needEntity(number);
    QJsonObject here = **theirs;
    const OptionalThing was = base ? base : untouched(**ours, here);
    work.settle(entityKind, was, *ours, here, QString::number(number));
    return Done {};
}

Outcome settleAll(MergeWork &work)
{
    for (EntityId last;;) {
        const auto some = work.from.entities(last, entitiesAtOnce);
        if (!some)
            return some.error();
        if (some->empty())
            return Done {};
        if (work.isStopped())
            return mergeStopped();
        for (const Entity &entity : *some) {
            if (Outcome done = settleEntity(work, entity.id.value, {}); !done)
                return done;
        }
        last = some->back().id;
    }
}

// Which entity each counts for when all is done, never through another: merges of either side may have made chains.
class Roots final
{
public:
    explicit Roots(MergeWork &work)
        : m_work(work)
    { }

    Result<OptionalThing> current(qint64 number)
    {
        const auto planned = m_work.entities.find(QString::number(number));
        return planned != m_work.entities.end() ? Result<OptionalThing>(planned->second)
                                                : m_work.into.item(entityKind, number);
    }

    // 0 where following leads in a circle.
    Result<qint64> rootOf(qint64 number)
    {
        QSet<qint64> seen;
        for (;;) {
            if (seen.contains(number))
                return qint64(0);
            seen.insert(number);
            const auto entity = current(number);
            if (!entity)
                return entity.error();
            const qint64 next = *entity ? idFromJson((**entity)[u"merged_into"]) : 0;
            if (next == 0)
                return number;
            number = next;
        }
    }

private:
    MergeWork &m_work;
};

void setRoot(QJsonObject &entity, qint64 root)
{
    if (root == 0)
        entity.remove(u"merged_into"_s);
    else
        entity[u"merged_into"] = idToJson(root);
}

// Two entities of one name and type are one: the one that the name has by itself stays.
Outcome joinSameNames(MergeWork &work)
{
    std::map<qint64, qint64> renamed; // of this project: by the number that the name has by itself
    for (EntityId last; !work.entities.empty();) {
        const auto some = work.into.entities(last, entitiesAtOnce);
        if (!some)
            return some.error();
        if (some->empty())
            break;
        for (const Entity &entity : *some) {
            if (const EntityId natural = entityId(entity.type, entity.name); natural != entity.id && !entity.mergedInto)
                renamed[natural.value] = entity.id.value;
        }
        last = some->back().id;
    }
    Roots roots(work);
    const auto planned = work.entities;
    for (const auto &[key, entity] : planned) {
        if (entity->contains(u"merged_into"_s))
            continue;
        const qint64 number = key.toLongLong();
        const qint64 natural = entityId((*entity)[u"type"].toString(), (*entity)[u"name"].toString()).value;
        qint64 other = natural != number ? natural : 0; // which this one joins
        qint64 joining = number;
        if (const auto found = renamed.find(number); natural == number && found != renamed.end()) {
            other = number;
            joining = found->second;
        }
        if (other == 0)
            continue;
        const auto stays = roots.current(other);
        const auto goes = roots.current(joining);
        if (!stays || !goes)
            return stays ? goes.error() : stays.error();
        if (!*stays || !*goes || (**stays)[u"type"] != (**goes)[u"type"]
            || foldedName((**stays)[u"name"].toString()) != foldedName((**goes)[u"name"].toString()))
            continue;
        QJsonObject joined = **goes;
        setRoot(joined, other);
        work.entities[QString::number(joining)] = joined;
    }
    return Done {};
}

Outcome writeEntities(MergeWork &work)
{
    Roots roots(work);
    const auto planned = work.entities;
    for (const auto &[key, entity] : planned) {
        const auto ours = work.into.item(entityKind, key.toLongLong());
        if (!ours)
            return ours.error();
        QJsonObject after = *entity;
        if (after.contains(u"merged_into"_s)) {
            const auto root = roots.rootOf(key.toLongLong());
            if (!root)
                return root.error();
            // In a circle: this project's root stays.
            setRoot(after, *root != 0 ? *root : *ours ? idFromJson((**ours)[u"merged_into"]) : 0);
            work.entities[key] = after;
        }
        effectFromJson(editEffect(entityKind, *ours, after), work.plan.change);
        if (!*ours || (**ours).contains(u"merged_into"_s) || !after.contains(u"merged_into"_s))
            continue;
        const auto family = work.into.mergedEntities({key.toLongLong()});
        if (!family)
            return family.error();
        for (const Entity &member : *family) {
            if (planned.contains(QString::number(member.id.value)))
                continue;
            QJsonObject moved = entityToJson(member);
            setRoot(moved, idFromJson(after[u"merged_into"]));
            effectFromJson(editEffect(entityKind, entityToJson(member), moved), work.plan.change);
        }
    }
    return Done {};
}

} // namespace

Outcome mergeEntities(MergeWork &work)
{
    if (!work.isShared()) {
        if (Outcome done = settleAll(work); !done)
            return done;
    } else {
        for (const auto &[key, base] : work.since.before[entityKind]) {
            if (Outcome done = settleEntity(work, key.toLongLong(), base); !done)
                return done;
        }
        // Those that come with new articles may count for others.
        const auto merged = work.from.mergedEntities({});
        if (!merged)
            return merged.error();
        for (const Entity &entity : *merged) {
            if (Outcome done = work.needEntity(entity.id.value); !done)
                return done;
        }
    }
    if (Outcome done = joinSameNames(work); !done)
        return done;
    return writeEntities(work);
}

} // namespace Quipu
