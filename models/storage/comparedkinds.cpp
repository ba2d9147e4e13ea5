// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/comparedkinds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Quipu {

QString ComparedKind::thing(const QJsonObject &side) const
{
    QStringList parts;
    for (const QString &field : key)
        parts.append(side[field].toVariant().toString());
    return parts.join(u'/');
}

bool eachEdit(const QJsonObject &effect, bool isUndone, const TakeEdit &take)
{
    for (const ComparedKind &kind : comparedKinds()) {
        const QJsonArray edits = effect[kind.list].toArray();
        for (qsizetype i = 0; i < edits.size(); ++i) {
            const QJsonObject edit = edits[isUndone ? edits.size() - 1 - i : i].toObject();
            const QJsonObject before = edit[isUndone ? u"after"_s : u"before"_s].toObject();
            const QJsonObject after = edit[isUndone ? u"before"_s : u"after"_s].toObject();
            if (!take(kind, before, after))
                return false;
        }
    }
    return true;
}

const std::vector<ComparedKind> &comparedKinds()
{
    static const std::vector<ComparedKind> kinds {
        {u"articles"_s, {u"article"_s}},
        {entityKind, {u"id"_s}},
        {u"mentions"_s, {u"id"_s}},
        {u"figures"_s, {u"figure"_s}},
        {u"settlements"_s, {u"check"_s}},
        {u"codebook"_s, {u"list"_s, u"id"_s}},
        {u"charts"_s, {u"id"_s}},
        {u"distinctions"_s, {u"one"_s, u"other"_s}},
        {u"relations"_s, {u"id"_s}},
        {u"refusals"_s, {u"article"_s, u"type"_s, u"words"_s}},
        {u"notes"_s, {u"id"_s}},
        {u"copies"_s, {u"article"_s}},
        {u"copySearches"_s, {u"id"_s}},
        {u"name_lists"_s, {u"id"_s}},
        {u"revised_marks"_s, {u"article"_s, u"revision"_s, u"kind"_s, u"id"_s}},
        {u"folders"_s, {u"id"_s}}};
    return kinds;
}

} // namespace Quipu
