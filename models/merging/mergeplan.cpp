// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergeplan.h"

#include "models/figures/check/checkname.h"
#include "models/merging/mergearrivals.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What notes and charts of the other project name.
Outcome findWanted(MergeWork &work)
{
    const auto notes = work.from.items(u"notes"_s);
    const auto charts = work.from.items(u"charts"_s);
    const auto settlements = work.from.items(u"settlements"_s);
    if (!notes || !charts || !settlements)
        return !notes ? notes.error() : !charts ? charts.error() : settlements.error();
    for (const QJsonObject &settlement : *settlements) {
        if (const auto named = figuresNamed(settlement[u"check"].toString())) {
            for (const FigureId figure : named->figures)
                work.wantedFigures.insert(figure.value);
        }
    }
    for (const QJsonObject &note : *notes) {
        const qint64 subject = note[u"subject"].toString().toLongLong();
        if (note[u"about"] == u"mention"_s)
            work.wantedMentions.insert(subject);
        else if (note[u"about"] == u"figure"_s)
            work.wantedFigures.insert(subject);
    }
    Change change; // the log's form, read by those who know it
    for (const QJsonObject &chart : *charts)
        effectFromJson(editEffect(u"charts"_s, {}, chart), change);
    for (const Edit<Chart> &edit : change.charts) {
        for (const ChartSeries &series : edit.after->series) {
            for (const FigureId figure : series.figures)
                work.wantedFigures.insert(figure.value);
        }
        for (const ChartEvent &event : edit.after->events)
            work.wantedMentions.insert(event.mention.value);
        for (const ChartNote &note : edit.after->notes)
            work.wantedFigures.insert(note.figure.value);
        for (const ValueChoice &choice : edit.after->choices) {
            work.wantedFigures.insert(choice.figure.value);
            for (const FigureId figure : choice.over)
                work.wantedFigures.insert(figure.value);
        }
    }
    return Done {};
}

Result<std::optional<MergedPoint>> pointOf(ProjectContent &project, ChangeId known)
{
    std::optional<MergedPoint> newest;
    for (ChangeId after {known.value > 0 ? known.value - 1 : 0};;) {
        const auto lines = project.nextLines(after, 2000);
        if (!lines)
            return lines.error();
        if (lines->empty())
            return newest;
        const LogLine &last = lines->back();
        newest = MergedPoint {last.id, QDateTime::fromString(last.at, Qt::ISODateWithMs), last.who};
        after = last.id;
    }
}

Outcome planAll(MergeWork &work)
{
    const auto part = commonPart(work.into, work.from);
    if (!part)
        return part.error();
    work.part = *part;
    if (work.isShared()) {
        auto since = netEdits(work.from, *part);
        if (!since)
            return since.error();
        if (since->isComplete)
            work.since = *std::move(since);
        else
            work.part = {}; // compared by content
    }
    work.plan.sharesBeginning = work.isShared();
    const auto theirs = work.from.counters();
    if (!theirs)
        return theirs.error();
    work.theirCounters = *theirs;
    for (const auto &step : {findWanted, matchArticles, mergeArticles, mergeMarks, mergeThings, mergeSettlements,
                             mergeRevisions, mergeEntities, tellWhoAndWhen}) {
        if (Outcome done = step(work); !done)
            return done;
    }
    work.plan.after = work.numbers.next(work.request.given, work.theirCounters);
    const auto point = pointOf(work.from, work.part.merged);
    if (!point)
        return point.error();
    work.plan.change.merged = *point;
    for (const ArticleId article : work.arriving)
        work.plan.change.arrived.push_back({work.numbers.of(u"articles"_s, article.value)});
    if (!work.arriving.empty()) {
        work.plan.change.arrivals = std::make_shared<const MergeArrivals>(work.request, work.numbers, work.arriving,
                                                                          *point ? (*point)->change : ChangeId {});
    }
    return Done {};
}

} // namespace

std::optional<MergePreference> mergePreferenceFromString(QStringView word)
{
    if (word == u"ours")
        return MergePreference::Ours;
    if (word == u"theirs")
        return MergePreference::Theirs;
    return word == u"newer" ? std::optional(MergePreference::Newer) : std::nullopt;
}

QString toString(MergeChoice choice)
{
    return choice == MergeChoice::Ours ? u"ours"_s : u"theirs"_s;
}

bool MergePlan::changesNothing() const
{
    return conflicts.empty() && std::ranges::all_of(counts, [](const auto &count) { return count.second.isEmpty(); });
}

Change MergePlan::finished() const
{
    Change finished = change;
    for (const MergeConflict &conflict : conflicts)
        effectFromJson(conflict.choice == MergeChoice::Ours ? conflict.ifOurs : conflict.ifTheirs, finished);
    finished.verb = u"merge"_s;
    finished.arguments = {QFileInfo(from).completeBaseName()};
    return finished;
}

Result<MergePlan> planMerge(const MergeRequest &request)
{
    const QFileInfo into(request.into);
    const QFileInfo other(request.from);
    if (other.exists() && into.canonicalFilePath() == other.canonicalFilePath())
        return Error {Error::Kind::Conflict,
                      QCoreApplication::translate("Quipu::Merging", "A project cannot be merged into itself"),
                      request.from, QCoreApplication::translate("Quipu::Merging", "Choose another project")};
    const auto from = ProjectContent::open(request.from);
    if (!from)
        return from.error();
    const auto own = ProjectContent::open(request.into);
    if (!own)
        return own.error();
    MergeRequest asked = request;
    if (asked.given == Counters {}) {
        const auto given = (*own)->counters();
        if (!given)
            return given.error();
        asked.given = *given;
    }
    MergeWork work {**own, **from, asked};
    work.plan.from = request.from;
    work.plan.given = asked.given;
    if (Outcome planned = planAll(work); !planned)
        return planned.error();
    return std::move(work.plan);
}

} // namespace Quipu
