// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/queryediting.h"

#include "models/base/textfinder.h"
#include "models/search/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isCondition(const Query &part, const QString &field)
{
    return part.kind == Query::Kind::Field && part.field == field;
}

bool isWanted(const Query &part, const QString &field)
{
    return isCondition(part, field)
        || (part.kind == Query::Kind::Or
            && std::ranges::all_of(part.children, [&](const Query &child) { return isCondition(child, field); }));
}

bool isExcluded(const Query &part, const QString &field)
{
    return part.kind == Query::Kind::Not && isWanted(part.children.front(), field);
}

// The conditions of one part that binds the whole query.
std::vector<Query> conditionsOf(const Query &part)
{
    if (part.kind == Query::Kind::Not)
        return conditionsOf(part.children.front());
    return part.kind == Query::Kind::Or ? part.children : std::vector<Query> {part};
}

// What a query asks for that all has to be true; nothing where it cannot be read.
std::optional<std::vector<Query>> partsOf(const QString &text)
{
    Result<Query> query = parseQuery(text);
    if (!query) // a quotation mark or a bracket that is still open; the blank keeps the last word whole
        query = parseQuery(QString(text + u' '), true);
    if (!query)
        return {};
    if (query->matchesEverything())
        return std::vector<Query> {};
    return query->kind == Query::Kind::And ? query->children : std::vector<Query> {*query};
}

QString joinedText(const std::vector<Query> &parts)
{
    if (parts.empty())
        return {};
    return toText(parts.size() == 1 ? parts.front() : Query {Query::Kind::And, {}, {}, parts});
}

Query conditionOn(const QString &field, const QString &value)
{
    return {Query::Kind::Field, value, field, {}};
}

bool isValue(const Query &condition, const QString &value)
{
    return foldedText(condition.text) == foldedText(value);
}

// Takes out the conditions that match, and the part with the last of them.
void removeConditions(std::vector<Query> &parts, const QString &field, const QString &value)
{
    std::vector<Query> kept;
    for (Query &part : parts) {
        const bool isNegated = isExcluded(part, field);
        if (!isNegated && !isWanted(part, field)) {
            kept.push_back(std::move(part));
            continue;
        }
        std::vector<Query> conditions = conditionsOf(part);
        std::erase_if(conditions, [&](const Query &one) { return value.isNull() || isValue(one, value); });
        if (conditions.empty())
            continue;
        Query rest = conditions.size() == 1 ? conditions.front() : Query {Query::Kind::Or, {}, {}, conditions};
        kept.push_back(isNegated ? Query {Query::Kind::Not, {}, {}, {std::move(rest)}} : std::move(rest));
    }
    parts = std::move(kept);
}

QStringList valuesOf(const QString &query, const QString &field, bool isNegated)
{
    QStringList values;
    const auto parts = partsOf(query);
    if (!parts)
        return values;
    for (const Query &part : *parts) {
        if (isNegated ? !isExcluded(part, field) : !isWanted(part, field))
            continue;
        for (const Query &condition : conditionsOf(part))
            values.append(condition.text);
    }
    return values;
}

} // namespace

QString withField(const QString &query, const QString &field, const QString &value)
{
    auto parts = partsOf(query);
    if (!parts)
        return query;
    std::erase_if(*parts, [&](const Query &part) { return isWanted(part, field); });
    removeConditions(*parts, field, value);
    parts->push_back(conditionOn(field, value));
    return joinedText(*parts);
}

QString withAlternative(const QString &query, const QString &field, const QString &value)
{
    auto parts = partsOf(query);
    if (!parts)
        return query;
    removeConditions(*parts, field, value);
    const auto wanted = std::ranges::find_if(*parts, [&](const Query &part) { return isWanted(part, field); });
    if (wanted == parts->end()) {
        parts->push_back(conditionOn(field, value));
        return joinedText(*parts);
    }
    std::vector<Query> conditions = conditionsOf(*wanted);
    conditions.push_back(conditionOn(field, value));
    *wanted = {Query::Kind::Or, {}, {}, std::move(conditions)};
    return joinedText(*parts);
}

QString withExclusion(const QString &query, const QString &field, const QString &value)
{
    auto parts = partsOf(query);
    if (!parts)
        return query;
    removeConditions(*parts, field, value);
    parts->push_back({Query::Kind::Not, {}, {}, {conditionOn(field, value)}});
    return joinedText(*parts);
}

QString withoutField(const QString &query, const QString &field, const QString &value)
{
    auto parts = partsOf(query);
    if (!parts)
        return query;
    removeConditions(*parts, field, value);
    return joinedText(*parts);
}

bool hasField(const QString &query, const QString &field, const QString &value)
{
    const QStringList values = wantedValues(query, field);
    return std::ranges::any_of(values,
                               [sought = foldedText(value)](const QString &one) { return foldedText(one) == sought; });
}

QStringList wantedValues(const QString &query, const QString &field)
{
    return valuesOf(query, field, false);
}

QStringList excludedValues(const QString &query, const QString &field)
{
    return valuesOf(query, field, true);
}

} // namespace Quipu
