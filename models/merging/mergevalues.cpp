// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/mergekinds.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Fields under the names that conflicts have: "note", "metadata/title".
using Fields = std::map<QString, QJsonValue>;

bool isNested(const QString &kind, const QString &key)
{
    return kind == u"articles" && key == u"metadata";
}

Fields fieldsOf(const QString &kind, const QJsonObject &thing)
{
    Fields fields;
    QJsonObject unnumbered = thing;
    removeMergeNumber(kind, unnumbered);
    for (auto field = unnumbered.constBegin(); field != unnumbered.constEnd(); ++field) {
        if (!isNested(kind, field.key())) {
            fields[field.key()] = field.value();
            continue;
        }
        const QJsonObject inner = field.value().toObject();
        for (auto one = inner.begin(); one != inner.end(); ++one)
            fields[field.key() + u'/' + one.key()] = one.value();
    }
    return fields;
}

QJsonObject thingOf(const Fields &fields)
{
    QJsonObject thing;
    std::map<QString, QJsonObject> nested;
    for (const auto &[name, value] : fields) {
        if (value.isUndefined())
            continue;
        if (const qsizetype slash = name.indexOf(u'/'); slash > 0)
            nested[name.left(slash)][name.mid(slash + 1)] = value;
        else
            thing[name] = value;
    }
    for (const auto &[name, inner] : nested)
        thing[name] = inner;
    return thing;
}

QJsonValue valueIn(const Fields &fields, const QString &name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
}

// Fields that say one thing together change together.
QString groupOf(const QString &kind, const QString &field)
{
    const auto isOneOf = [&field](const QStringList &names) { return names.contains(field); };
    if (kind == u"mentions") {
        if (isOneOf({u"start"_s, u"end"_s, u"text"_s, u"parts"_s}))
            return u"text"_s;
        if (isOneOf({u"origin"_s, u"rule"_s, u"score"_s}))
            return u"origin"_s;
    } else if (kind == u"figures") {
        if (isOneOf({u"value"_s, u"value_low"_s, u"value_high"_s, u"approx"_s, u"unit"_s, u"per"_s, u"persons"_s,
                     u"normalised"_s}))
            return u"value"_s;
        if (isOneOf({u"span"_s, u"sentence"_s}))
            return u"span"_s;
        if (isOneOf({u"place"_s, u"countries"_s}))
            return u"place"_s;
        if (isOneOf({u"rule"_s, u"rule_version"_s, u"edited"_s}))
            return u"rule"_s;
    } else if (kind == u"articles") {
        if (isOneOf({u"path"_s, u"format"_s, u"encoding"_s, u"sha256"_s, u"words"_s, u"revision"_s}))
            return u"source"_s;
    } else if (kind == u"notes") {
        if (isOneOf({u"about"_s, u"subject"_s, u"article"_s, u"start"_s, u"end"_s, u"quote"_s}))
            return u"quote"_s;
    } else if (kind == u"codebook") {
        if (isOneOf({u"removed"_s, u"row"_s, u"after"_s}))
            return u"row"_s;
    } else if (kind == u"copies") {
        return u"kind"_s;
    }
    return field;
}

// What nobody has touched, where no common beginning tells.
bool isUntouched(const QString &kind, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || value.toString(u"-"_s).isEmpty() || value == QJsonValue(false)
        || (value.isArray() && value.toArray().isEmpty()))
        return true;
    if (field == u"status")
        return value == u"suggested"_s || value == u"unread"_s;
    if (field == u"origin")
        return value != u"analyst"_s;
    if (kind == u"articles" && field == u"structure")
        return value[u"kept"].toArray().isEmpty();
    if (kind == u"mentions" && field == u"entity")
        return value == u"0"_s;
    if (field.startsWith(u"metadata/") && value.isObject())
        return value[u"origin"] != u"analyst"_s;
    return false;
}

// What is nobody's work, so that any of the two will do: the same one whoever merges into whom.
bool isNobodys(const QString &kind, const QString &group)
{
    if (kind == u"notes")
        return false;
    if (QStringList {u"who"_s, u"at"_s, u"added"_s, u"written"_s, u"fingerprint"_s}.contains(group))
        return true;
    if (kind == u"mentions")
        return group == u"origin";
    if (kind == u"figures")
        return group == u"rule";
    return kind == u"articles" && group.startsWith(u"metadata/");
}

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
}

