// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/netedits.h"

#include "models/merging/mergekinds.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int linesAtOnce = 2000;

// The lines of a log, one after another, a bounded number in memory.
class LogWalk final
{
public:
    explicit LogWalk(ProjectContent &project)
        : m_project(project)
    { }

    // Nothing at the end.
    Result<std::optional<LogLine>> next()
    {
        if (m_at == m_lines.size()) {
            auto more = m_project.nextLines(m_last, linesAtOnce);
            if (!more)
                return more.error();
            m_lines = *std::move(more);
            m_at = 0;
            if (m_lines.empty())
                return std::optional<LogLine>();
        }
        m_last = m_lines[m_at].id;
        return std::optional(m_lines[m_at++]);
    }

private:
    ProjectContent &m_project;
    std::vector<LogLine> m_lines;
    size_t m_at = 0;
    ChangeId m_last;
};

bool isStep(const LogLine &line)
{
    return line.action == LoggedChange::Action::Do;
}

// Which steps were done at a line of the log, by playing it: undo and redo are a stack.
class Played final
{
public:
    void play(const LogLine &line)
    {
        const bool isWalk = line.verb == u"go_back" || line.verb == u"go_forward";
        const int steps = isWalk ? std::max(1, line.arguments.value(0).toInt()) : 1;
        switch (line.action) {
        case LoggedChange::Action::Do:
            m_done.push_back(line.id);
            m_undone.clear();
            break;
        case LoggedChange::Action::Undo:
            move(m_done, m_undone, steps);
            break;
        case LoggedChange::Action::Redo:
            move(m_undone, m_done, steps);
            break;
        default:
            break;
        }
    }
    const std::vector<ChangeId> &done() const { return m_done; } // oldest first

private:
    static void move(std::vector<ChangeId> &from, std::vector<ChangeId> &to, int steps)
    {
        for (; steps > 0 && !from.empty(); --steps) {
            to.push_back(from.back());
            from.pop_back();
        }
    }
    std::vector<ChangeId> m_done, m_undone;
};

class NetCollector final
{
public:
    explicit NetCollector(NetEdits &edits)
        : m_edits(edits)
    { }

    void noteNumbers(const QJsonObject &effect)
    {
        const QJsonArray arrived = effect[u"arrived"].toArray();
        for (const QJsonValue &article : arrived)
            noteNumber(u"articles"_s, article.toInteger());
        for (const QString &kind : mergeKinds()) {
            const QJsonArray edits = effect[kind].toArray();
            for (const QJsonValue &edit : edits) {
                if (!edit[u"before"].isObject() && kind != u"entities" && kind != u"folder_articles")
                    noteNumber(kind, mergeNumber(kind, edit[u"after"].toObject()));
            }
        }
    }

    // isBack: the step was undone.
    void collect(const QJsonObject &effect, bool isBack)
    {
        notePresence(effect[u"arrived"].toArray(), isBack);
        notePresence(effect[u"left"].toArray(), !isBack);
        for (const QString &kind : mergeKinds()) {
            const QJsonArray edits = effect[kind].toArray();
            for (qsizetype i = 0; i < edits.size(); ++i) {
                const QJsonValue edit = edits[isBack ? edits.size() - 1 - i : i];
                const QJsonValue before = edit[isBack ? u"after"_s : u"before"_s];
                const QJsonValue after = edit[isBack ? u"before"_s : u"after"_s];
                if (kind == u"folder_articles") {
                    noteInFolder(before, true);
                    noteInFolder(after, false);
                } else {
                    noteBefore(kind, before, after);
                }
            }
        }
    }

private:
    void noteNumber(const QString &kind, qint64 number)
    {
        if (number <= 0)
            return;
        qint64 &first = m_edits.firstNew.try_emplace(kind, number).first->second;
        first = std::min(first, number);
    }

