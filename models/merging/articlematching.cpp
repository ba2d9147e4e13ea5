// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlejson.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// It stands for another article of the other project already.
Result<bool> isTaken(MergeWork &work, ArticleId ours)
{
    if (work.taken.contains(ours.value))
        return true;
    if (!work.isShared() || !work.numbers.isShared(u"articles"_s, ours.value))
        return false;
    const auto counterpart = work.from.article(ours);
    if (!counterpart)
        return counterpart.error();
    return *counterpart && (*counterpart)->isPresent;
}

// The article of this project that has the same text; 0 where there is none.
Result<ArticleId> sameText(MergeWork &work, const Article &theirs)
{
    const auto text = work.from.text(theirs.id);
    if (!text)
        return text.error();
    auto print = work.from.print(theirs.id);
    if (!print)
        return print.error();
    const TextPrint told = *print ? **print : textPrintOf(*text, theirs.structure.boilerplate);
    const auto likely = work.into.likely(theirs, told);
    if (!likely)
        return likely.error();
    for (const ArticleId candidate : *likely) {
        const auto known = work.into.article(candidate);
        if (!known)
            return known.error();
        if (!*known || !(*known)->isPresent)
            continue;
        const auto ours = work.into.text(candidate);
        const auto taken = isTaken(work, candidate);
        if (!ours || !taken)
            return ours ? taken.error() : ours.error();
        if (*ours == *text && !*taken) {
            work.taken.insert(candidate.value);
            return candidate;
        }
    }
    return ArticleId {};
}

// Numbers of marks that came with articles stand in no line of the log.
Outcome noteFirstMarks(MergeWork &work, ArticleId firstArticle)
{
    const auto marks = work.from.firstMarks(firstArticle);
    if (!marks)
        return marks.error();
    for (const auto &[kind, number] :
         {std::pair(u"mentions"_s, marks->mention), std::pair(u"figures"_s, marks->figure)}) {
        if (number == 0)
            continue;
        qint64 &first = work.since.firstNew.try_emplace(kind, number).first->second;
        first = std::min(first, number);
    }
    return Done {};
}

// Articles that both had, and that the other project did something to.
Outcome findTouched(MergeWork &work)
{
    for (const QString &kind : {u"articles"_s, u"mentions"_s, u"figures"_s}) {
        for (const auto &[key, base] : work.since.before[kind]) {
            Result<OptionalThing> thing = base;
            if (!base)
                thing = work.from.item(kind, key.toLongLong());
            if (!thing)
                return thing.error();
            const qint64 article = *thing ? (**thing)[u"article"].toVariant().toLongLong() : 0;
            if (article != 0 && work.numbers.isShared(u"articles"_s, article))
                work.touched.insert(article);
        }
    }
    return Done {};
}

// Articles that both had, and that have another text on either side by now.
Outcome findTextsApart(MergeWork &work, std::vector<ArticleId> &candidates)
{
    for (const qint64 article : std::as_const(work.touched)) {
        const auto theirs = work.from.article({article});
        const auto ours = work.into.article({article});
        if (!theirs || !ours)
            return theirs ? ours.error() : theirs.error();
        if (*theirs && *ours && (*theirs)->isPresent && (*ours)->isPresent
            && (*theirs)->article.sha256 != (*ours)->article.sha256) {
            const auto touched = work.into.hasChanged({article}, work.part.shared);
            if (!touched)
                return touched.error();
            if (*touched || (*theirs)->article.revision < (*ours)->article.revision)
                candidates.push_back({article});
            else
                work.revised.insert(article);
        }
    }
    return Done {};
}

// Articles that left here, and that somebody worked on there.
Outcome askAboutRemoved(MergeWork &work)
{
    const auto removed = work.into.absentArticles();
    if (!removed)
        return removed.error();
    for (const ArticleId id : *removed) {
        const auto was = work.since.presence.find(id.value);
        const bool cameBack = was != work.since.presence.end() && !was->second;
        if (!work.numbers.isShared(u"articles"_s, id.value) || cameBack)
            continue;
        const auto theirs = work.from.article(id);
        const auto touched = work.from.hasChanged(id, work.part.merged);
        if (!theirs || !touched)
            return theirs ? touched.error() : theirs.error();
        if (*theirs && (*theirs)->isPresent && *touched)
            work.askWhetherThere((*theirs)->article, false);
    }
    return Done {};
}

} // namespace

