// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statecomparison.h"

#include "models/storage/columns.h"
#include "models/storage/comparedkinds.h"
#include "models/storage/connection.h"
#include "models/storage/historypath.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QVariant sideText(const QJsonObject &side)
{
    return side.isEmpty() ? QVariant() : QVariant(compactJson(side));
}

Error compactedAway(const QString &project)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Quipu::Storage", "That point of the history was compacted away"), project,
            QCoreApplication::translate("Quipu::Storage", "Choose a later one")};
}

int rankOf(const QString &kind)
{
    const auto &kinds = comparedKinds();
    const auto found = std::ranges::find(kinds, kind, &ComparedKind::list);
    return kind == arrivalKind ? 0 : 1 + int(found - kinds.begin());
}

} // namespace

StateComparison::StateComparison(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

StateComparison::~StateComparison() = default;

Result<std::unique_ptr<StateComparison>> StateComparison::make(const QString &project, ChangeId from,
                                                               std::optional<ChangeId> to, const GoOn &goOn)
{
    auto connection = Connection::open(project, Connection::Mode::Read);
    if (!connection)
        return connection.error();
    // query_only would refuse the temporary table as well.
    for (const QString &sql : {u"PRAGMA query_only = OFF"_s, u"PRAGMA temp.cache_size = -32768"_s,
                               u"BEGIN"_s}) { // one moment of the project
        if (const auto done = (*connection)->run(sql); !done)
            return done.error();
    }
    std::unique_ptr<StateComparison> comparison(new StateComparison(std::move(*connection)));
    if (const Outcome gathered = comparison->gather(from, to, goOn); !gathered)
        return gathered.error();
    if (const auto done = comparison->m_connection->run(u"COMMIT"_s); !done)
        return done.error();
    return comparison;
}

Outcome StateComparison::gather(ChangeId from, std::optional<ChangeId> to, const GoOn &goOn)
{
    {
        Statement newest(*m_connection, u"line_at"_s);
        newest.bind(u":id"_s, std::numeric_limits<qint64>::max());
        if (newest.next())
            m_newest = {newest.number(0)};
    }
    Statement table(*m_connection, u"difference_table"_s);
    if (const Outcome made = table.run(); !made)
        return made;
    const auto path = HistoryPath::between(*m_connection, from, to.value_or(m_newest));
    if (!path)
        return path.error();
    const auto total = qint64(path->undone.size() + path->redone.size());
    qint64 done = 0;
    for (const auto *side : {&path->undone, &path->redone}) {
        for (const ChangeId step : *side) {
            if (!goOn(done++, total))
                return Error {Error::Kind::Cancelled, {}, {}, {}};
            if (const Outcome noted = noteStep(step, side == &path->undone); !noted)
                return noted;
        }
    }
    for (const QString &statement : {u"drop_equal_differences"_s, u"hide_differences"_s, u"difference_order"_s}) {
        Statement finish(*m_connection, statement);
        if (const Outcome finished = finish.run(); !finished)
            return finished;
    }
    return Done {};
}

Outcome StateComparison::noteStep(ChangeId step, bool isUndone)
{
    QJsonObject effect;
    {
        Statement found(*m_connection, u"step_effect"_s);
        found.bind(u":id"_s, step);
        if (!found.next())
            return found.outcome();
        effect = parsedJson(found.text(0));
        if (stateFromWord(found.text(1)) == LoggedChange::State::Compacted || effect.contains(u"compacted"_s))
            return compactedAway(m_connection->path());
    }
    if (const Outcome noted = noteArrivals(effect, isUndone); !noted)
        return noted;
    if (const Outcome noted = noteEdits(effect, isUndone); !noted)
        return noted;
    return noteFolders(effect, isUndone);
}

Outcome StateComparison::note(const QString &kind, const QString &thing, qint64 article, const QJsonObject &before,
                              const QJsonObject &after)
{
    Statement note(*m_connection, u"note_difference"_s);
    return note.bind(u":rank"_s, rankOf(kind))
        .bind(u":kind"_s, kind)
        .bind(u":thing"_s, thing)
        .bind(u":article"_s, article)
        .bind(u":before"_s, sideText(before))
        .bind(u":after"_s, sideText(after))
        .run();
}

Outcome StateComparison::noteArrivals(const QJsonObject &effect, bool isUndone)
{
    for (const auto &[list, comes] : {std::pair(u"arrived"_s, !isUndone), std::pair(u"left"_s, isUndone)}) {
        const QJsonArray articles = effect[list].toArray();
        for (const QJsonValue &article : articles) {
            const QJsonObject there {{u"article"_s, article}};
            const QJsonObject gone;
            const Outcome noted = note(arrivalKind, QString::number(article.toInteger()), article.toInteger(),
                                       comes ? gone : there, comes ? there : gone);
            if (!noted)
                return noted;
        }
    }
    return Done {};
}

// An entity that is made may have been there, and is never deleted; making one again is nothing, unless it is merged.
QString StateComparison::entityThing(const QString &id, bool isMerge)
{
    if (isMerge)
        ++m_mergings[id];
    const QString thing = id + u'/' + QString::number(m_mergings.value(id));
    if (isMerge)
        ++m_mergings[id]; // what follows is another edit, behind this one
    return thing;
}

Outcome StateComparison::noteEdits(const QJsonObject &effect, bool isUndone)
{
    Outcome outcome = Done {};
    eachEdit(effect, isUndone, [&](const ComparedKind &kind, const QJsonObject &before, const QJsonObject &after) {
        const QJsonObject &side = after.isEmpty() ? before : after;
        QString thing = kind.thing(side);
        if (kind.list == entityKind) {
            const bool isMaking = before.isEmpty() || after.isEmpty();
            const bool isMerge = isMaking && side.contains(u"merged_into"_s);
            if (isMaking && !isMerge)
                return true;
            thing = entityThing(thing, isMerge);
        }
        outcome = note(kind.list, thing, side[u"article"_s].toVariant().toLongLong(), before, after);
        return bool(outcome);
    });
    return outcome;
}

Outcome StateComparison::noteFolders(const QJsonObject &effect, bool isUndone)
{
    const QJsonArray edits = effect[folderArticleKind].toArray();
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const QJsonObject edit = edits[isUndone ? edits.size() - 1 - i : i].toObject();
        for (const bool goesOut : {true, false}) {
            const QJsonObject side = edit[goesOut != isUndone ? u"before"_s : u"after"_s].toObject();
            const QJsonArray articles = side[u"articles"_s].toArray();
            for (const QJsonValue &article : articles) {
                const QJsonObject there {{u"folder"_s, side[u"folder"_s]}, {u"articles"_s, QJsonArray {article}}};
                const QString thing = side[u"folder"_s].toVariant().toString() + u'/' + article.toVariant().toString();
                const Outcome noted = note(folderArticleKind, thing, article.toInteger(),
                                           goesOut ? there : QJsonObject(), goesOut ? QJsonObject() : there);
                if (!noted)
                    return noted;
            }
        }
    }
    return Done {};
}

