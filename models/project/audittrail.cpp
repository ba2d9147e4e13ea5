// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/audittrail.h"

#include "models/project/description.h"
#include "models/project/differencetext.h"
#include "models/storage/comparedkinds.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array auditActions {"do"_L1, "undo"_L1, "redo"_L1, "snapshot"_L1, "compact"_L1};
constexpr std::array auditStates {"done"_L1, "undone"_L1, "dropped"_L1, "compacted"_L1};

QJsonObject lineObject(const LoggedChange &line)
{
    return {{u"change"_s, line.change.id.value},
            {u"at"_s, line.change.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"who"_s, line.change.who},
            {u"program"_s, line.program},
            {u"action"_s, auditActions[size_t(line.action)]},
            {u"state"_s, auditStates[size_t(line.state)]},
            {u"of"_s, line.target ? QJsonValue(line.target.value) : QJsonValue()},
            {u"verb"_s, line.change.verb},
            {u"text"_s, describeChange(line.change.verb, line.change.arguments)}};
}

QJsonValue sideOrNull(const QJsonObject &side)
{
    return side.isEmpty() ? QJsonValue() : QJsonValue(side);
}

} // namespace

QStringList auditColumns()
{
    return {u"change"_s, u"at"_s,   u"who"_s,   u"program"_s, u"action"_s,  u"state"_s, u"of"_s,     u"verb"_s,
            u"text"_s,   u"kind"_s, u"thing"_s, u"did"_s,     u"article"_s, u"label"_s, u"before"_s, u"after"_s};
}

std::vector<QJsonObject> auditRows(const AuditedLine &audited)
{
    std::vector<QJsonObject> rows;
    const QJsonObject line = lineObject(audited.line);
    const auto add = [&](const ComparedThing &thing) {
        QJsonObject row = line;
        row[u"kind"] = thing.kind;
        row[u"thing"] = thing.thing;
        row[u"did"] = actionOf(thing);
        row[u"article"] = thing.article ? QJsonValue(thing.article.value) : QJsonValue();
        row[u"label"] = DifferenceText::label(thing);
        row[u"before"] = sideOrNull(thing.before);
        row[u"after"] = sideOrNull(thing.after);
        rows.push_back(std::move(row));
    };
    for (const auto &list : {u"arrived"_s, u"left"_s}) {
        for (const QJsonValue &article : audited.effect[list].toArray()) {
            const QJsonObject there {{u"article"_s, article}};
            const bool comes = list == u"arrived"_s;
            add({.kind = arrivalKind,
                 .thing = QString::number(article.toInteger()),
                 .article = {article.toInteger()},
                 .before = comes ? QJsonObject() : there,
                 .after = comes ? there : QJsonObject()});
        }
    }
    eachEdit(audited.effect, false, [&](const ComparedKind &kind, const QJsonObject &before, const QJsonObject &after) {
        const QJsonObject &side = after.isEmpty() ? before : after;
        add({.kind = kind.list,
             .thing = kind.thing(side),
             .article = {side[u"article"_s].toVariant().toLongLong()},
             .before = before,
             .after = after});
        return true;
    });
    for (const QJsonValue &value : audited.effect[folderArticleKind].toArray()) {
        const QJsonObject before = value[u"before"_s].toObject();
        const QJsonObject after = value[u"after"_s].toObject();
        const QJsonObject &side = after.isEmpty() ? before : after;
        add({.kind = folderArticleKind,
             .thing = side[u"folder"_s].toVariant().toString(),
             .before = before,
             .after = after});
    }
    if (rows.empty())
        rows.push_back(line);
    return rows;
}

} // namespace Quipu