bool isListOfWords(const QJsonValue &value)
{
    return value.isUndefined() || value.isArray();
}

// What either side added is there, what either took out is not. Whoever merges into whom, the order is the same.
QJsonValue unitedLists(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
{
    const QJsonArray before = base.toArray();
    const QJsonArray mine = ours.toArray();
    const QJsonArray others = theirs.toArray();
    QJsonArray united;
    for (const QJsonValue &value : before) {
        if (mine.contains(value) && others.contains(value))
            united.append(value);
    }
    std::map<QString, QJsonValue> added;
    for (const QJsonArray &side : {mine, others}) {
        for (const QJsonValue &value : side) {
            if (!before.contains(value))
                added[textOf(value)] = value;
        }
    }
    for (const auto &[text, value] : added)
        united.append(value);
    return united;
}

// Both remarks on one thing, each once.
QJsonValue bothNotes(const QString &ours, const QString &theirs)
{
    if (ours.contains(theirs))
        return ours;
    if (theirs.contains(ours))
        return theirs;
    return QStringList {std::min(ours, theirs), std::max(ours, theirs)}.join(u'\n');
}

// How far a reader is: the one who is further tells.
QJsonValue furtherStatus(const QJsonValue &ours, const QJsonValue &theirs)
{
    const QStringList order {u"unread"_s, u"reading"_s, u"done"_s};
    return order.indexOf(ours.toString()) >= order.indexOf(theirs.toString()) ? ours : theirs;
}

// Two changes of one field that do not contradict each other.
std::optional<QJsonValue> combined(const QString &kind, const QString &field, const QJsonValue &base,
                                   const QJsonValue &ours, const QJsonValue &theirs)
{
    if (field == u"note" && kind != u"charts")
        return bothNotes(ours.toString(), theirs.toString());
    if (kind == u"articles" && field == u"status")
        return furtherStatus(ours, theirs);
    if (kind == u"articles" && (field == u"metadata/tags" || field == u"metadata/categories") && isListOfWords(ours)
        && isListOfWords(theirs))
        return unitedLists(base, ours, theirs);
    if (field == u"metadata/by_hand") {
        QJsonObject united = ours.toObject();
        const QJsonObject other = theirs.toObject();
        for (auto list = other.begin(); list != other.end(); ++list)
            united[list.key()] = list.value().isArray()
                ? unitedLists({}, united[list.key()], list.value())
                : QJsonValue(united[list.key()].toBool() || list.value().toBool());
        return united;
    }
    if (field == u"external_ids")
        return unitedLists(base, ours, theirs);
    if (kind == u"notes" && field == u"changed")
        return std::max(ours.toString(), theirs.toString());
    return {};
}

// Said beside a judgement, and not what is judged.
bool isSaidBeside(const QString &group)
{
    return group == u"note" || group == u"rule" || group == u"origin";
}

enum class Changed { Neither, Ours, Theirs, Both };

struct Group
{
    QStringList fields;
    Changed changed = Changed::Neither;
};

// Who changed a group of fields.
Changed whoChanged(const QString &kind, const QString &group, const QStringList &names,
                   const std::optional<Fields> &base, const Fields &ours, const Fields &theirs)
{
    const auto isSame = [&names](const Fields &one, const Fields &other) {
        return std::ranges::all_of(names,
                                   [&](const QString &name) { return valueIn(one, name) == valueIn(other, name); });
    };
    const auto isPlain = [&](const Fields &fields) {
        const QString telling = names.contains(group) ? group : names.first();
        return isUntouched(kind, telling, valueIn(fields, telling));
    };
    if (isSame(ours, theirs))
        return Changed::Neither;
    if (base ? isSame(*base, ours) : isPlain(ours) && !isPlain(theirs))
        return Changed::Theirs;
    if (base ? isSame(*base, theirs) : isPlain(theirs) && !isPlain(ours))
        return Changed::Ours;
    return Changed::Both;
}

// Where one side judged it and the other changed what was judged, the judgement is not of what there is now.
bool isJudgementOfAnother(const QString &kind, const std::map<QString, Group> &groups,
                          const std::optional<Fields> &base, const Fields &ours, const Fields &theirs)
{
    if (kind != u"mentions" && kind != u"figures")
        return false;
    const QJsonValue was = base ? valueIn(*base, u"status"_s) : QJsonValue(u"suggested"_s);
    const bool isJudgedHere = valueIn(ours, u"status"_s) != was;
    const bool isJudgedThere = valueIn(theirs, u"status"_s) != was;
    return std::ranges::any_of(groups, [&](const auto &entry) {
        const auto &[name, group] = entry;
        if (name == u"status" || isSaidBeside(name))
            return false;
        return (isJudgedHere && (group.changed == Changed::Theirs || group.changed == Changed::Both))
            || (isJudgedThere && (group.changed == Changed::Ours || group.changed == Changed::Both));
    });
}

} // namespace

