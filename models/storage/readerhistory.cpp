// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"
#include "models/storage/readerprivate.h"
#include "models/storage/sqlstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

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

constexpr qsizetype isoDayLength = 10; // 2026-03-01

// id, at, who, verb, arguments, action, state, target, program.
LoggedChange loggedAt(const Statement &line)
{
    return {actionFromWord(line.text(5)), stateFromWord(line.text(6)), {line.number(7)}, line.text(8), changeAt(line)};
}

HistoryPoint pointAt(const Change &line, bool isSnapshot)
{
    return {line.id, isSnapshot ? line.arguments.value(0) : QString(), line.at, line.who};
}

// Where a mark or figure stands; 0 for what stands in none.
Result<ArticleId> articleOf(Connection &connection, const HistorySubject &item)
{
    if (item.kind != HistorySubject::Kind::Mention && item.kind != HistorySubject::Kind::Figure)
        return ArticleId {};
    Statement found(connection,
                    item.kind == HistorySubject::Kind::Mention ? u"place_of_mention"_s : u"place_of_figure"_s);
    found.bind(u":id"_s, item.id);
    if (!found.next())
        return found.failed() ? Result<ArticleId>(found.error()) : ArticleId {};
    return ArticleId {found.number(0)};
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

QString subjectWord(HistorySubject::Kind kind)
{
    constexpr std::array words {"mention"_L1, "figure"_L1, "chart"_L1, "note"_L1, "relation"_L1};
    return words[size_t(kind)];
}

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
    if (query.item) {
        add(u"(c.id IN (SELECT change FROM change_subject WHERE kind = :item_kind AND subject = :item)"
            " OR c.id = (SELECT min(change) FROM change_subject WHERE kind = 'article' AND subject = :item_article))"_s,
            u":item"_s, query.item.id);
        values.emplace_back(u":item_kind"_s, subjectWord(query.item.kind));
        const Result<ArticleId> article = articleOf(d->connection(), query.item);
        if (!article)
            return article.error();
        values.emplace_back(u":item_article"_s, article->value);
    }
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
        LoggedChange logged = loggedAt(lines);
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

Result<std::vector<HistoryPoint>> Reader::snapshots(int most)
{
    Statement found(d->connection(), u"snapshots"_s);
    found.bind(u":limit"_s, most);
    std::vector<HistoryPoint> points;
    while (found.next())
        points.push_back(pointAt(changeAt(found), true));
    if (found.failed())
        return found.error();
    return points;
}

Result<HistoryPoint> Reader::historyPoint(const QString &named)
{
    if (named == "start"_L1)
        return HistoryPoint {};
    bool isNumber = false;
    ChangeId line {named.toLongLong(&isNumber)};
    if (named == "now"_L1) {
        line = {std::numeric_limits<qint64>::max()};
    } else if (!isNumber) {
        Statement snapshot(d->connection(), u"snapshot_named"_s);
        snapshot.bind(u":name"_s, named);
        if (snapshot.next())
            line = {snapshot.number(0)};
        if (snapshot.failed())
            return snapshot.error();
    }
    const QDateTime time = QDateTime::fromString(named, Qt::ISODate);
    if (!line && !isNumber && time.isValid()) {
        Statement last(d->connection(), u"last_line_until"_s);
        // A day is taken whole.
        const QDateTime end = named.size() == isoDayLength ? time.addDays(1).addMSecs(-1) : time;
        last.bind(u":at"_s, end.toUTC().toString(Qt::ISODateWithMs));
        if (last.next())
            line = {last.number(0)};
        if (last.failed())
            return last.error();
        if (!line)
            return HistoryPoint {};
    }
    Statement found(d->connection(), u"line_at"_s);
    found.bind(u":id"_s, line);
    const bool isThere = found.next() && (named == "now"_L1 || found.number(0) == line.value);
    if (found.failed())
        return found.error();
    if (!isThere && named == "now"_L1)
        return HistoryPoint {};
    if (!isThere)
        return notFound(QCoreApplication::translate("Quipu::Storage", "The history has no such point"), named);
    Statement row(d->connection(), u"history_line"_s);
    row.bind(u":id"_s, found.number(0));
    if (!row.next())
        return row.error();
    return pointAt(changeAt(row), actionFromWord(row.text(5)) == LoggedChange::Action::Snapshot);
}

Result<std::vector<AuditedLine>> Reader::auditedLines(ChangeId after, int most)
{
    std::vector<AuditedLine> lines;
    Statement found(d->connection(), u"audited_lines"_s);
    found.bind(u":after"_s, after).bind(u":limit"_s, most);
    while (found.next())
        lines.push_back({loggedAt(found), parsedJson(found.text(9))});
    if (found.failed())
        return found.error();
    return lines;
}

Result<std::optional<Change>> Reader::lastReview(const HistorySubject &item)
{
    static const QJsonArray verbs {u"accept"_s,          u"accept_many"_s,   u"reject"_s,
                                   u"reject_many"_s,     u"reset"_s,         u"confirm_figure"_s,
                                   u"confirm_figures"_s, u"reject_figure"_s, u"reject_figures"_s,
                                   u"reset_figures"_s,   u"tag"_s,           u"tag_many"_s,
                                   u"add_figure"_s};
    Statement found(d->connection(), u"last_review"_s);
    found.bind(u":kind"_s, subjectWord(item.kind)).bind(u":subject"_s, item.id).bind(u":verbs"_s, jsonText(verbs));
    if (!found.next())
        return found.failed() ? Result<std::optional<Change>>(found.error()) : std::optional<Change> {};
    return std::optional(changeAt(found));
}

Result<int> Reader::compactableSteps(ChangeId until)
{
    Statement found(d->connection(), u"compactable"_s);
    found.bind(u":until"_s, until);
    if (!found.next())
        return found.error();
    return int(found.number(0));
}

Result<ChangeId> Reader::newestDoneChange()
{
    Statement found(d->connection(), u"newest_done_change"_s);
    if (!found.next())
        return found.error();
    return ChangeId {found.number(0)};
}

} // namespace Quipu