Outcome matchArticles(MergeWork &work)
{
    const QString kind = u"articles"_s;
    const auto first = work.since.firstNew.find(kind);
    const bool comesNew = !work.isShared() || first != work.since.firstNew.end();
    const ArticleId firstNew {work.isShared() && comesNew ? first->second : 1};
    std::vector<ArticleId> candidates;
    if (comesNew) {
        if (Outcome noted = noteFirstMarks(work, firstNew); !noted)
            return noted;
        auto found = work.from.articlesFrom(firstNew);
        if (!found)
            return found.error();
        candidates = *std::move(found);
    }
    work.numbers = Numbering(work.since, work.isShared(), work.request.given);
    const size_t newOnes = candidates.size();
    if (work.isShared()) {
        if (Outcome done = findTouched(work); !done)
            return done;
        if (Outcome done = findTextsApart(work, candidates); !done)
            return done;
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (work.isStopped())
            return mergeStopped();
        if (work.request.progress)
            work.request.progress(int(i), int(candidates.size()));
        const auto theirs = work.from.article(candidates[i]);
        if (!theirs)
            return theirs.error();
        const auto ours = sameText(work, (*theirs)->article);
        if (!ours)
            return ours.error();
        if (*ours) {
            work.numbers.setKnown(kind, candidates[i].value, ours->value);
            work.matched.emplace_back(candidates[i], *ours);
            continue;
        }
        if (i >= newOnes) {
            ++work.plan.textsApart;
            work.numbers.setApart(candidates[i].value, work.theirCounters);
        }
        work.numbers.setArriving(candidates[i].value);
        work.arriving.push_back(candidates[i]);
        if ((*theirs)->article.revision > 1)
            work.revised.insert(candidates[i].value);
        const auto marks = work.from.markCounts(candidates[i]);
        if (!marks)
            return marks.error();
        work.plan.counts[u"mentions"_s].added += marks->mentions;
        work.plan.counts[u"figures"_s].added += marks->figures;
    }
    work.plan.counts[kind].added = int(work.arriving.size());
    return Done {};
}

Outcome mergeArticles(MergeWork &work)
{
    const QString kind = u"articles"_s;
    for (const auto &[theirs, ours] : work.matched) {
        const auto other = work.from.item(kind, theirs.value);
        const auto own = work.into.item(kind, ours.value);
        if (!other || !own)
            return other ? own.error() : other.error();
        QJsonObject here = **other;
        setMergeNumber(kind, here, ours.value);
        work.settle(kind, {}, *own, here, QString::number(theirs.value));
    }
    for (const auto &[key, base] : work.since.before[kind]) {
        const qint64 number = key.toLongLong();
        if (!work.numbers.isShared(kind, number) || work.numbers.isArriving(number) || work.numbers.known(kind, number))
            continue;
        const auto theirs = work.from.item(kind, number);
        const auto ours = work.into.item(kind, number);
        if (!theirs || !ours)
            return theirs ? ours.error() : theirs.error();
        if (*theirs && *ours) // whether it is there at all comes below
            work.settle(kind, base, *ours, *theirs, key);
    }
    for (const auto &[number, wasThere] : work.since.presence) {
        const auto theirs = work.from.article({number});
        const auto ours = work.into.article({number});
        if (!theirs || !ours)
            return theirs ? ours.error() : theirs.error();
        if (!work.numbers.isShared(kind, number) || !*theirs || !*ours || (*theirs)->isPresent == wasThere
            || (*ours)->isPresent == (*theirs)->isPresent)
            continue;
        MergeCounts &counts = work.plan.counts[kind];
        if ((*theirs)->isPresent) {
            work.plan.change.arrived.push_back({number});
            ++counts.added;
            continue;
        }
        const auto touched = work.into.hasChanged({number}, work.part.shared);
        if (!touched)
            return touched.error();
        if (!*touched) {
            work.plan.change.left.push_back({number});
            ++counts.removed;
            continue;
        }
        work.askWhetherThere((*ours)->article, true);
    }
    return work.isShared() ? askAboutRemoved(work) : Done {};
}

} // namespace Quipu
