// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/objects.h"

#include "models/annotation/entityjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonValue numberOrNull(std::optional<double> number)
{
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53: below it every whole double is a whole number
    constexpr int honestDigits = 15; // a double holds no more decimal digits than that
    if (!number || !std::isfinite(*number))
        return QJsonValue::Null;
    const double rounded = QByteArray::number(*number, 'g', honestDigits).toDouble();
    if (std::abs(rounded) < exactlyWhole && std::trunc(rounded) == rounded)
        return QJsonValue(qint64(rounded));
    return QJsonValue(rounded);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject spanObject(const TextSpan &span, const QString &text, const CodePointMap &map)
{
    return {{u"start"_s, qint64(map.toCodePoint(span.start))},
            {u"end"_s, qint64(map.toCodePoint(span.end))},
            {u"text"_s, span.fits(text.size()) ? span.in(text).toString() : QString()}};
}

QJsonObject mentionObject(const MentionRow &row, const CodePointMap &map)
{
    const Mention &mention = row.mention;
    QJsonObject object {
        {u"mention"_s, mention.id.value},
        {u"article"_s, mention.article ? QJsonValue(mention.article.value) : QJsonValue(QJsonValue::Null)},
        {u"file"_s, textOrNull(row.fileName)},
        {u"start"_s, qint64(map.toCodePoint(mention.quote.span.start))},
        {u"end"_s, qint64(map.toCodePoint(mention.quote.span.end))},
        {u"text"_s, mention.quote.text},
        {u"type"_s, mention.type},
        {u"entity"_s, textOrNull(row.entityName)},
        {u"status"_s, toString(mention.status)},
        {u"origin"_s, mention.origin},
        {u"rule"_s, textOrNull(mention.rule)},
        {u"score"_s, numberOrNull(mention.score)},
        {u"note"_s, textOrNull(mention.note)},
        {u"metonym"_s, mention.metonym}};
    if (!mention.parts.empty()) { // further stretches of one that is not in one piece
        QJsonArray parts;
        for (const QuotedSpan &part : mention.parts) {
            parts.append(QJsonObject {{u"start"_s, qint64(map.toCodePoint(part.span.start))},
                                      {u"end"_s, qint64(map.toCodePoint(part.span.end))},
                                      {u"text"_s, part.text}});
        }
        object[u"parts"] = parts;
    }
    return object;
}

QJsonObject entityObject(const EntityRow &row)
{
    return {{u"entity"_s, row.entity.name},
            {u"type"_s, row.entity.type},
            {u"aliases"_s, QJsonArray::fromStringList(row.aliases)},
            {u"mentions"_s, row.mentions},
            {u"articles"_s, row.articles},
            {u"note"_s, textOrNull(row.entity.note)},
            {u"external_ids"_s, externalIdsToJson(row.entity.externalIds)}};
}

QJsonObject relationObject(const RelationRow &row, const CodePointMap &map)
{
    const Relation &relation = row.relation;
    const auto iso
        = [](const std::optional<PartialDate> &date) { return textOrNull(date ? date->toIso() : QString()); };
    const QJsonObject sentence {{u"start"_s, qint64(map.toCodePoint(relation.sentence.span.start))},
                                {u"end"_s, qint64(map.toCodePoint(relation.sentence.span.end))},
                                {u"text"_s, relation.sentence.text}};
    return {{u"relation"_s, relation.id.value},
            {u"subject"_s, row.subjectName},
            {u"kind"_s, relation.kind},
            {u"object"_s, row.objectName},
            {u"from"_s, iso(relation.from)},
            {u"until"_s, iso(relation.until)},
            {u"article"_s, relation.article.value},
            {u"file"_s, textOrNull(row.fileName)},
            {u"sentence"_s, sentence},
            {u"note"_s, textOrNull(relation.note)}};
}

QString bodyOf(const QString &text, const Structure &structure)
{
    QString body;
    body.reserve(text.size());
    qsizetype kept = 0;
    for (const Boilerplate &boilerplate : structure.boilerplate) {
        TextSpan left = boilerplate.span;
        if (!left.fits(text.size()) || left.end <= kept)
            continue;
        left.start = std::max(left.start, kept);
        const bool startsLine = left.start == 0 || text[left.start - 1] == u'\n';
        if (startsLine && left.end < text.size() && text[left.end] == u'\n')
            ++left.end;
        body += QStringView(text).sliced(kept, left.start - kept);
        kept = left.end;
    }
    return body + QStringView(text).sliced(kept);
}

} // namespace Quipu
