// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measurebook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

CueScopes::Scope scopeNamed(const QString &name)
{
    if (name == "noun"_L1)
        return CueScopes::Noun;
    if (name == "before"_L1)
        return CueScopes::Before;
    if (name == "next"_L1)
        return CueScopes::Next;
    if (name == "sentence"_L1)
        return CueScopes::Sentence;
    if (name == "topic"_L1)
        return CueScopes::Topic;
    return name == "context"_L1 ? CueScopes::Context : CueScopes::Near;
}

Measure::Values valuesNamed(const QString &name)
{
    using enum Measure::Values;
    if (name == "level"_L1)
        return Level;
    if (name == "total"_L1)
        return Total;
    return name == "any"_L1 ? Any : Events;
}

Measure measureFromJson(const QJsonObject &entry)
{
    const QString language = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    return {entry["id"_L1].toString(),
            entry["label"_L1].toObject()[language].toString(),
            entry["unit"_L1].toString(),
            entry["definition"_L1].toString(),
            entry["givenBy"_L1].toString(),
            entry["level"_L1].toBool(true),
            valuesNamed(entry["values"_L1].toString())};
}

} // namespace

MeasureBook::MeasureBook(const CodebookRows &rows)
{
    auto dimensionNumbered = [this, last = 0](const QString &name) mutable {
        int &number = m_dimensions[name];
        return number ? number : number = ++last;
    };
    m_count = dimensionNumbered(u"count"_s);
    for (const QString &word : rows.continuing)
        m_continuing.set(size_t(m_cues.numberOf(word)));
    for (const QString &word : rows.turning)
        m_turning.set(size_t(m_cues.numberOf(word)));
    for (const QJsonObject &entry : rows.measures) {
        m_measures.push_back(measureFromJson(entry));
        if (const QString &id = m_measures.back().id; !m_byId.find(id))
            m_byId[id] = int(m_measures.size()) - 1;
        Rule rule;
        rule.dimension = dimensionNumbered(entry["dimension"_L1].toString());
        if (entry["persons"_L1].isBool())
            rule.persons = entry["persons"_L1].toBool();
        rule.countedAs = entry["countedAs"_L1].toString();
        rule.all = groupsFrom(entry["all"_L1].toArray());
        rule.none = groupsFrom(entry["none"_L1].toArray());
        m_allRules.push_back(int(m_rules.size()));
        if (m_rulesOf.size() <= size_t(rule.dimension))
            m_rulesOf.resize(size_t(rule.dimension) + 1);
        m_rulesOf[size_t(rule.dimension)].push_back(m_allRules.back());
        m_rules.push_back(std::move(rule));
    }
    m_rulesOf.resize(std::max(m_rulesOf.size(), size_t(m_count) + 1));
}

std::vector<MeasureBook::Group> MeasureBook::groupsFrom(const QJsonArray &list)
{
    std::vector<Group> groups;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        Group group {scopeNamed(entry["in"_L1].toString()), {}};
        for (const QJsonValue &word : entry["words"_L1].toArray())
            group.cues.set(size_t(m_cues.numberOf(word.toString())));
        groups.push_back(group);
    }
    return groups;
}

const Measure *MeasureBook::find(const QString &id) const
{
    const int *index = m_byId.find(id);
    return index ? &m_measures[size_t(*index)] : nullptr;
}

int MeasureBook::numberOfDimension(const QString &name) const
{
    const int *number = m_dimensions.find(name);
    return number ? *number : 0;
}

int MeasureBook::dimensionOf(const StatedNumber &statement) const
{
    if (statement.counted)
        return m_count;
    return numberOfDimension(statement.unit ? statement.unit->dimension : QString());
}

bool MeasureBook::continues(const QString &measure, const StatedNumber &statement, const CueScopes &scopes) const
{
    return scopes[CueScopes::Sentence].intersects(m_continuing) && !scopes.near.intersects(m_turning)
        && suits(measure, statement, scopes);
}

bool MeasureBook::suits(const QString &measure, const StatedNumber &statement, const CueScopes &scopes) const
{
    const Measure *found = find(measure);
    if (!found)
        return false;
    const Rule &rule = m_rules[size_t(found - m_measures.data())];
    return rule.dimension == dimensionOf(statement) && (!rule.persons || *rule.persons == statement.persons)
        && std::none_of(rule.none.begin(), rule.none.end(),
                        [&](const Group &group) { return group.cues.intersects(scopes[group.scope]); });
}

MeasureBook::Choice MeasureBook::choose(const StatedNumber &statement, const CueScopes &scopes) const
{
    const int dimension = dimensionOf(statement);
    const int votes = dimension == m_count ? numberOfDimension(statement.unitId) : 0;
    if (!dimension && !votes)
        return {};
    const auto holds = [&](const Group &group) { return group.cues.intersects(scopes[group.scope]); };
    const bool isEndOfChange
        = statement.changeEnd != ChangeEnd::None && statement.unit && statement.unit->dimension == "ratio"_L1;
    for (const int number : votes ? m_allRules : m_rulesOf[size_t(dimension)]) {
        const auto i = size_t(number);
        const Rule &rule = m_rules[i];
        const bool fits = rule.dimension == dimension
            || (votes && rule.dimension == votes && m_measures[i].unit == statement.unitId);
        if (!fits || (rule.persons && *rule.persons != statement.persons))
            continue;
        if (isEndOfChange && !m_measures[i].isLevel) // "from 7.25 % to 7.75 %": two levels
            continue;
        if (!std::all_of(rule.all.begin(), rule.all.end(), holds)
            || std::any_of(rule.none.begin(), rule.none.end(), holds))
            continue;
        return {&m_measures[i], rule.countedAs};
    }
    return {};
}

} // namespace Quipu
