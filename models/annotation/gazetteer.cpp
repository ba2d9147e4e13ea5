// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/countrynames.h"
#include "models/annotation/gazetteerfile.h"
#include "models/annotation/lexicon.h"
#include "models/annotation/mention.h"
#include "models/annotation/nametokenizer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using CountryTable = QHash<QString, CountryNames>;

void addWordClasses(Lexicon &lexicon)
{
    for (const QString &file : {u"wordclasses.tsv"_s, u"givennames.tsv"_s, u"surnames.tsv"_s}) {
        for (const QStringList &row : gazetteerRows(file)) {
            const auto wordClass = wordClassFromString(row.value(0));
            Q_ASSERT(wordClass);
            if (!wordClass)
                continue;
            for (const QString &word : alternatives(row.value(1)))
                lexicon.addClass(word, *wordClass);
        }
    }
}

QStringList countriesOfCodes(const CountryTable &countries, const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts))
        names += countries.value(code).canonical;
    return names;
}

void addCountries(Lexicon &lexicon, const CountryTable &countries)
{
    QStringList codes = countries.keys();
    codes.sort();
    for (const QString &code : codes) {
        const CountryNames &country = countries[code];
        const int entry = lexicon.addEntry({u"PLACE"_s, country.canonical, {country.canonical}});
        for (const QString &form : country.forms)
            lexicon.addForm(form, entry);
    }
}

// nationalities.tsv: country codes (empty for regions), canonical adjective, English forms, Spanish forms.
void addNationalities(Lexicon &lexicon, const CountryTable &countries)
{
    for (const QStringList &row : gazetteerRows(u"nationalities.tsv"_s)) {
        const int entry = lexicon.addEntry({u"NATIONALITY"_s, row.value(1), countriesOfCodes(countries, row.value(0))});
        lexicon.addForm(row.value(1), entry);
        for (const QString &form : alternatives(row.value(2)))
            lexicon.addForm(form, entry);
        for (const QString &form : alternatives(row.value(3)))
            lexicon.addForm(form, entry, true);
    }
}

// places.tsv: kind (capital, city, region, weak), country codes, canonical name, other forms.
void addPlaces(Lexicon &lexicon, const CountryTable &countries)
{
    for (const QStringList &row : gazetteerRows(u"places.tsv"_s)) {
        const QString kind = row.value(0);
        const int entry = lexicon.addEntry({u"PLACE"_s, row.value(2), countriesOfCodes(countries, row.value(1)),
                                            kind == u"weak", kind != u"region", false, kind == u"capital"});
        lexicon.addForm(row.value(2), entry);
        for (const QString &form : alternatives(row.value(3)))
            lexicon.addForm(form, entry);
    }
}

// organisations.tsv, substances.tsv ...: type, country codes, canonical name, other forms.
void addNames(Lexicon &lexicon, const CountryTable &countries, const QString &file)
{
    for (const QStringList &row : gazetteerRows(file)) {
        const bool isWeak = row.value(0).endsWith(u'?');
        const QString type = isWeak ? row.value(0).chopped(1) : row.value(0);
        const int entry = lexicon.addEntry({type, row.value(2), countriesOfCodes(countries, row.value(1)), isWeak});
        lexicon.addForm(row.value(2), entry);
        for (const QString &form : alternatives(row.value(3)))
            lexicon.addForm(form, entry);
    }
}

QString plainSubdivision(QString name)
{
    for (const QString &mark : {u" ["_s, u" ("_s, u", "_s, u"/"_s}) {
        const qsizetype at = name.indexOf(mark);
        if (at > 0)
            name.truncate(at);
    }
    for (const QString &ending : {u" Sheng"_s, u" Shi"_s, u" Province"_s, u" City"_s, u" District"_s}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name.trimmed();
}

struct Subdivision
{
    QString name;
    QStringList countries;
    bool isWeak = false;
};

// Short names, and those that are words or people's names too, mean a place only where the text says so; so do those of
// countries that list every municipality.
bool isWeakName(const Lexicon &lexicon, const QString &name, int siblings)
{
    const NameTokens tokens = nameTokens(name, {}, &lexicon);
    if (tokens.size() > 1)
        return tokens.front().is(WordClass::Common);
    static constexpr quint64 others = WordClass::Common | WordClass::Content | WordClass::GivenName | WordClass::Surname
        | WordClass::Title | WordClass::Month | WordClass::Portfolio;
    return tokens.empty() || tokens.front().key.size() < 4 || siblings > 100 || tokens.front().isAny(others);
}

void addSubdivisions(Lexicon &lexicon, const CountryTable &countries)
{
    QFile file(u":/quipu/iso/codes/iso_3166-2.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"3166-2"_s).toArray();
    QHash<QString, int> siblings;
    for (const QJsonValue &row : rows)
        ++siblings[row[u"code"_s].toString().left(2)];
    QHash<QString, Subdivision> found;
    QStringList order;
    for (const QJsonValue &row : rows) {
        const QString code = row[u"code"_s].toString().left(2);
        const QString name = plainSubdivision(row[u"name"_s].toString());
        const QString country = countries.value(code).canonical;
        Subdivision &subdivision = found[foldedName(name)];
        if (subdivision.name.isEmpty())
            order += foldedName(name);
        subdivision.name = subdivision.name.isEmpty() ? name : subdivision.name;
        subdivision.isWeak = subdivision.isWeak || isWeakName(lexicon, name, siblings[code]);
        if (!subdivision.countries.contains(country))
            subdivision.countries += country;
    }
    for (const QString &key : order) {
        const Subdivision &subdivision = found[key];
        const int entry = lexicon.addEntry(
            {u"PLACE"_s, subdivision.name, subdivision.countries, subdivision.isWeak, true, true, false});
        lexicon.addForm(subdivision.name, entry);
    }
}

} // namespace

// towns.tsv: kind, country codes, names. Names that are words or people's too are weak whatever their kind.
void addTowns(Lexicon &lexicon, const CountryTable &countries)
{
    for (const QStringList &row : gazetteerRows(u"towns.tsv"_s)) {
        const QStringList places = countriesOfCodes(countries, row.value(1));
        for (const QString &name : alternatives(row.value(2))) {
            const bool isWeak = row.value(0) == u"weak" || isWeakName(lexicon, name, 0);
            lexicon.addForm(name, lexicon.addEntry({u"PLACE"_s, name, places, isWeak, true, false, false}));
        }
    }
}

// What is added first keeps a spelling: countries before cities before subdivisions.
void fillLexicon(Lexicon &lexicon)
{
    const CountryTable countries = countryNames();
    addWordClasses(lexicon);
    addNames(lexicon, countries, u"organisations.tsv"_s);
    addNames(lexicon, countries, u"substances.tsv"_s);
    addNames(lexicon, countries, u"othernames.tsv"_s);
    for (const QString &file :
         {u"politics.tsv"_s, u"companies.tsv"_s, u"clubs.tsv"_s, u"outlets.tsv"_s, u"people.tsv"_s})
        addNames(lexicon, countries, file);
    addCountries(lexicon, countries);
    addNationalities(lexicon, countries);
    addPlaces(lexicon, countries);
    addSubdivisions(lexicon, countries);
    addTowns(lexicon, countries);
}

} // namespace Quipu
