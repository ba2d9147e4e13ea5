// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/units.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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
    for (const QJsonObject &entry : rows.units) {
        const int index = int(m_units.size());
        m_units.push_back(unitFromJson(entry));
        if (!m_byId.contains(m_units.back().id))
            m_byId.insert(m_units.back().id, index);
        for (const QJsonValue &word : entry["words"_L1].toArray())
            m_words.add(word.toString(), index);
        for (const QJsonValue &symbol : entry["symbols"_L1].toArray()) {
            if (m_units.back().isMoney())
                m_symbols.add(symbol.toString().toLower(), index);
            else
                m_words.add(symbol.toString(), index);
            if (symbol.toString().size() == 1)
                m_words.add(symbol.toString(), index); // "500 €"
        }
        for (const QJsonValue &word : entry["scaledWords"_L1].toArray())
            m_largeWords.add(word.toString(), index);
        for (const QJsonValue &word : entry["before"_L1].toArray())
            m_leadingWords.add(word.toString(), index);
        if (m_units.back().isMoney() && !m_codes.contains(m_units.back().id.toLower()))
            m_codes.insert(m_units.back().id.toLower(), index);
    }
    const QJsonObject &shared = rows.currencies;
    for (auto name = shared.begin(); name != shared.end(); ++name) {
        const QJsonObject countries = name.value().toObject();
        for (auto country = countries.begin(); country != countries.end(); ++country)
            m_byCountry[name.key()].insert(country.key(), country.value().toString());
    }
    const QJsonObject iso = readUnitsJson(u":/quipu/iso/codes/iso_4217.json"_s);
    for (const QJsonValue &value : iso["4217"_L1].toArray()) {
        const QString id = value.toObject()["alpha_3"_L1].toString();
        if (m_codes.contains(id.toLower()))
            continue;
        m_codes.insert(id.toLower(), int(m_units.size()));
        m_byId.insert(id, int(m_units.size()));
        m_units.push_back({id, u"money"_s, id, 1, 1, 0, {}, value.toObject()["name"_L1].toString()});
    }
}

UnitBook::Match UnitBook::at(const Tokens &tokens, qsizetype first, qsizetype end, bool isLarge) const
{
    if (isLarge) {
        if (const auto match = m_largeWords.at(tokens, first, end))
            return {&m_units[size_t(match.payload)], match.words};
    }
    if (const auto match = m_words.at(tokens, first, end))
        return {&m_units[size_t(match.payload)], match.words};
    if (first < end && tokens[size_t(first)].shouted && tokens[size_t(first)].word.size() == 3) {
        const auto code = m_codes.constFind(borrowed(tokens[size_t(first)].word));
        if (code != m_codes.constEnd())
            return {&m_units[size_t(*code)], 1};
    }
    return {};
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
        const auto code = m_codes.constFind(borrowed(token.word));
        if (code != m_codes.constEnd())
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
    const auto shared = m_byCountry.constFind(id);
    if (shared == m_byCountry.constEnd())
        return id;
    return shared->value(country, shared->value({}, id));
}

const Unit *UnitBook::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_units[size_t(*found)];
}

} // namespace Quipu
