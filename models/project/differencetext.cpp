// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/differencetext.h"

#include "models/project/description.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct NamedWord
{
    const char *word;
    const char *name;
};

// clang-format off
constexpr NamedWord kindNames[] {
    {"arrivals", QT_TRANSLATE_NOOP("DifferenceText", "Articles that came or went")},
    {"articles", QT_TRANSLATE_NOOP("DifferenceText", "Articles")},
    {"entities", QT_TRANSLATE_NOOP("DifferenceText", "Entities")},
    {"mentions", QT_TRANSLATE_NOOP("DifferenceText", "Marks")},
    {"figures", QT_TRANSLATE_NOOP("DifferenceText", "Figures")},
    {"settlements", QT_TRANSLATE_NOOP("DifferenceText", "Settled checks")},
    {"codebook", QT_TRANSLATE_NOOP("DifferenceText", "Codebook")},
    {"charts", QT_TRANSLATE_NOOP("DifferenceText", "Charts")},
    {"distinctions", QT_TRANSLATE_NOOP("DifferenceText", "Entities kept apart")},
    {"relations", QT_TRANSLATE_NOOP("DifferenceText", "Relations")},
    {"refusals", QT_TRANSLATE_NOOP("DifferenceText", "Refused suggestions")},
    {"notes", QT_TRANSLATE_NOOP("DifferenceText", "Notes")},
    {"copies", QT_TRANSLATE_NOOP("DifferenceText", "Copies")},
    {"name_lists", QT_TRANSLATE_NOOP("DifferenceText", "Lists of names")},
    {"folders", QT_TRANSLATE_NOOP("DifferenceText", "Folders")},
    {"folder_articles", QT_TRANSLATE_NOOP("DifferenceText", "Articles in folders")},
};

constexpr NamedWord fieldNames[] {
    {"status", QT_TRANSLATE_NOOP("DifferenceText", "Status")},
    {"type", QT_TRANSLATE_NOOP("DifferenceText", "Type")},
    {"entity", QT_TRANSLATE_NOOP("DifferenceText", "Entity")},
    {"name", QT_TRANSLATE_NOOP("DifferenceText", "Name")},
    {"note", QT_TRANSLATE_NOOP("DifferenceText", "Note")},
    {"text", QT_TRANSLATE_NOOP("DifferenceText", "Text")},
    {"value", QT_TRANSLATE_NOOP("DifferenceText", "Value")},
    {"value_low", QT_TRANSLATE_NOOP("DifferenceText", "Lowest value")},
    {"value_high", QT_TRANSLATE_NOOP("DifferenceText", "Highest value")},
    {"unit", QT_TRANSLATE_NOOP("DifferenceText", "Unit")},
    {"measure", QT_TRANSLATE_NOOP("DifferenceText", "Measure")},
    {"subject", QT_TRANSLATE_NOOP("DifferenceText", "Subject")},
    {"place", QT_TRANSLATE_NOOP("DifferenceText", "Place")},
    {"countries", QT_TRANSLATE_NOOP("DifferenceText", "Countries")},
    {"actor", QT_TRANSLATE_NOOP("DifferenceText", "Actor")},
    {"attributed_source", QT_TRANSLATE_NOOP("DifferenceText", "Source")},
    {"period.year", QT_TRANSLATE_NOOP("DifferenceText", "Year")},
    {"period.from", QT_TRANSLATE_NOOP("DifferenceText", "From")},
    {"period.to", QT_TRANSLATE_NOOP("DifferenceText", "To")},
    {"start", QT_TRANSLATE_NOOP("DifferenceText", "Beginning")},
    {"end", QT_TRANSLATE_NOOP("DifferenceText", "End")},
    {"merged_into", QT_TRANSLATE_NOOP("DifferenceText", "Merged into")},
    {"metadata.title.value", QT_TRANSLATE_NOOP("DifferenceText", "Title")},
    {"metadata.outlet.value", QT_TRANSLATE_NOOP("DifferenceText", "Outlet")},
    {"metadata.published.value", QT_TRANSLATE_NOOP("DifferenceText", "Published")},
    {"metadata.author.value", QT_TRANSLATE_NOOP("DifferenceText", "Author")},
    {"metadata.tags", QT_TRANSLATE_NOOP("DifferenceText", "Tags")},
    {"language", QT_TRANSLATE_NOOP("DifferenceText", "Language")},
    {"revision", QT_TRANSLATE_NOOP("DifferenceText", "Revision")},
    {"kind", QT_TRANSLATE_NOOP("DifferenceText", "Kind")},
    {"query", QT_TRANSLATE_NOOP("DifferenceText", "Search")},
    {"reason", QT_TRANSLATE_NOOP("DifferenceText", "Reason")},
};

constexpr NamedWord statusNames[] {
    {"suggested", QT_TRANSLATE_NOOP("DifferenceText", "suggested")},
    {"accepted", QT_TRANSLATE_NOOP("DifferenceText", "accepted")},
    {"confirmed", QT_TRANSLATE_NOOP("DifferenceText", "confirmed")},
    {"rejected", QT_TRANSLATE_NOOP("DifferenceText", "rejected")},
    {"unread", QT_TRANSLATE_NOOP("DifferenceText", "unread")},
    {"reading", QT_TRANSLATE_NOOP("DifferenceText", "reading")},
    {"done", QT_TRANSLATE_NOOP("DifferenceText", "done")},
};
// clang-format on

