// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projectmerging.h"
#include "models/figures/figurejson.h"
#include "models/merging/mergekinds.h"
#include "models/project/differencetext.h"
#include "views/delegates/figuretext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct WordOfMerge
{
    QLatin1StringView id;
    const char *text;
};

// clang-format off
constexpr WordOfMerge kindOfOne[] {
    {"articles"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Article “%1”")},
    {"mentions"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Mark “%1”")},
    {"figures"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Figure “%1”")},
    {"entities"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Entity “%1”")},
    {"distinctions"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Entities kept apart")},
    {"relations"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Relation in “%1”")},
    {"notes"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Note “%1”")},
    {"charts"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Chart “%1”")},
    {"folders"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Folder “%1”")},
    {"name_lists"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "List of names “%1”")},
    {"refusals"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Refusal of “%1”")},
    {"codebook"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Codebook row “%1”")},
    {"settlements"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Settled check: %1")},
    {"copies"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "Choice among copies")},
};

constexpr WordOfMerge fieldTitles[] {
    {"status"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "status: %1")},
    {"text"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "words: %1")},
    {"span"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "words: %1")},
    {"type"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "type: %1")},
    {"name"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "name: %1")},
    {"note"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "note: %1")},
    {"value"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "value: %1")},
    {"measure"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "measure: %1")},
    {"place"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "place: %1")},
    {"period"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "period: %1")},
    {"attributed_source"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "source: %1")},
    {"metadata/title"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "title: %1")},
    {"metadata/outlet"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "outlet: %1")},
    {"metadata/author"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "author: %1")},
    {"metadata/published"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "published: %1")},
    {"query"_L1, QT_TRANSLATE_NOOP("ProjectMerging", "search: %1")},
};
// clang-format on

template <size_t count> QString wordOf(const WordOfMerge (&words)[count], const QString &id)
{
    const auto found = std::ranges::find(words, id, &WordOfMerge::id);
    return found == std::end(words) ? QString() : QCoreApplication::translate("ProjectMerging", found->text);
}

constexpr qsizetype mostValueLetters = 160;

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified().left(mostValueLetters);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("ProjectMerging", "yes")
                              : QCoreApplication::translate("ProjectMerging", "no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    QStringList parts; // of objects and lists what they hold, in short
    const QJsonObject object = value.toObject();
    for (const QJsonValue &part : object) {
        if (!part.isNull() && !part.isArray() && !part.isObject())
            parts.append(valueText(part));
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        parts.append(valueText(part));
    return parts.join(u", "_s).left(mostValueLetters);
}

QString sideSays(const MergeConflict &conflict, const MergeSide &side)
{
    if (!side.value)
        return QCoreApplication::translate("ProjectMerging", "removed");
    if (conflict.fields.contains(u"removed"_s))
        return QCoreApplication::translate("ProjectMerging", "kept and edited");
    QStringList lines;
    for (const QString &field : conflict.fields) {
        const QString title = wordOf(fieldTitles, field);
        QString value = valueText(mergeFieldValue(conflict.kind, *side.value, field));
        if (field == u"status") {
            value = DifferenceText::status(value);
        } else if (field == u"value" && conflict.kind == u"figures") {
            const Figure figure = figureFromJson(*side.value);
            value = QStringList {valueText(figure, QLocale()), unitText(figure)}.join(u' ').trimmed();
        }
        lines.append(title.isEmpty() ? field.section(u'/', -1) + u": "_s + value : title.arg(value));
    }
    return lines.join(u'\n');
}

} // namespace

ProjectMergePreview previewOf(const MergePlan &plan)
{
    ProjectMergePreview preview;
    preview.sharesBeginning = plan.sharesBeginning;
    preview.textsApart = plan.textsApart;
    preview.leftOut = plan.leftOut;
    for (const QString &kind : mergeKinds()) {
        const auto found = plan.counts.find(kind);
        if (found == plan.counts.end())
            continue;
        const MergeCounts &counts = found->second;
        preview.counts.push_back(
            {DifferenceText::kind(kind), counts.added, counts.changed, counts.removed, counts.same, counts.conflicts});
    }
    for (const MergeConflict &conflict : plan.conflicts) {
        const QString what = wordOf(kindOfOne, conflict.kind);
        preview.conflicts.push_back({what.contains(u"%1"_s) ? what.arg(conflict.label.left(mostValueLetters)) : what,
                                     conflict.where,
                                     {sideSays(conflict, conflict.ours), conflict.ours.who, conflict.ours.at},
                                     {sideSays(conflict, conflict.theirs), conflict.theirs.who, conflict.theirs.at},
                                     conflict.choice == MergeChoice::Theirs});
    }
    return preview;
}

} // namespace Quipu
