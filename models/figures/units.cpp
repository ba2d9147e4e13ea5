// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/units.h"

#include "models/figures/unitprefixes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QJsonObject readUnitsJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject {};
}

QString unitLanguage()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

Unit unitFromJson(const QJsonObject &entry)
{
    Unit unit;
    unit.id = entry["as"_L1].toString(entry["id"_L1].toString());
    unit.dimension = entry["dimension"_L1].toString();
    unit.baseUnit = entry["base"_L1].toString();
    if (entry["factor"_L1].isDouble())
        unit.factor = entry["factor"_L1].toDouble();
    unit.multiple = entry["multiply"_L1].toDouble(1);
    unit.years = entry["years"_L1].toDouble();
    unit.per = entry["per"_L1].toString();
    unit.smaller = entry["smaller"_L1].toString();
    unit.inMillions = entry["inMillions"_L1].toString();
    unit.label = entry["label"_L1].toObject()[unitLanguage()].toString();
    return unit;
}

// "A$" is one sign; the "a $" of "a $5 million loan" is not.
bool isOneSign(const Tokens &tokens, qsizetype first, qsizetype last)
{
    for (qsizetype i = first + 1; i <= last; ++i) {
        if (tokens[size_t(i)].spaced)
            return false;
    }
    return tokens[size_t(first)].kind == Token::Kind::Symbol || tokens[size_t(first)].capital;
}

} // namespace

UnitBook::UnitBook(const CodebookRows &rows)
{
    for (const QJsonObject &row : rows.units)
        addUnit(row);
    for (const QJsonObject &row : rows.units) { // after all, so that a row of its own comes before what a prefix makes
        for (const QJsonObject &prefixed : prefixedUnits(row))
            addUnit(prefixed);
    }
    const QJsonObject &shared = rows.currencies;
    for (auto name = shared.begin(); name != shared.end(); ++name) {
        const QJsonObject countries = name.value().toObject();
        for (auto country = countries.begin(); country != countries.end(); ++country)
            m_byCountry[name.key()].insert(country.key(), country.value().toString());
    }
    addCurrencies();
    noteOpenings();
}

void UnitBook::addUnit(const QJsonObject &row)
{
    const int index = int(m_units.size());
    m_units.push_back(unitFromJson(row));
    const Unit &unit = m_units.back();
    if (!m_byId.find(unit.id))
        m_byId[unit.id] = index;
    if (unit.isMoney() && !m_codes.find(unit.id.toLower()))
        m_codes[unit.id.toLower()] = index;
    if (row["prefixOnly"_L1].toBool())
        return;
    const auto addAll = [&](QLatin1StringView list, PhraseTable &table) {
        for (const QJsonValue &word : row[list].toArray())
            table.add(word.toString().toLower(), index);
    };
    addAll("words"_L1, m_words);
    addAll("scaledWords"_L1, m_largeWords);
    addAll("before"_L1, m_leadingWords);
    addAll("attached"_L1, m_attachedWords);
    addAll("symbols"_L1, unit.isMoney() ? m_symbols : m_words);
    for (const QJsonValue &symbol : row["symbols"_L1].toArray()) {
        if (unit.isMoney() && symbol.toString().size() == 1)
            m_words.add(symbol.toString(), index); // "500 €"
    }
    for (const QJsonValue &word : row["cased"_L1].toArray())
        m_cased[word.toString().toLower()].append({word.toString(), index});
}

// The currencies of ISO 4217: their codes, and their names of several words ("Jordanian dinars").
void UnitBook::addCurrencies()
{
    const QJsonObject iso = readUnitsJson(u":/quipu/iso/codes/iso_4217.json"_s);
    for (const QJsonValue &value : iso["4217"_L1].toArray()) {
        const QString id = value.toObject()["alpha_3"_L1].toString();
        const QString name = value.toObject()["name"_L1].toString();
        const int *known = m_codes.find(id.toLower());
        const int index = known ? *known : int(m_units.size());
        if (!known) {
            m_codes[id.toLower()] = index;
            m_byId[id] = index;
            m_units.push_back({id, u"money"_s, id, 1, 1, 0, {}, {}, {}, name});
        }
        const QString lower = name.toLower();
        if (!lower.contains(u' ') || lower.contains(u'('))
            continue;
        m_words.add(lower, index);
        m_words.add(lower + u's', index);
    }
}

