// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"
#include "models/storage/sqlstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// For LIKE with a backslash that escapes.
QString containing(QString word)
{
    word.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + word + u'%';
}

constexpr qsizetype mostStepLetters = 32 * 1024 * 1024; // of steps that change many things, fewer are read at once

struct ReadSteps
{
    std::vector<Change> changes;
    bool hasMore = false; // the log may have further ones
};

Result<ReadSteps> readSteps(Connection &connection, const QString &statement)
{
    ReadSteps steps;
    qsizetype letters = 0;
    Statement rows(connection, statement);
    rows.bind(u":limit"_s, undoWindow);
    while (rows.next()) {
        const QString effect = rows.text(5);
        letters += effect.size();
        if (letters > mostStepLetters && !steps.changes.empty()) {
            steps.hasMore = true;
            break;
        }
        steps.changes.push_back(changeAt(rows));
        effectFromJson(parsedJson(effect), steps.changes.back());
    }
    if (rows.failed())
        return rows.error();
    steps.hasMore = steps.hasMore || steps.changes.size() == size_t(undoWindow);
    return steps;
}

} // namespace

Result<UndoSteps> readUndoSteps(Connection &connection)
{
    auto done = readSteps(connection, u"newest_done_changes"_s);
    if (!done)
        return done.error();
    auto undone = readSteps(connection, u"undone_changes"_s);
    if (!undone)
        return undone.error();
    std::ranges::reverse(done->changes);
    return UndoSteps {std::move(done->changes), std::move(undone->changes), done->hasMore, undone->hasMore};
}

Result<UndoSteps> Reader::undoSteps()
{
    return readUndoSteps(d->connection());
}

Result<StepDistance> Reader::distanceTo(ChangeId step)
{
    Statement found(d->connection(), u"steps_after"_s);
    found.bind(u":id"_s, step);
    if (!found.next())
        return found.error();
    const QString state = found.text(0);
    StepDistance distance;
    distance.isDone = state == stateWord(LoggedChange::State::Done);
    distance.isReachable = distance.isDone || state == stateWord(LoggedChange::State::Undone);
    distance.later = int(found.number(1));
    distance.ahead = int(found.number(2));
    return distance;
}

Result<std::vector<ChangeId>> Reader::historyIds(const HistoryQuery &query)
{
    QStringList parts;
    std::vector<std::pair<QString, QVariant>> values;
    const auto add = [&](const QString &sql, const QString &name, const QVariant &value) {
        parts.append(sql);
        values.emplace_back(name, value);
    };
    constexpr auto about = "c.id IN (SELECT change FROM change_subject WHERE kind = '%1' AND subject = %2)"_L1;
    if (query.article)
        add(QString(about).arg(u"article"_s, u":article"_s), u":article"_s, query.article.value);
    if (query.entity)
        add(QString(about).arg(u"entity"_s, u":entity"_s), u":entity"_s, query.entity.value);
    if (!query.who.isEmpty())
        add(u"c.who = :who"_s, u":who"_s, query.who);
    for (const HistoryQuery::Word &word : query.words) {
        const QString number = QString::number(parts.size());
        add(u"(c.arguments LIKE :word%1 ESCAPE '\\' OR c.verb IN (SELECT value FROM json_each(:verbs%1)))"_s.arg(
                number),
            u":word"_s + number, containing(word.text));
        values.emplace_back(u":verbs"_s + number, jsonText(QJsonArray::fromStringList(word.verbs)));
    }
    const QString where = parts.isEmpty() ? QString() : " WHERE "_L1 + parts.join(" AND "_L1);
    Statement found = d->composed("SELECT c.id FROM change c"_L1 + where + " ORDER BY c.id DESC"_L1);
    for (const auto &[name, value] : values)
        found.bind(name, value);
    std::vector<ChangeId> ids;
    while (found.next())
        ids.push_back({found.number(0)});
    if (found.failed())
        return found.error();
    return ids;
}

Result<std::vector<LoggedChange>> Reader::historyRows(const std::vector<ChangeId> &ids)
{
    QJsonArray asked;
    for (const ChangeId id : ids)
        asked.append(id.value);
    Statement lines(d->connection(), u"history_rows"_s);
    lines.bind(u":ids"_s, jsonText(asked));
    std::vector<LoggedChange> changes;
    while (lines.next()) {
        LoggedChange logged {actionFromWord(lines.text(5)),
                             stateFromWord(lines.text(6)),
                             {lines.number(7)},
                             lines.text(8),
                             changeAt(lines)};
        if (const QJsonObject place = parsedJson(lines.text(9)); !place.isEmpty()) {
            logged.change.place
                = Place {{place[u"article"].toInteger()},
                         {qsizetype(place[u"start"].toInteger()), qsizetype(place[u"end"].toInteger())}};
        }
        changes.push_back(std::move(logged));
    }
    if (lines.failed())
        return lines.error();
    return changes;
}

Result<QStringList> Reader::historyPeople()
{
    Statement found(d->connection(), u"history_people"_s);
    QStringList people;
    while (found.next())
        people.append(found.text(0));
    if (found.failed())
        return found.error();
    people.removeAll({});
    return people;
}

Result<ChangeId> Reader::newestDoneChange()
{
    Statement found(d->connection(), u"newest_done_change"_s);
    if (!found.next())
        return found.error();
    return ChangeId {found.number(0)};
}

} // namespace Quipu
