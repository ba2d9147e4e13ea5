// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/check/checkname.h"
#include "models/figures/figurejson.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QString settlementKind = u"settlements"_s;

// With this project's numbers. A settlement names its figures, and so does the fingerprint of what they said: both are
// made anew where the figures have other numbers here. Nothing where that cannot be done.
Result<OptionalThing> settlementHere(MergeWork &work, const QJsonObject &theirs)
{
    const QString kind = u"figures"_s;
    const auto named = figuresNamed(theirs[u"check"].toString());
    if (!named)
        return work.isShared() ? OptionalThing(theirs) : std::nullopt; // of very many figures: those both had
    const bool areSame = std::ranges::all_of(
        named->figures, [&](FigureId figure) { return work.numbers.of(kind, figure.value) == figure.value; });
    if (areSame)
        return OptionalThing(theirs);
    std::vector<Figure> there, here;
    for (const FigureId id : named->figures) {
        const auto figure = work.from.item(kind, id.value);
        if (!figure)
            return figure.error();
        if (!*figure)
            return OptionalThing();
        there.push_back(figureFromJson(**figure));
        here.push_back(there.back());
        here.back().id = {work.numbers.of(kind, id.value)};
    }
    const auto nameOf = [&named](const std::vector<Figure> &figures) {
        std::vector<const Figure *> pointers;
        for (const Figure &figure : figures)
            pointers.push_back(&figure);
        return checkName(named->kind, pointers);
    };
    if (nameOf(there) != CheckName {theirs[u"check"].toString(), theirs[u"fingerprint"].toString()})
        return OptionalThing(); // it does not stand any more
    const CheckName name = nameOf(here);
    QJsonObject renamed = theirs;
    renamed[u"check"] = name.id;
    renamed[u"fingerprint"] = name.fingerprint;
    return OptionalThing(renamed);
}

Result<std::map<QString, QJsonObject>> settlementsOf(ProjectContent &project)
{
    const auto all = project.items(settlementKind);
    if (!all)
        return all.error();
    std::map<QString, QJsonObject> settlements;
    for (const QJsonObject &settlement : *all)
        settlements[mergeKey(settlementKind, settlement)] = settlement;
    return settlements;
}

} // namespace

Outcome mergeSettlements(MergeWork &work)
{
    const auto theirs = settlementsOf(work.from);
    const auto ours = settlementsOf(work.into);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    const auto &since = work.since.before[settlementKind];
    std::set<QString> keys;
    for (const auto &[key, base] : since)
        keys.insert(key);
    if (!work.isShared()) {
        for (const auto &[key, settlement] : *theirs)
            keys.insert(key);
    }
    for (const QString &key : keys) {
        const auto other = theirs->find(key);
        const auto was = since.find(key);
        const OptionalThing base = was == since.end() ? std::nullopt : was->second;
        Result<OptionalThing> here = OptionalThing();
        if (other != theirs->end())
            here = settlementHere(work, other->second);
        if (!here)
            return here.error();
        if (other != theirs->end() && !*here) {
            ++work.plan.leftOut;
            continue;
        }
        const OptionalThing &some = *here ? *here : base;
        const auto mine = some ? ours->find(mergeKey(settlementKind, *some)) : ours->end();
        work.settle(settlementKind, base, mine == ours->end() ? std::nullopt : OptionalThing(mine->second), *here, key);
    }
    return Done {};
}

} // namespace Quipu
