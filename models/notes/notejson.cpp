// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notejson.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject noteToJson(const Note &note)
{
    QJsonObject json {{u"id"_s, note.id.value},
                      {u"kind"_s, toString(note.kind)},
                      {u"about"_s, toString(note.subject.kind)},
                      {u"text"_s, note.text},
                      {u"who"_s, note.who},
                      {u"made"_s, timeText(note.made)},
                      {u"changed"_s, timeText(note.changed)}};
    if (note.subject.id != 0)
        json[u"subject"] = QString::number(note.subject.id); // entities' ids use 63 bits, more than a number carries
    if (note.subject.article)
        json[u"article"] = note.subject.article.value;
    if (!note.subject.quote.text.isEmpty()) {
        json[u"start"] = note.subject.quote.span.start;
        json[u"end"] = note.subject.quote.span.end;
        json[u"quote"] = note.subject.quote.text;
    }
    if (!note.speaker.isEmpty())
        json[u"speaker"] = note.speaker;
    return json;
}

Note noteFromJson(const QJsonObject &json)
{
    Note note;
    note.id = {json[u"id"].toInteger()};
    note.kind = noteKindFromString(json[u"kind"].toString()).value_or(Note::Kind::Note);
    note.subject.kind = noteSubjectFromString(json[u"about"].toString()).value_or(NoteSubject::Kind::Project);
    note.subject.id = json[u"subject"].toString().toLongLong();
    note.subject.article = {json[u"article"].toInteger()};
    note.subject.quote = {{qsizetype(json[u"start"].toInteger()), qsizetype(json[u"end"].toInteger())},
                          json[u"quote"].toString(u""_s)};
    note.text = json[u"text"].toString();
    note.speaker = json[u"speaker"].toString();
    note.who = json[u"who"].toString();
    note.made = timeFrom(json[u"made"]);
    note.changed = timeFrom(json[u"changed"]);
    return note;
}

} // namespace Quipu
