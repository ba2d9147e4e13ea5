// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QStringList handMade {u"distinctions"_s, u"relations"_s, u"charts"_s,   u"notes"_s, u"folders"_s,
                            u"name_lists"_s,   u"refusals"_s,  u"codebook"_s, u"copies"_s};

using Things = std::map<QString, QJsonObject>;

Result<Things> thingsOf(ProjectContent &project, const QString &kind)
{
    const auto all = project.items(kind);
    if (!all)
        return all.error();
    Things things;
    for (const QJsonObject &thing : *all)
        things[mergeKey(kind, thing)] = thing;
    return things;
}

// This project's things of a kind, to be found by number or by what they are.
class OwnThings final
{
public:
    OwnThings(const QString &kind, Things things)
        : m_kind(kind)
        , m_things(std::move(things))
    {
        for (const auto &[key, thing] : m_things)
            m_same.emplace(sameAs(kind, thing), key);
    }

    OptionalThing byNumber(const QString &key) const
    {
        const auto found = m_things.find(key);
        return found == m_things.end() ? std::nullopt : OptionalThing(found->second);
    }
    OptionalThing like(const OptionalThing &thing) const
    {
        const auto found = thing ? m_same.find(sameAs(m_kind, *thing)) : m_same.end();
        return found == m_same.end() ? std::nullopt : byNumber(found->second);
    }

private:
    QString m_kind;
    Things m_things;
    std::map<QString, QString> m_same;
};

Outcome takeNames(MergeWork &work, const QJsonObject &theirs, qint64 number)
{
    auto names = work.from.listedNames({mergeNumber(u"name_lists"_s, theirs)});
    if (!names)
        return names.error();
    work.plan.change.listedNames.push_back(
        std::make_shared<const NameListContent>(NameListContent {{number}, *std::move(names)}));
    return Done {};
}

// What came by an earlier merge has another number here.
void findKnown(MergeWork &work, const QString &kind, const Things &theirs, const OwnThings &own)
{
    if (!work.isShared())
        return;
    for (const auto &[key, thing] : theirs) {
        const qint64 number = mergeNumber(kind, thing);
        if (number == 0 || work.numbers.isShared(kind, number))
            continue;
        if (const OptionalThing mine = own.like(work.translated(kind, thing)))
            work.numbers.setKnown(kind, number, mergeNumber(kind, *mine));
    }
}

Outcome mergeKind(MergeWork &work, const QString &kind)
{
    auto theirs = thingsOf(work.from, kind);
    auto ours = thingsOf(work.into, kind);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    const OwnThings own(kind, *std::move(ours));
    findKnown(work, kind, *theirs, own);
    std::set<QString> keys;
    if (work.isShared()) {
        for (const auto &[key, base] : work.since.before[kind])
            keys.insert(key);
    } else {
        for (const auto &[key, thing] : *theirs)
            keys.insert(key);
    }
    for (const QString &key : keys) {
        const auto found = theirs->find(key);
        const OptionalThing other = found == theirs->end() ? std::nullopt : OptionalThing(found->second);
        const auto since = work.since.before.find(kind);
        const auto was = since == work.since.before.end() ? std::map<QString, OptionalThing>::const_iterator()
                                                          : since->second.find(key);
        const bool isKnown = work.isShared() && was != since->second.end();
        const OptionalThing base = isKnown ? work.translated(kind, was->second) : std::nullopt;
        const OptionalThing here = work.translated(kind, other);
        if (other && !here) {
            ++work.plan.leftOut;
            continue;
        }
        const OptionalThing &some = here ? here : base;
        if (!some)
            continue;
        const qint64 number = mergeNumber(kind, other ? *other : QJsonObject());
        const bool isSameNumber = work.numbers.isShared(kind, other ? number : key.toLongLong());
        OptionalThing mine;
        if (isSameNumber || number == 0)
            mine = own.byNumber(mergeKey(kind, *some));
        if (!mine && !isSameNumber)
            mine = own.like(here);
        if (!mine && !isSameNumber)
            mine = own.like(base);
        if (mine && other && !isSameNumber)
            work.numbers.setKnown(kind, number, mergeNumber(kind, *mine));
        if (!mine && here && kind == u"name_lists") {
            if (Outcome done = takeNames(work, *other, mergeNumber(kind, *here)); !done)
                return done;
        }
        if (here && kind == u"relations") {
            for (const QString &end : {u"subject"_s, u"object"_s}) {
                if (Outcome done = work.needEntity(idFromJson((*here)[end])); !done)
                    return done;
            }
        }
        work.settle(kind, base, mine, here, key);
    }
    return Done {};
}

using Kept = std::map<qint64, std::set<qint64>>; // folder, articles

Result<Kept> keptIn(ProjectContent &project)
{
    const auto all = project.items(u"folder_articles"_s);
    if (!all)
        return all.error();
    Kept kept;
    for (const QJsonObject &folder : *all) {
        std::set<qint64> &articles = kept[folder[u"folder"].toInteger()];
        const QJsonArray ids = folder[u"articles"].toArray();
        for (const QJsonValue &id : ids)
            articles.insert(id.toInteger());
    }
    return kept;
}

void keepArticles(MergeWork &work, qint64 folder, const std::set<qint64> &in, const std::set<qint64> &out)
{
    const auto list = [folder](const std::set<qint64> &ids) {
        FolderArticles articles {{folder}, {}};
        for (const qint64 id : ids)
            articles.articles.push_back({id});
        return articles;
    };
    MergeCounts &counts = work.plan.counts[u"folder_articles"_s];
    counts.added += int(in.size());
    counts.removed += int(out.size());
    if (!in.empty())
        work.plan.change.folderArticles.push_back({std::nullopt, list(in)});
    if (!out.empty())
        work.plan.change.folderArticles.push_back({list(out), std::nullopt});
}

// What was put into folders, and taken out of them.
Outcome mergeFolders(MergeWork &work)
{
    const auto theirs = keptIn(work.from);
    const auto ours = keptIn(work.into);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    for (const auto &[folder, articles] : *theirs) {
        const qint64 number = work.numbers.of(u"folders"_s, folder);
        const auto mine = ours->find(number);
        const auto &since = work.since.before[u"folders"_s];
        const auto made = since.find(QString::number(folder));
        const bool isNew = !work.isShared() || (made != since.end() && !made->second);
        if (!isNew && mine == ours->end())
            continue; // removed here
        std::set<qint64> in, out;
        const auto isIn = [&](qint64 article) { return mine != ours->end() && mine->second.contains(article); };
        if (!isNew) {
            for (const auto &[article, wasIn] : work.since.folders[folder]) {
                const auto here = work.numbers.article(article);
                if (!here || articles.contains(article) == wasIn || isIn(*here) == articles.contains(article))
                    continue;
                (wasIn ? out : in).insert(*here);
            }
        } else {
            for (const qint64 article : articles) {
                if (const auto here = work.numbers.article(article); here && !isIn(*here))
                    in.insert(*here);
            }
        }
        keepArticles(work, number, in, out);
    }
    return Done {};
}

} // namespace

Outcome mergeThings(MergeWork &work)
{
    for (const QString &kind : handMade) {
        if (Outcome done = mergeKind(work, kind); !done)
            return done;
    }
    return mergeFolders(work);
}

} // namespace Quipu
