// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/jsonarticles.h"

#include "models/importing/documentformats.h"
#include "models/importing/tables/articlerecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype keyReach = 64 * 1024;
constexpr qsizetype longestKey = 60;
constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

QByteArrayView withoutMark(const QByteArray &bytes)
{
    QByteArrayView view(bytes);
    return (view.startsWith(utf8Mark) ? view.sliced(utf8Mark.size()) : view).trimmed();
}

// A value as a cell: a name's object as its name, a list as "a; b", paragraphs as such.
QString cellOf(const QJsonValue &value, bool isText)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isObject()) {
        for (const QLatin1StringView key : {"name"_L1, "text"_L1, "value"_L1, "rendered"_L1, "title"_L1}) {
            if (const QJsonValue inner = value.toObject().value(key); inner.isString())
                return inner.toString();
        }
        return {};
    }
    QStringList parts;
    for (const QJsonValue &item : value.toArray()) {
        const QString part = item.isArray() ? QString() : cellOf(item, false);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(isText ? u"\n\n"_s : u"; "_s);
}

ColumnMapping mappingOf(const QJsonObject &object)
{
    return ColumnMapping::guessed(object.keys());
}

// The objects of a document that is no line-by-line file; isArticle says which objects are meant.
template <typename Predicate> QJsonArray objectsIn(const QJsonDocument &document, Predicate isArticle)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (isArticle(object))
        return {object};
    for (const QJsonValue &value : object) {
        if (value.isArray() && isArticle(value.toArray().first().toObject()))
            return value.toArray();
    }
    return {};
}

bool isByLines(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return bytes.startsWith('{') && end > 0 && QJsonDocument::fromJson(bytes.first(end).toByteArray()).isObject();
}

// What stands in quotation marks before a colon, in the first bytes. No parsing: this runs where nothing guards it.
QStringList keysIn(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), keyReach));
    QStringList keys;
    qsizetype open = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\\') {
            ++i;
        } else if (bytes[i] == '"' && open < 0) {
            open = i + 1;
        } else if (bytes[i] == '"') {
            qsizetype after = i + 1;
            while (after < bytes.size() && after < i + 8 && (bytes[after] == ' ' || bytes[after] == '\n'))
                ++after;
            if (after < bytes.size() && bytes[after] == ':' && i - open <= longestKey)
                keys.append(QString::fromUtf8(bytes.sliced(open, i - open)));
            open = -1;
        }
    }
    return keys;
}

struct JsonArticles
{
    Q_DECLARE_TR_FUNCTIONS(JsonArticles)

public:
    static void read(const DocumentSource &source, const ColumnMapping *given, const DraftSink &sink)
    {
        const QByteArrayView bytes = withoutMark(source.bytes);
        if (isByLines(bytes)) {
            readLines(source, bytes, given, sink);
            return;
        }
        int number = 0;
        const auto isArticle = [given](const QJsonObject &object) {
            const ColumnMapping mapping = given ? *given : mappingOf(object);
            return !cellOf(object.value(mapping.columns.value(u"text"_s)), true).isEmpty();
        };
        const QJsonArray objects = objectsIn(QJsonDocument::fromJson(bytes.toByteArray()), isArticle);
        if (objects.isEmpty())
            sink(refusal(source,
                         tr("No article is found in the JSON: it is damaged, or no key is known to hold a text"),
                         tr("Check the file, and name the key of the articles' text “text”.")));
        for (const QJsonValue &value : objects) {
            const QByteArray own = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
            sink(draft(source, value.toObject(), own, ++number, 0, given));
        }
    }

private:
    static void readLines(const DocumentSource &source, QByteArrayView bytes, const ColumnMapping *given,
                          const DraftSink &sink)
    {
        int line = 0;
        int number = 0;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', at);
            const QByteArray own = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed().toByteArray();
            at = end < 0 ? bytes.size() : end + 1;
            ++line;
            if (own.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(own);
            ++number;
            if (document.isObject())
                sink(draft(source, document.object(), own, number, line, given));
            else
                sink(refusal({own, rowName(source, number)}, tr("Line %1 is not a JSON object").arg(line),
                             tr("Correct the line, or leave it out: the others have been read.")));
        }
    }

    static QString rowName(const DocumentSource &source, int number)
    {
        return source.name + u"/row "_s + QString::number(number);
    }

    static Result<ArticleDraft> draft(const DocumentSource &source, const QJsonObject &object, const QByteArray &own,
                                      int number, int line, const ColumnMapping *given)
    {
        const ColumnMapping mapping = given ? *given : mappingOf(object);
        ArticleRecord record {{}, own, u"row %1"_s.arg(number), line};
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
            record.cells.insert(it.value(), cellOf(object.value(it.value()), it.key() == "text"_L1));
        return draftOfRecord(source, u"jsonl"_s, record, mapping);
    }
};

} // namespace

bool recognisesJson(const DocumentSource &source)
{
    const QByteArrayView bytes = withoutMark(source.bytes);
    if (!bytes.startsWith('{') && !bytes.startsWith('['))
        return false;
    const bool isOfObjects = bytes.startsWith('{') || bytes.sliced(1).trimmed().startsWith('{');
    return isOfObjects && ColumnMapping::guessed(keysIn(bytes)).hasText();
}

void readJson(const DocumentSource &source, const DraftSink &sink)
{
    JsonArticles::read(source, nullptr, sink);
}

void readJson(const DocumentSource &source, const ColumnMapping &mapping, const DraftSink &sink)
{
    JsonArticles::read(source, &mapping, sink);
}

QStringList jsonKeys(const DocumentSource &source)
{
    const QByteArrayView bytes = withoutMark(source.bytes);
    const QByteArrayView first = isByLines(bytes) ? bytes.first(bytes.indexOf('\n')) : bytes;
    const auto hasNoList = [](const QJsonObject &object) {
        return !object.isEmpty() && std::none_of(object.begin(), object.end(), [](const QJsonValue &value) {
            return value.toArray().first().isObject();
        });
    };
    return objectsIn(QJsonDocument::fromJson(first.toByteArray()), hasNoList).first().toObject().keys();
}

} // namespace Quipu
