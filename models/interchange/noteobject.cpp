// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/noteobject.h"

#include "models/interchange/objects.h"
#include "models/notes/notelinks.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonValue numberOfSubject(const NoteSubject &subject)
{
    if (subject.id == 0)
        return QJsonValue::Null;
    // An entity's number uses 63 bits, more than a JSON number carries.
    return subject.kind == NoteSubject::Kind::Entity ? QJsonValue(QString::number(subject.id)) : QJsonValue(subject.id);
}

} // namespace

QJsonObject noteObject(const Note &note, const QString &subjectName, const CodePointMap *map)
{
    const NoteSubject &subject = note.subject;
    const bool hasPlace = map != nullptr && !subject.quote.span.isEmpty();
    const auto offset = [&](qsizetype at) {
        return hasPlace ? QJsonValue(qint64(map->toCodePoint(at))) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray links;
    for (const NoteLink &link : noteLinks(note.text))
        links.append(link.target);
    return {{u"note"_s, note.id.value},
            {u"kind"_s, toString(note.kind)},
            {u"about"_s, toString(subject.kind)},
            {u"id"_s, numberOfSubject(subject)},
            {u"name"_s, textOrNull(subjectName)},
            {u"article"_s, subject.article ? QJsonValue(subject.article.value) : QJsonValue(QJsonValue::Null)},
            {u"start"_s, offset(subject.quote.span.start)},
            {u"end"_s, offset(subject.quote.span.end)},
            {u"quote"_s, textOrNull(subject.quote.text)},
            {u"speaker"_s, textOrNull(note.speaker)},
            {u"text"_s, note.text},
            {u"links"_s, links},
            {u"who"_s, textOrNull(note.who)},
            {u"made"_s, note.made.toUTC().toString(Qt::ISODateWithMs)},
            {u"changed"_s, note.changed.toUTC().toString(Qt::ISODateWithMs)}};
}

} // namespace Quipu