    void notePresence(const QJsonArray &articles, bool wasThere)
    {
        for (const QJsonValue &article : articles)
            m_edits.presence.try_emplace(article.toInteger(), wasThere);
    }

    void noteInFolder(const QJsonValue &articles, bool wasIn)
    {
        const QJsonArray ids = articles[u"articles"].toArray();
        for (const QJsonValue &id : ids)
            m_edits.folders[articles[u"folder"].toInteger()].try_emplace(id.toInteger(), wasIn);
    }

    void noteBefore(const QString &kind, const QJsonValue &before, const QJsonValue &after)
    {
        const QJsonObject named = before.isObject() ? before.toObject() : after.toObject();
        const auto value = before.isObject() ? std::optional(before.toObject()) : std::nullopt;
        const auto [known, isFirst] = m_edits.before[kind].try_emplace(mergeKey(kind, named), value);
        // That an entity is made says nothing: it may have been there.
        if (!isFirst && kind == u"entities" && !known->second && value)
            known->second = value;
    }

    NetEdits &m_edits;
};

} // namespace

Result<CommonPart> commonPart(ProjectContent &into, ProjectContent &from)
{
    const auto points = into.mergedPoints();
    if (!points)
        return points.error();
    CommonPart part;
    LogWalk mine(into);
    LogWalk others(from);
    bool isCommon = true;
    for (;;) {
        const auto other = others.next();
        if (!other)
            return other.error();
        if (!*other)
            break;
        if (isCommon) {
            const auto own = mine.next();
            if (!own)
                return own.error();
            isCommon = *own && (*own)->isSame(**other);
            if (isCommon)
                part.shared = part.merged = (*other)->id;
        }
        const MergedPoint point {(*other)->id, QDateTime::fromString((*other)->at, Qt::ISODateWithMs), (*other)->who};
        if (std::ranges::find(*points, point) != points->end())
            part.merged = std::max(part.merged, point.change);
    }
    return part;
}

bool NetEdits::isNew(const QString &kind, qint64 number) const
{
    const auto first = firstNew.find(kind);
    return first != firstNew.end() && number >= first->second;
}

Result<NetEdits> netEdits(ProjectContent &project, const CommonPart &part)
{
    NetEdits edits;
    NetCollector collector(edits);
    Played played;
    std::vector<ChangeId> doneThen;
    std::vector<ChangeId> compacted;
    bool isThen = false;
    LogWalk lines(project);
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return line.error();
        if (!*line)
            break;
        if (!isThen && (*line)->id > part.merged) {
            doneThen = played.done();
            isThen = true;
        }
        played.play(**line);
        if ((*line)->state == LoggedChange::State::Compacted)
            compacted.push_back((*line)->id);
        if (isStep(**line) && (*line)->id > part.shared) {
            const auto effect = project.effect((*line)->id);
            if (!effect)
                return effect.error();
            collector.noteNumbers(*effect);
        }
    }
    if (!isThen)
        doneThen = played.done();
    const std::vector<ChangeId> &doneNow = played.done();
    std::vector<ChangeId> undone;
    std::ranges::set_difference(doneThen, doneNow, std::back_inserter(undone));
    std::vector<ChangeId> done;
    std::ranges::set_difference(doneNow, doneThen, std::back_inserter(done));
    edits.isComplete = std::ranges::none_of(
        compacted, [&](ChangeId line) { return line > part.shared || std::ranges::binary_search(undone, line); });
    std::ranges::reverse(undone);
    for (const auto &[steps, isBack] : {std::pair(undone, true), std::pair(done, false)}) {
        for (const ChangeId step : steps) {
            const auto effect = project.effect(step);
            if (!effect)
                return effect.error();
            // Steps that were left behind keep their state when they are compacted.
            edits.isComplete = edits.isComplete && !effect->contains(u"compacted"_s);
            collector.collect(*effect, isBack);
        }
    }
    return edits;
}

} // namespace Quipu