void UnitBook::noteOpenings()
{
    const auto note = [this](const QString &word) { m_openings.set(hashOfWord(word) % openings); };
    for (const PhraseTable *table : {&m_words, &m_largeWords, &m_attachedWords}) {
        for (const QStringList &phrase : table->phrases())
            note(phrase.front());
    }
    m_codes.forEach([&](const QString &word, int) { note(word); });
    m_cased.forEach([&](const QString &word, const auto &) { note(word); });
}

UnitBook::Match UnitBook::findAt(const Tokens &tokens, qsizetype first, qsizetype end, bool isLarge) const
{
    if (isLarge) {
        if (const auto match = m_largeWords.at(tokens, first, end))
            return {&m_units[size_t(match.payload)], match.words};
    }
    const auto match = m_words.at(tokens, first, end);
    if (match.words > 1)
        return {&m_units[size_t(match.payload)], match.words};
    if (const Unit *unit = casedAt(tokens, first, end))
        return {unit, 1};
    if (match)
        return {&m_units[size_t(match.payload)], match.words};
    if (!tokens[size_t(first)].spaced) {
        if (const auto attached = m_attachedWords.at(tokens, first, end))
            return {&m_units[size_t(attached.payload)], attached.words};
    }
    if (tokens[size_t(first)].shouted && tokens[size_t(first)].word.size() == 3) {
        const int *code = m_codes.find(tokens[size_t(first)].word, tokens[size_t(first)].hash);
        if (code)
            return {&m_units[size_t(*code)], 1};
    }
    return {};
}

// "Mb" is not "MB", nor "Mt" "MT": as far as a token tells how it is written.
const Unit *UnitBook::casedAt(const Tokens &tokens, qsizetype first, qsizetype end) const
{
    if (first >= end || tokens[size_t(first)].kind != Token::Kind::Word)
        return nullptr;
    const Token &token = tokens[size_t(first)];
    const auto *found = m_cased.find(token.word, token.hash);
    if (!found)
        return nullptr;
    for (const auto &[written, index] : *found) {
        const bool inner = std::any_of(written.begin() + 1, written.end(), [](QChar c) { return c.isUpper(); });
        if (written.front().isUpper() == token.capital && written.isUpper() == token.shouted && inner == token.inner)
            return &m_units[size_t(index)];
    }
    return nullptr;
}

UnitBook::Match UnitBook::currencyEndingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const
{
    if (last < begin)
        return {};
    if (const auto match = m_symbols.endingAt(tokens, last, begin);
        match && isOneSign(tokens, last + 1 - match.words, last))
        return {&m_units[size_t(match.payload)], match.words};
    if (const auto single = m_symbols.endingAt(tokens, last, last); single && isOneSign(tokens, last, last))
        return {&m_units[size_t(single.payload)], 1}; // "a $5 million loan": not A$
    const Token &token = tokens[size_t(last)];
    if (token.shouted && token.word.size() == 3) {
        const int *code = m_codes.find(token.word, token.hash);
        if (code)
            return {&m_units[size_t(*code)], 1};
    }
    return {};
}

UnitBook::Match UnitBook::leadingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const
{
    if (last < begin)
        return {};
    const auto match = m_leadingWords.endingAt(tokens, last, begin);
    return match ? Match {&m_units[size_t(match.payload)], match.words} : Match {};
}

QString UnitBook::currencyIn(const QString &id, const QString &country) const
{
    const auto *shared = m_byCountry.find(id);
    if (!shared)
        return id;
    return shared->value(country, shared->value({}, id));
}

const Unit *UnitBook::find(const QString &id) const
{
    const int *index = m_byId.find(id);
    return index ? &m_units[size_t(*index)] : nullptr;
}

} // namespace Quipu