// What is told apart by itself, or says no more than another field.
const QStringList silentFields {u"changed"_s, u"edited"_s, u"rule_version"_s, u"metadata.title.origin"_s};

template <size_t N> QString wordFor(const NamedWord (&names)[N], const QString &word)
{
    for (const NamedWord &each : names) {
        if (word == QLatin1StringView(each.word))
            return QCoreApplication::translate("DifferenceText", each.name);
    }
    return word;
}

void flatten(const QString &path, const QJsonValue &value, std::map<QString, QString> &fields)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            flatten(path.isEmpty() ? field.key() : path + u'.' + field.key(), field.value(), fields);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool isPlain
            = std::ranges::none_of(array, [](const QJsonValue &item) { return item.isObject() || item.isArray(); });
        fields[path] = isPlain ? array.toVariantList().isEmpty() ? QString()
                : array.toVariantList().size() == 1              ? array.first().toVariant().toString()
                                                    : QVariant(array.toVariantList()).toStringList().join(u", "_s)
                               : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    } else {
        fields[path] = value.toVariant().toString();
    }
}

QString firstText(const QJsonObject &side, const QStringList &paths)
{
    for (const QString &path : paths) {
        QJsonValue value = side;
        for (const QString &step : path.split(u'.'))
            value = value.toObject()[step];
        if (const QString text = value.toVariant().toString(); !text.isEmpty())
            return shortened(text);
    }
    return {};
}

// What a reader learns nothing from beside the others: the value in the measure's own unit, the ends of an exact value.
bool saysNoMore(const FieldDifference &difference, const ComparedThing &thing)
{
    const QString &field = difference.field;
    return field.startsWith("normalised."_L1)
        || ((field == "value_low"_L1 || field == "value_high"_L1) && thing.before[field] == thing.before["value"_L1]
            && thing.after[field] == thing.after["value"_L1]);
}

} // namespace

QString actionOf(const ComparedThing &thing)
{
    return thing.before.isEmpty() ? u"added"_s : thing.after.isEmpty() ? u"removed"_s : u"changed"_s;
}

QString DifferenceText::kind(const QString &kind)
{
    return wordFor(kindNames, kind);
}

QString DifferenceText::field(const QString &field)
{
    return wordFor(fieldNames, field);
}

QString DifferenceText::status(const QString &status)
{
    return wordFor(statusNames, status);
}

QString DifferenceText::action(const ComparedThing &thing)
{
    return thing.before.isEmpty() ? tr("added") : thing.after.isEmpty() ? tr("removed") : tr("changed");
}

QString DifferenceText::label(const ComparedThing &thing)
{
    const QJsonObject &side = thing.after.isEmpty() ? thing.before : thing.after;
    if (thing.kind == "arrivals"_L1 || thing.kind == "articles"_L1 || thing.kind == "folder_articles"_L1
        || thing.kind == "copies"_L1)
        return shortened(thing.articleName);
    const QString text
        = firstText(side, {u"name"_s, u"span.text"_s, u"words"_s, u"text"_s, u"quote"_s, u"id"_s, u"check"_s});
    return text.isEmpty() ? thing.thing : text;
}

std::vector<FieldDifference> DifferenceText::fields(const ComparedThing &thing, int most)
{
    std::vector<FieldDifference> found;
    if (thing.before.isEmpty() || thing.after.isEmpty())
        return found;
    std::map<QString, QString> before, after;
    flatten({}, thing.before, before);
    flatten({}, thing.after, after);
    for (const auto &[field, value] : before)
        after.try_emplace(field);
    for (const auto &[field, value] : after) {
        const auto was = before.find(field);
        const QString old = was == before.end() ? QString() : was->second;
        const bool isEntity = field == "entity"_L1 || field == "merged_into"_L1;
        if (isEntity && old != value && (!thing.entityBefore.isEmpty() || !thing.entityAfter.isEmpty()))
            found.push_back({field, thing.entityBefore, thing.entityAfter});
        else if (old != value && !silentFields.contains(field) && int(found.size()) < most)
            found.push_back({field, old, value});
    }
    return found;
}

QString DifferenceText::summary(const ComparedThing &thing)
{
    constexpr int mostTold = 4;
    if (thing.kind == "arrivals"_L1)
        return tr("%1 and %2", "marks and figures")
            .arg(tr("%Ln mark(s)", nullptr, thing.mentions), tr("%Ln figure(s)", nullptr, thing.figures));
    QStringList told;
    const auto said = [](const QString &field, const QString &value) {
        return value.isEmpty() ? tr("none") : shortened(field == "status"_L1 ? status(value) : value);
    };
    for (const FieldDifference &each : fields(thing)) {
        if (told.size() < mostTold && !saysNoMore(each, thing))
            told.append(tr("%1: %2 → %3", "field, before, after")
                            .arg(field(each.field), said(each.field, each.before), said(each.field, each.after)));
    }
    if (thing.before.isEmpty() || thing.after.isEmpty()) {
        const QJsonObject &side = thing.after.isEmpty() ? thing.before : thing.after;
        for (const QString &each : {u"type"_s, u"measure"_s, u"status"_s, u"kind"_s}) {
            if (const QString text = side[each].toVariant().toString(); !text.isEmpty())
                told.append(tr("%1: %2", "field, value").arg(field(each), said(each, text)));
        }
    }
    return told.join(u" · "_s);
}

} // namespace Quipu