Result<std::vector<ComparedCount>> StateComparison::counts()
{
    std::vector<ComparedCount> counts;
    Statement rows(*m_connection, u"difference_counts"_s);
    while (rows.next())
        counts.push_back({rows.text(0), int(rows.number(1)), int(rows.number(2)), int(rows.number(3))});
    if (rows.failed())
        return rows.error();
    return counts;
}

Outcome StateComparison::eachThing(const QString &kind, const Take &take)
{
    Statement rows(*m_connection, u"differences_shown"_s);
    rows.bind(u":kind"_s, notNull(kind));
    while (rows.next()) {
        const ComparedThing thing {rows.text(0),
                                   rows.text(1),
                                   {rows.number(2)},
                                   rows.text(3),
                                   parsedJson(rows.text(4)),
                                   parsedJson(rows.text(5)),
                                   int(rows.number(6)),
                                   int(rows.number(7)),
                                   rows.text(8),
                                   rows.text(9)};
        if (!take(thing))
            return Done {};
    }
    return rows.outcome();
}

Result<std::vector<ComparedThing>> StateComparison::things(const QString &kind, int most)
{
    std::vector<ComparedThing> things;
    const Outcome read = most <= 0 ? Outcome(Done {}) : eachThing(kind, [&things, most](const ComparedThing &thing) {
        things.push_back(thing);
        return things.size() < size_t(most);
    });
    if (!read)
        return read.error();
    return things;
}

Result<Change> StateComparison::change(ArticleId only)
{
    std::map<QString, QJsonArray> lists;
    Statement rows(*m_connection, u"differences"_s);
    rows.bind(u":article"_s, only);
    while (rows.next()) {
        const QString kind = rows.text(0);
        const bool isGone = rows.value(3).isNull();
        if (kind == arrivalKind) {
            lists[isGone ? u"left"_s : u"arrived"_s].append(rows.number(1));
            continue;
        }
        QJsonObject edit;
        if (!rows.value(2).isNull())
            edit.insert(u"before"_s, parsedJson(rows.text(2)));
        if (!isGone)
            edit.insert(u"after"_s, parsedJson(rows.text(3)));
        lists[kind].append(edit);
    }
    if (rows.failed())
        return rows.error();
    QJsonObject effect;
    for (const auto &[list, edits] : lists)
        effect.insert(list, edits);
    Change change;
    effectFromJson(effect, change);
    return change;
}

} // namespace Quipu