bool isTouched(const QString &kind, const QJsonObject &thing)
{
    if (kind == u"mentions")
        return thing[u"status"] != u"suggested"_s || thing[u"origin"] == u"analyst"_s
            || !thing[u"note"].toString().isEmpty();
    if (kind == u"figures")
        return thing[u"status"] != u"suggested"_s || thing[u"edited"].toBool() || thing[u"rule"].toString().isEmpty()
            || !thing[u"note"].toString().isEmpty();
    return true;
}

MergedValues mergeValues(const QString &kind, const std::optional<QJsonObject> &base, const QJsonObject &ours,
                         const QJsonObject &theirs)
{
    QJsonObject renumbered = theirs;
    setMergeNumber(kind, renumbered, mergeNumber(kind, ours));
    if (ours == renumbered)
        return {ours, ours, {}};
    if (!base && isTouched(kind, ours) != isTouched(kind, renumbered)) {
        const QJsonObject &touched = isTouched(kind, ours) ? ours : renumbered;
        return {touched, touched, {}};
    }
    if (!base && !isTouched(kind, ours)) { // what rules of different versions found
        const QJsonObject &kept = textOf(ours) >= textOf(renumbered) ? ours : renumbered;
        return {kept, kept, {}};
    }
    const std::optional<Fields> before = base ? std::optional(fieldsOf(kind, *base)) : std::nullopt;
    const Fields mine = fieldsOf(kind, ours);
    const Fields others = fieldsOf(kind, renumbered);
    std::map<QString, Group> groups;
    for (const Fields *fields : {&mine, &others}) {
        for (const auto &[name, value] : *fields) {
            QStringList &names = groups[groupOf(kind, name)].fields;
            if (!names.contains(name))
                names.append(name);
        }
    }
    for (auto &[name, group] : groups)
        group.changed = whoChanged(kind, name, group.fields, before, mine, others);
    const bool isJudged = isJudgementOfAnother(kind, groups, before, mine, others);

    MergedValues merged;
    Fields withOurs = mine;
    Fields withTheirs = mine;
    for (const auto &[name, group] : groups) {
        const auto take = [&](Fields &into, const Fields &from) {
            for (const QString &field : group.fields)
                into[field] = valueIn(from, field);
        };
        if (group.changed == Changed::Neither)
            continue;
        const bool isFree = isSaidBeside(name);
        if (group.changed == Changed::Theirs && (!isJudged || isFree)) {
            take(withOurs, others);
            take(withTheirs, others);
            continue;
        }
        if (group.changed == Changed::Ours && (!isJudged || isFree))
            continue;
        const QJsonValue was = before ? valueIn(*before, name) : QJsonValue();
        const auto both = group.fields.size() == 1
            ? combined(kind, group.fields.first(), was, valueIn(mine, name), valueIn(others, name))
            : std::nullopt;
        if (both) {
            withOurs[name] = *both;
            withTheirs[name] = *both;
        } else if (isNobodys(kind, name)
                   && !(name.startsWith(u"metadata/") && !isUntouched(kind, name, valueIn(mine, name)))) {
            const bool isTheirs = textOf(valueIn(others, name)) > textOf(valueIn(mine, name));
            take(withOurs, isTheirs ? others : mine);
            take(withTheirs, isTheirs ? others : mine);
        } else if (kind == u"articles" && (name == u"source" || name == u"structure" || name == u"language")) {
            continue; // of one text read from two files: ours will do
        } else {
            take(withTheirs, others);
            merged.conflicts.append(name);
        }
    }
    merged.withOurs = thingOf(withOurs);
    merged.withTheirs = thingOf(withTheirs);
    for (QJsonObject *thing : {&merged.withOurs, &merged.withTheirs})
        setMergeNumber(kind, *thing, mergeNumber(kind, ours));
    return merged;
}

} // namespace Quipu
