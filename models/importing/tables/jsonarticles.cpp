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

// The keys of each object are guessed by themselves, unless the analyst said something of the first one's.
class KeyMapping final
{
public:
    KeyMapping(const DocumentSource &source, const QJsonObject &first)
        : m_source(source)
        , m_said(source.columns ? source.columns->tableWith(first.keys()) : nullptr)
    { }

    ColumnMapping of(const QJsonObject &object) const { return m_said ? *m_said : m_source.mappingOf(object.keys()); }

private:
    const DocumentSource &m_source;
    const ColumnMapping *m_said;
};

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

QJsonObject firstLineOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return QJsonDocument::fromJson(bytes.first(end < 0 ? bytes.size() : end).toByteArray()).object();
}

QJsonArray firstLines(QByteArrayView bytes, int count)
{
    QJsonArray objects;
    while (!bytes.isEmpty() && objects.size() < count) {
        const QJsonObject object = firstLineOf(bytes);
        if (!object.isEmpty())
            objects.append(object);
        const qsizetype end = bytes.indexOf('\n');
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return objects;
}

bool isCalledJson(const QString &name)
{
    return name.endsWith(".json"_L1, Qt::CaseInsensitive) || name.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
        || name.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
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

bool mayHoldText(const DocumentSource &source, const QStringList &keys)
{
    return source.mappingOf(keys).hasText()
        || (source.columns && std::ranges::any_of(source.columns->tables, [&keys](const ColumnChoices::Table &table) {
                return keys.contains(table.mapping.columns.value(u"text"_s));
            }));
}

struct JsonArticles
{
    Q_DECLARE_TR_FUNCTIONS(JsonArticles)

public:
    static void read(const DocumentSource &source, const DraftSink &sink)
    {
        const QByteArrayView bytes = withoutMark(source.bytes);
        if (isByLines(bytes)) {
            readLines(source, bytes, sink);
            return;
        }
        int number = 0;
        const auto isArticle = [&source](const QJsonObject &object) {
            const ColumnMapping mapping = source.mappingOf(object.keys());
            return !cellOf(object.value(mapping.columns.value(u"text"_s)), true).isEmpty();
        };
        const QJsonArray objects = objectsIn(QJsonDocument::fromJson(bytes.toByteArray()), isArticle);
        if (objects.isEmpty())
            sink(refusal(source,
                         tr("No article is found in the JSON: it is damaged, or no key is known to hold a text"),
                         tr("Check the file, and say which key holds the text when you import, or name it “text”.")));
        const KeyMapping keys(source, objects.first().toObject());
        for (const QJsonValue &value : objects) {
            const QByteArray own = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
            sink(draft(source, value.toObject(), own, ++number, 0, keys));
        }
    }

private:
    static void readLines(const DocumentSource &source, QByteArrayView bytes, const DraftSink &sink)
    {
        const KeyMapping keys(source, firstLineOf(bytes));
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
                sink(draft(source, document.object(), own, number, line, keys));
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
                                      int number, int line, const KeyMapping &keys)
    {
        const ColumnMapping mapping = keys.of(object);
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
    return isOfObjects && (isCalledJson(source.name) || mayHoldText(source, keysIn(bytes)));
}

void readJson(const DocumentSource &source, const DraftSink &sink)
{
    JsonArticles::read(source, sink);
}

TableHead jsonHead(const DocumentSource &source, int rows)
{
    const QByteArrayView bytes = withoutMark(source.bytes);
    const auto hasNoList = [](const QJsonObject &object) {
        return !object.isEmpty() && std::none_of(object.begin(), object.end(), [](const QJsonValue &value) {
            return value.toArray().first().isObject();
        });
    };
    const QJsonArray objects = isByLines(bytes) ? firstLines(bytes, rows)
                                                : objectsIn(QJsonDocument::fromJson(bytes.toByteArray()), hasNoList);
    TableHead head {objects.first().toObject().keys(), {}};
    for (qsizetype i = 0; i < std::min<qsizetype>(rows, objects.size()); ++i) {
        QStringList cells;
        for (const QString &name : std::as_const(head.names))
            cells.append(cellOf(objects[i].toObject().value(name), true));
        head.rows.push_back(std::move(cells));
    }
    return head;
}

} // namespace Quipu
