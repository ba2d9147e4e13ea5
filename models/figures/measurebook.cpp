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

CueSet CueScopes::*scopeNamed(const QString &name)
{
    if (name == "noun"_L1)
        return &CueScopes::noun;
    if (name == "before"_L1)
        return &CueScopes::before;
    if (name == "next"_L1)
        return &CueScopes::next;
    if (name == "sentence"_L1)
        return &CueScopes::sentence;
    if (name == "topic"_L1)
        return &CueScopes::topic;
    return name == "context"_L1 ? &CueScopes::context : &CueScopes::near;
}

bool restMatches(const QStringList &rest, const Tokens &tokens, qsizetype first, qsizetype end)
{
    if (first + rest.size() > end)
        return false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QStringView word = tokens[size_t(first + i)].word;
        const QString &pattern = rest[i];
        if (pattern.endsWith(u'*') ? !word.startsWith(QStringView(pattern).chopped(1)) : word != pattern)
            return false;
    }
    return true;
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

CueSet SentenceCues::between(qsizetype first, qsizetype end) const
{
    CueSet found;
    const auto from = std::lower_bound(hits.begin(), hits.end(), first,
                                       [](const Hit &hit, qsizetype token) { return hit.token < token; });
    for (auto hit = from; hit != hits.end() && hit->token < end; ++hit)
        found.set(size_t(hit->cue));
    return found;
}

MeasureBook::MeasureBook(const CodebookRows &rows)
{
    for (const QString &word : rows.continuing)
        m_continuing.set(size_t(cueId(word)));
    for (const QString &word : rows.turning)
        m_turning.set(size_t(cueId(word)));
    for (const QJsonObject &entry : rows.measures) {
        m_measures.push_back(measureFromJson(entry));
        Rule rule;
        rule.dimension = entry["dimension"_L1].toString();
        if (entry["persons"_L1].isBool())
            rule.persons = entry["persons"_L1].toBool();
        rule.countedAs = entry["countedAs"_L1].toString();
        rule.all = groupsFrom(entry["all"_L1].toArray());
        rule.none = groupsFrom(entry["none"_L1].toArray());
        m_rules.push_back(std::move(rule));
    }
    for (auto prefix = m_prefixes.keyBegin(); prefix != m_prefixes.keyEnd(); ++prefix) {
        if (std::find(m_prefixLengths.begin(), m_prefixLengths.end(), prefix->size()) == m_prefixLengths.end())
            m_prefixLengths.push_back(prefix->size());
    }
    std::sort(m_prefixLengths.begin(), m_prefixLengths.end());
}

std::vector<MeasureBook::Group> MeasureBook::groupsFrom(const QJsonArray &list)
{
    std::vector<Group> groups;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        Group group {scopeNamed(entry["in"_L1].toString()), {}};
        for (const QJsonValue &word : entry["words"_L1].toArray())
            group.cues.set(size_t(cueId(word.toString())));
        groups.push_back(group);
    }
    return groups;
}

int MeasureBook::cueId(const QString &phrase)
{
    const auto known = m_ids.constFind(phrase);
    if (known != m_ids.constEnd())
        return *known;
    const int id = int(m_ids.size());
    Q_ASSERT(size_t(id) < mostCues);
    m_ids.insert(phrase, id);
    QStringList words;
    for (const TokenisedText cut {phrase}; const Token &token : cut.tokens) {
        if (token.is(u'*') && !words.isEmpty())
            words.last() += u'*';
        else
            words.append(token.word.toString());
    }
    const QString first = words.takeFirst();
    if (first.endsWith(u'*'))
        m_prefixes[first.chopped(1)].push_back({words, id});
    else
        m_exact[first].push_back({words, id});
    return id;
}

const Measure *MeasureBook::find(const QString &id) const
{
    const auto found
        = std::find_if(m_measures.begin(), m_measures.end(), [&](const Measure &measure) { return measure.id == id; });
    return found == m_measures.end() ? nullptr : &*found;
}

SentenceCues MeasureBook::cuesIn(const Tokens &tokens, qsizetype begin, qsizetype end) const
{
    SentenceCues cues;
    const auto note = [&](const std::vector<Cue> &candidates, qsizetype i) {
        for (const Cue &cue : candidates) {
            if (!restMatches(cue.rest, tokens, i + 1, end))
                continue;
            cues.hits.push_back({i, cue.id});
            cues.all.set(size_t(cue.id));
        }
    };
    for (qsizetype i = begin; i < end; ++i) {
        const QStringView word = tokens[size_t(i)].word;
        if (const auto exact = m_exact.constFind(borrowed(word)); exact != m_exact.constEnd())
            note(*exact, i);
        for (const qsizetype length : m_prefixLengths) {
            if (length > word.size())
                break;
            if (const auto prefix = m_prefixes.constFind(borrowed(word.first(length))); prefix != m_prefixes.constEnd())
                note(*prefix, i);
        }
    }
    return cues;
}

QString MeasureBook::dimensionOf(const StatedNumber &statement)
{
    return statement.counted ? u"count"_s : statement.unit ? statement.unit->dimension : QString();
}

bool MeasureBook::continues(const QString &measure, const StatedNumber &statement, const CueScopes &scopes) const
{
    const Measure *found = find(measure);
    if (!found || (scopes.sentence & m_continuing).none() || (scopes.near & m_turning).any())
        return false;
    const Rule &rule = m_rules[size_t(found - m_measures.data())];
    return rule.dimension == dimensionOf(statement)
        && std::none_of(rule.none.begin(), rule.none.end(),
                        [&](const Group &group) { return (scopes.*(group.scope) & group.cues).any(); });
}

MeasureBook::Choice MeasureBook::choose(const StatedNumber &statement, const CueScopes &scopes) const
{
    const QString dimension = dimensionOf(statement);
    const auto holds = [&](const Group &group) { return (scopes.*(group.scope) & group.cues).any(); };
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const bool votes = dimension == "count"_L1 && rule.dimension == statement.unitId;
        if ((rule.dimension != dimension && !votes) || (rule.persons && *rule.persons != statement.persons))
            continue;
        if (!std::all_of(rule.all.begin(), rule.all.end(), holds)
            || std::any_of(rule.none.begin(), rule.none.end(), holds))
            continue;
        return {&m_measures[i], rule.countedAs};
    }
    return {};
}

} // namespace Quipu
