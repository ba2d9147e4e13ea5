// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergekinds.h"

#include "models/annotation/entityjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct KindOfThing
{
    QLatin1StringView name;
    QLatin1StringView number; // its key; "" for kinds without one
    bool isText; // the number is written as text
    QLatin1StringView named; // keys that name it within one project, for kinds without a number
    QLatin1StringView same; // ... and between projects
    QLatin1StringView label;
};

// clang-format off
constexpr std::array kindsOfThings {
    KindOfThing {"articles"_L1, "article"_L1, false, {}, {}, {}},
    KindOfThing {"mentions"_L1, "id"_L1, true, {}, "article start end parts type"_L1, "text"_L1},
    KindOfThing {"figures"_L1, "figure"_L1, false, {}, "article span value value_low value_high"_L1, {}},
    KindOfThing {"entities"_L1, "id"_L1, true, {}, {}, "name"_L1},
    KindOfThing {"distinctions"_L1, {}, false, "one other"_L1, "one other"_L1, {}},
    KindOfThing {"relations"_L1, "id"_L1, false, {}, "subject kind object article start end from until"_L1, "text"_L1},
    KindOfThing {"notes"_L1, "id"_L1, false, {}, "kind about subject article start end who made"_L1, "text"_L1},
    KindOfThing {"charts"_L1, "id"_L1, false, {}, "name"_L1, "name"_L1},
    KindOfThing {"folders"_L1, "id"_L1, false, {}, "name"_L1, "name"_L1},
    KindOfThing {"folder_articles"_L1, "folder"_L1, false, {}, {}, {}},
    KindOfThing {"name_lists"_L1, "id"_L1, false, {}, "name counts"_L1, "name"_L1},
    KindOfThing {"refusals"_L1, {}, false, "article type words"_L1, "article type words"_L1, "words"_L1},
    KindOfThing {"codebook"_L1, {}, false, "list id"_L1, "list id"_L1, "id"_L1},
    KindOfThing {"settlements"_L1, {}, false, "check"_L1, "check"_L1, "reason"_L1},
    KindOfThing {"copies"_L1, {}, false, "article"_L1, "article"_L1, {}},
};
// clang-format on

const KindOfThing &kindOf(const QString &kind)
{
    const auto found = std::ranges::find(kindsOfThings, kind, &KindOfThing::name);
    Q_ASSERT(found != kindsOfThings.end());
    return *found;
}

QString joinedKeys(QLatin1StringView keys, const QJsonObject &thing)
{
    QJsonArray values;
    for (const QString &key : QString(keys).split(u' ')) {
        const QJsonValue value = thing[key];
        values.append(key == u"name" ? QJsonValue(value.toString().toCaseFolded()) : value);
    }
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

const QStringList &mergeKinds()
{
    static const QStringList names = [] {
        QStringList all;
        for (const KindOfThing &kind : kindsOfThings)
            all.append(kind.name);
        return all;
    }();
    return names;
}

QString mergeKey(const QString &kind, const QJsonObject &thing)
{
    const KindOfThing &known = kindOf(kind);
    return known.number.isEmpty() ? joinedKeys(known.named, thing) : QString::number(mergeNumber(kind, thing));
}

qint64 mergeNumber(const QString &kind, const QJsonObject &thing)
{
    const KindOfThing &known = kindOf(kind);
    if (known.number.isEmpty())
        return 0;
    return known.isText ? idFromJson(thing[known.number]) : thing[known.number].toInteger();
}

void setMergeNumber(const QString &kind, QJsonObject &thing, qint64 number)
{
    const KindOfThing &known = kindOf(kind);
    if (!known.number.isEmpty())
        thing[known.number] = known.isText ? idToJson(number) : QJsonValue(number);
}

void removeMergeNumber(const QString &kind, QJsonObject &thing)
{
    if (const QLatin1StringView number = kindOf(kind).number; !number.isEmpty())
        thing.remove(number);
}

QString sameAs(const QString &kind, const QJsonObject &thing)
{
    const KindOfThing &known = kindOf(kind);
    return known.same.isEmpty() ? QString() : joinedKeys(known.same, thing);
}

QJsonValue mergeFieldValue(const QString &kind, const QJsonObject &thing, const QString &field)
{
    if (const qsizetype slash = field.indexOf(u'/'); slash > 0) {
        const QJsonValue inner = thing[field.left(slash)][field.mid(slash + 1)];
        return inner.isObject() && inner[u"value"].isString() ? inner[u"value"] : inner;
    }
    QJsonValue value = thing[field];
    if (kind == u"figures" && field == u"span")
        value = value[u"text"];
    if (kind == u"figures" && field == u"value") {
        QJsonObject said;
        for (const QString &part : {u"approx"_s, u"value"_s, u"value_low"_s, u"value_high"_s, u"unit"_s, u"per"_s}) {
            if (thing.contains(part))
                said[part] = thing[part];
        }
        return said;
    }
    return value.isUndefined() ? QJsonValue() : value;
}

QString mergeLabel(const QString &kind, const QJsonObject &thing)
{
    if (kind == u"figures")
        return thing[u"span"][u"text"].toString();
    if (kind == u"articles") {
        const QString title = thing[u"metadata"][u"title"][u"value"].toString();
        return title.isEmpty() ? thing[u"path"].toString().section(u'/', -1) : title;
    }
    return thing[kindOf(kind).label].toString().simplified();
}

} // namespace Quipu
