// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/codebookamendment.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString amendedId(const QJsonObject &row)
{
    return row[u"id"].toString();
}

// The rows of `own` that can stay where they are: a longest run whose shipped places rise (patience sorting).
QSet<QString> settledRows(const QHash<QString, qsizetype> &places, const CodebookTable &own)
{
    std::vector<qsizetype> tails; // own's index that ends the best run of each length
    std::vector<qsizetype> before(own.size(), -1);
    const auto placeOf = [&](qsizetype index) { return places.value(amendedId(own[size_t(index)]), -1); };
    for (qsizetype i = 0; i < qsizetype(own.size()); ++i) {
        if (placeOf(i) < 0)
            continue;
        const auto at = std::ranges::lower_bound(tails, placeOf(i), {}, placeOf);
        if (at != tails.begin())
            before[size_t(i)] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<QString> settled;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
        settled.insert(amendedId(own[size_t(i)]));
    return settled;
}

void collect(std::vector<CodebookAmendment> &found, CodebookAmendment::List list, const CodebookTable &shipped,
             const CodebookTable &own)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < qsizetype(shipped.size()); ++i)
        places.insert(amendedId(shipped[size_t(i)]), i);
    const QSet<QString> settled = settledRows(places, own);
    const size_t first = found.size();
    QSet<QString> kept;
    QString previous = u""_s;
    for (const QJsonObject &row : own) {
        const QString id = amendedId(row);
        CodebookAmendment amendment {list, id, false, {}, {}};
        if (!settled.contains(id))
            amendment.after = previous;
        if (!places.contains(id) || shipped[size_t(places[id])] != row)
            amendment.row = row;
        if (amendment.after || !amendment.row.isEmpty())
            found.push_back(std::move(amendment));
        kept.insert(id);
        previous = id;
    }
    for (const QJsonObject &row : shipped) {
        if (!kept.contains(amendedId(row)))
            found.push_back({list, amendedId(row), true, {}, {}});
    }
    std::sort(found.begin() + qsizetype(first), found.end(),
              [](const CodebookAmendment &a, const CodebookAmendment &b) { return a.id < b.id; });
}

// Puts the moved rows behind the ones they follow. Those that follow a row which is gone, or each other, come last.
void place(CodebookTable &rows, std::vector<std::pair<QString, QJsonObject>> moved)
{
    const auto settle = [&](const QString &after, const QJsonObject &row) {
        const auto at = std::ranges::find(rows, after, amendedId);
        if (!after.isEmpty() && at == rows.end())
            return false;
        rows.insert(after.isEmpty() ? rows.begin() : at + 1, row);
        return true;
    };
    for (bool isMoving = true; isMoving && !moved.empty();) {
        const size_t waiting = moved.size();
        std::erase_if(moved, [&](const auto &each) { return settle(each.first, each.second); });
        isMoving = moved.size() < waiting;
    }
    for (auto &[after, row] : moved)
        rows.push_back(std::move(row));
}

} // namespace

std::vector<CodebookAmendment> amendmentsTo(CodebookAmendment::List list, const CodebookTable &shipped,
                                            const CodebookTable &own)
{
    std::vector<CodebookAmendment> found;
    collect(found, list, shipped, own);
    return found;
}

CodebookTable amended(CodebookAmendment::List list, const CodebookTable &shipped,
                      const std::vector<CodebookAmendment> &amendments)
{
    CodebookTable rows = shipped;
    std::vector<std::pair<QString, QJsonObject>> moved;
    for (const CodebookAmendment &amendment : amendments) {
        if (amendment.list != list)
            continue;
        const auto at = std::ranges::find(rows, amendment.id, amendedId);
        if (amendment.isRemoved) {
            if (at != rows.end())
                rows.erase(at);
            continue;
        }
        const QJsonObject row = !amendment.row.isEmpty() ? amendment.row : at != rows.end() ? *at : QJsonObject();
        if (row.isEmpty()) // a shipped row that this version does not ship
            continue;
        if (at == rows.end() || amendment.after) {
            if (at != rows.end())
                rows.erase(at);
            moved.emplace_back(amendment.after.value_or(rows.empty() ? u""_s : amendedId(rows.back())), row);
        } else {
            *at = row;
        }
    }
    place(rows, std::move(moved));
    return rows;
}

QJsonObject amendmentToJson(const CodebookAmendment &amendment)
{
    QJsonObject json {{u"list"_s, toString(amendment.list)}, {u"id"_s, amendment.id}};
    if (amendment.isRemoved)
        json[u"removed"] = true;
    if (!amendment.row.isEmpty())
        json[u"row"] = amendment.row;
    if (amendment.after)
        json[u"after"] = *amendment.after;
    return json;
}

CodebookAmendment amendmentFromJson(const QJsonObject &json)
{
    CodebookAmendment amendment;
    for (const auto list : {CodebookAmendment::List::Units, CodebookAmendment::List::Types}) {
        if (json[u"list"].toString() == toString(list))
            amendment.list = list;
    }
    amendment.id = json[u"id"].toString();
    amendment.isRemoved = json[u"removed"].toBool();
    amendment.row = json[u"row"].toObject();
    if (json[u"after"].isString())
        amendment.after = json[u"after"].toString();
    return amendment;
}

QString toString(CodebookAmendment::List list)
{
    switch (list) {
    case CodebookAmendment::List::Measures:
        break;
    case CodebookAmendment::List::Units:
        return u"units"_s;
    case CodebookAmendment::List::Types:
        return u"types"_s;
    }
    return u"measures"_s;
}

} // namespace Quipu
