// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/codebookrows.h"
#include "models/figures/phrasetable.h"

#include <QHash>
#include <QString>

#include <bitset>
#include <optional>
#include <vector>

namespace Quipu {

// One unit of the codebook: resources/codebooks/units.json.
struct Unit
{
    QString id;
    QString dimension; // area, mass, volume, length, time, ratio, points, money, energy ...; "votes" are counts
    QString baseUnit; // what normalised values of it are in
    std::optional<double> factor; // none where a factor is not enough (Fahrenheit)
    double multiple = 1; // a decade is ten of its id
    double years = 0; // how long a unit of time is
    QString inMillions; // what millions of it are, unless they are of something: pounds are money then
    QString smaller; // what a number joined to it is in: 5-foot-3
    QString per; // of a unit that is a rate: barrels a day
    QString label;

    bool isMoney() const { return dimension == u"money"; }
    bool isTime() const { return dimension == u"time"; }
};

// Which words and signs of a text name a unit. Immutable; any lane; a part of a Codebook.
class UnitBook final
{
public:
    explicit UnitBook(const CodebookRows &rows); // and every currency of ISO 4217
    Q_DISABLE_COPY_MOVE(UnitBook)

    struct Match
    {
        const Unit *unit = nullptr;
        qsizetype words = 0;
        explicit operator bool() const { return unit; }
    };
    // The unit named from token first on ("metric tons", "%", "USD"). article is the text the tokens came from.
    // Some words are a unit only behind a large amount ("won").
    Match at(const Tokens &tokens, qsizetype first, qsizetype end, bool isLarge = false) const
    {
        const bool canBegin = first < end && m_openings[tokens[size_t(first)].hash % openings];
        return canBegin ? findAt(tokens, first, end, isLarge) : Match {};
    }
    // The unit that is named before its number, ending with token last: "magnitude 7.8".
    Match leadingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const;
    // The currency named just before a number, ending with token last: "US$", "S/", "EUR".
    Match currencyEndingAt(const Tokens &tokens, qsizetype last, qsizetype begin) const;
    const Unit *find(const QString &id) const;
    const std::vector<Unit> &units() const { return m_units; } // of several rows of one id the first is the unit
    // What a currency name that several countries share ("pesos", "rupees") is in that country; the name itself where
    // that is not known.
    bool isSharedCurrency(const QString &id) const { return m_byCountry.find(id); }
    QString currencyIn(const QString &id, const QString &country) const;

private:
    void addUnit(const QJsonObject &row);
    void addCurrencies();
    Match findAt(const Tokens &tokens, qsizetype first, qsizetype end, bool isLarge) const;
    void noteOpenings();
    const Unit *casedAt(const Tokens &tokens, qsizetype first, qsizetype end) const;

    static constexpr size_t openings = 1 << 14;

    std::vector<Unit> m_units;
    std::bitset<openings> m_openings; // by hash, of all words that a unit can begin with: most words of a text do not
    WordMap<int> m_byId;
    WordMap<int> m_codes; // lower-case ISO 4217 codes
    PhraseTable m_words;
    PhraseTable m_symbols;
    PhraseTable m_largeWords, m_leadingWords;
    PhraseTable m_attachedWords; // units only right behind the digits: "7p", "24h"
    WordMap<QList<std::pair<QString, int>>> m_cased; // by lower case: words that are units as written only
    WordMap<QHash<QString, QString>> m_byCountry;
};

} // namespace Quipu
