// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/columns.h"

#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/corpus/articlejson.h"
#include "models/figures/claimkey.h"
#include "models/figures/codebookcheck.h"
#include "models/figures/figurejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array actionWords {"do"_L1, "undo"_L1, "redo"_L1, "snapshot"_L1, "compact"_L1};
constexpr std::array stateWords {"done"_L1, "undone"_L1, "dropped"_L1, "compacted"_L1};

QStringList stringList(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QString periodStart(const Period &period)
{
    const auto &start = period.from ? period.from : period.to;
    return start ? start->toIso() : u""_s;
}

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString compactJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsedJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString actionWord(LoggedChange::Action action)
{
    return actionWords[size_t(action)];
}

LoggedChange::Action actionFromWord(QStringView word)
{
    const auto found = std::find(actionWords.begin(), actionWords.end(), word);
    return found == actionWords.end() ? LoggedChange::Action::Do : LoggedChange::Action(found - actionWords.begin());
}

QString stateWord(LoggedChange::State state)
{
    return stateWords[size_t(state)];
}

LoggedChange::State stateFromWord(QStringView word)
{
    const auto found = std::find(stateWords.begin(), stateWords.end(), word);
    return found == stateWords.end() ? LoggedChange::State::Dropped : LoggedChange::State(found - stateWords.begin());
}

Statement &bindEntity(Statement &statement, const Entity &entity)
{
    const QJsonDocument externalIds(externalIdsToJson(entity.externalIds));
    return statement.bind(u":id"_s, entity.id)
        .bind(u":type"_s, notNull(entity.type))
        .bind(u":name"_s, notNull(entity.name))
        .bind(u":note"_s, notNull(entity.note))
        .bind(u":external_ids"_s, QString::fromUtf8(externalIds.toJson(QJsonDocument::Compact)))
        .bind(u":root"_s, entity.root());
}

Statement &bindMention(Statement &statement, const Mention &mention)
{
    return statement.bind(u":id"_s, mention.id)
        .bind(u":article"_s, mention.article)
        .bind(u":start"_s, qint64(mention.quote.span.start))
        .bind(u":finish"_s, qint64(mention.quote.span.end))
        .bind(u":quote"_s, notNull(mention.quote.text))
        .bind(u":type"_s, notNull(mention.type))
        .bind(u":entity"_s, mention.entity)
        .bind(u":status"_s, toString(mention.status))
        .bind(u":origin"_s, notNull(mention.origin))
        .bind(u":rule"_s, notNull(mention.rule))
        .bind(u":score"_s, mention.score)
        .bind(u":note"_s, notNull(mention.note))
        .bind(u":metonym"_s, int(mention.metonym))
        .bind(u":parts"_s, partsToText(mention.parts));
}

Statement &bindFigure(Statement &statement, const Figure &figure)
{
    return statement.bind(u":id"_s, figure.id)
        .bind(u":start"_s, qint64(figure.quote.span.start))
        .bind(u":status"_s, toString(figure.status))
        .bind(u":measure"_s, notNull(figure.measure))
        .bind(u":unit"_s, notNull(figure.unit))
        .bind(u":value"_s, figure.value)
        .bind(u":period_start"_s, periodStart(figure.period))
        .bind(u":place"_s, notNull(figure.countries.isEmpty() ? figure.place : figure.countries.first()))
        .bind(u":source"_s, notNull(figure.attributedSource))
        .bind(u":year"_s, figure.period.year)
        .bind(u":claim"_s, notNull(claimKey(figure)))
        .bind(u":record"_s, compactJson(figureToJson(figure)));
}

Entity entityAt(const Statement &statement, int column)
{
    Entity entity;
    entity.id = {statement.number(column)};
    entity.type = statement.text(column + 1);
    entity.name = statement.text(column + 2);
    entity.note = statement.text(column + 3);
    entity.externalIds = externalIdsFromJson(QJsonDocument::fromJson(statement.text(column + 4).toUtf8()).array());
    if (const EntityId root {statement.number(column + 5)}; root != entity.id)
        entity.mergedInto = root;
    return entity;
}

Mention mentionAt(const Statement &statement, int column)
{
    Mention mention;
    mention.id = {statement.number(column)};
    mention.article = {statement.number(column + 1)};
    mention.quote = {{qsizetype(statement.number(column + 2)), qsizetype(statement.number(column + 3))},
                     statement.text(column + 4)};
    mention.type = statement.text(column + 5);
    mention.entity = {statement.number(column + 6)};
    mention.status = reviewStatusFromString(statement.text(column + 7)).value_or(ReviewStatus::Suggested);
    mention.origin = statement.text(column + 8);
    mention.rule = statement.text(column + 9);
    if (const QVariant score = statement.value(column + 10); !score.isNull())
        mention.score = score.toDouble();
    mention.note = statement.text(column + 11);
    mention.metonym = statement.number(column + 12) != 0;
    mention.parts = partsFromText(statement.text(column + 13));
    return mention;
}

Article articleAt(const Statement &statement)
{
    Article article;
    article.id = {statement.number(0)};
    article.path = statement.text(1);
    article.format = statement.text(2);
    article.encoding = statement.text(3);
    article.sha256 = statement.text(4).toLatin1();
    article.language = statement.text(5);
    article.words = int(statement.number(6));
    article.metadata = metadataFromJson(parsedJson(statement.text(7)));
    article.structure = structureFromJson(parsedJson(statement.text(8)));
    article.status = articleStatusFromString(statement.text(9)).value_or(Article::Status::Unread);
    article.note = statement.text(10);
    article.revision = int(statement.number(11));
    return article;
}

Figure figureAt(const Statement &statement, int column)
{
    Figure figure = figureFromJson(parsedJson(statement.text(column + 2)));
    figure.id = {statement.number(column)};
    figure.article = {statement.number(column + 1)};
    return figure;
}

Statement &bindNote(Statement &statement, const Note &note)
{
    const NoteSubject &subject = note.subject;
    return statement.bind(u":id"_s, note.id)
        .bind(u":kind"_s, toString(note.kind))
        .bind(u":about"_s, toString(subject.kind))
        .bind(u":subject"_s, subject.id)
        .bind(u":article"_s, subject.article)
        .bind(u":start"_s, qint64(subject.quote.span.start))
        .bind(u":finish"_s, qint64(subject.quote.span.end))
        .bind(u":quote"_s, notNull(subject.quote.text))
        .bind(u":text"_s, notNull(note.text))
        .bind(u":speaker"_s, notNull(note.speaker))
        .bind(u":who"_s, notNull(note.who))
        .bind(u":made"_s, note.made.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":changed"_s, note.changed.toUTC().toString(Qt::ISODateWithMs));
}

Note noteAt(const Statement &statement, int column)
{
    const auto time = [&statement](int at) { return QDateTime::fromString(statement.text(at), Qt::ISODateWithMs); };
    Note note;
    note.id = {statement.number(column)};
    note.kind = noteKindFromString(statement.text(column + 1)).value_or(Note::Kind::Note);
    note.subject.kind = noteSubjectFromString(statement.text(column + 2)).value_or(NoteSubject::Kind::Project);
    note.subject.id = statement.number(column + 3);
    note.subject.article = {statement.number(column + 4)};
    note.subject.quote = {{qsizetype(statement.number(column + 5)), qsizetype(statement.number(column + 6))},
                          statement.text(column + 7)};
    note.text = statement.text(column + 8);
    note.speaker = statement.text(column + 9);
    note.who = statement.text(column + 10);
    note.made = time(column + 11);
    note.changed = time(column + 12);
    return note;
}

Change changeAt(const Statement &statement)
{
    Change change;
    change.id = {statement.number(0)};
    change.at = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
    change.who = statement.text(2);
    change.verb = statement.text(3);
    change.arguments = stringList(statement.text(4));
    return change;
}

Result<Counters> readCounters(Connection &connection)
{
    Counters next;
    Statement counters(connection, u"counters"_s);
    while (counters.next()) {
        const QString name = counters.text(0);
        const qint64 value = counters.number(1) + 1;
        if (name == u"article")
            next.article = value;
        else if (name == u"mention")
            next.mention = value;
        else if (name == u"figure")
            next.figure = value;
        else if (name == u"chart")
            next.chart = value;
        else if (name == u"relation")
            next.relation = value;
        else if (name == u"note")
            next.note = value;
        else if (name == u"name_list")
            next.nameList = value;
        else if (name == u"folder")
            next.folder = value;
        else if (name == u"change")
            next.change = value;
    }
    if (counters.failed())
        return counters.error();
    return next;
}

Result<std::vector<CodebookAmendment>> readCodebook(Connection &connection)
{
    std::vector<CodebookAmendment> amendments;
    Statement rows(connection, u"codebook"_s);
    rows.bind(u":limit"_s, 4 * mostCodebookRows); // every row of both lists changed, and removed ones
    while (rows.next())
        amendments.push_back(amendmentFromJson(parsedJson(rows.text(0))));
    if (rows.failed())
        return rows.error();
    std::ranges::sort(amendments, [](const CodebookAmendment &a, const CodebookAmendment &b) {
        return a.list != b.list ? a.list < b.list : a.id < b.id; // SQLite orders by bytes
    });
    return amendments;
}

} // namespace Quipu
