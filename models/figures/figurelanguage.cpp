// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figurelanguage.h"

#include "models/figures/figure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct FlaggedList
{
    QLatin1StringView key;
    Lexeme::Flag flag;
};

constexpr std::array flaggedLists {
    FlaggedList {"vagueTens"_L1, Lexeme::VagueTens},
    FlaggedList {"halves"_L1, Lexeme::Half},
    FlaggedList {"fractionParts"_L1, Lexeme::FractionPart},
    FlaggedList {"ones"_L1, Lexeme::One},
    FlaggedList {"and"_L1, Lexeme::And},
    FlaggedList {"of"_L1, Lexeme::Of},
    FlaggedList {"to"_L1, Lexeme::To},
    FlaggedList {"or"_L1, Lexeme::Or},
    FlaggedList {"between"_L1, Lexeme::Between},
    FlaggedList {"from"_L1, Lexeme::From},
    FlaggedList {"definite"_L1, Lexeme::Definite},
    FlaggedList {"labels"_L1, Lexeme::Label},
    FlaggedList {"labelMarks"_L1, Lexeme::Label},
    FlaggedList {"something"_L1, Lexeme::Something},
    FlaggedList {"ordinalSuffixes"_L1, Lexeme::OrdinalSuffix},
    FlaggedList {"voteCues"_L1, Lexeme::VoteCue},
    FlaggedList {"scoreCues"_L1, Lexeme::ScoreCue},
    FlaggedList {"stopWords"_L1, Lexeme::Stop},
    FlaggedList {"clauseVerbs"_L1, Lexeme::ClauseVerb},
    FlaggedList {"prenominals"_L1, Lexeme::Prenominal},
    FlaggedList {"irregularPlurals"_L1, Lexeme::IrregularPlural},
    FlaggedList {"notPlural"_L1, Lexeme::NotPlural},
    FlaggedList {"personNouns"_L1, Lexeme::Person},
    FlaggedList {"casualtyVerbs"_L1, Lexeme::Casualty},
    FlaggedList {"ambiguousMonths"_L1, Lexeme::AmbiguousMonth},
    FlaggedList {"weekdays"_L1, Lexeme::Weekday},
    FlaggedList {"yearBefore"_L1, Lexeme::YearBefore},
    FlaggedList {"spanCues"_L1, Lexeme::SpanCue},
    FlaggedList {"changeVerbs"_L1, Lexeme::Change},
    FlaggedList {"titleWords"_L1, Lexeme::Title},
    FlaggedList {"weakPlaceBefore"_L1, Lexeme::WeakPlace},
    FlaggedList {"strongPlaceBefore"_L1, Lexeme::StrongPlace},
    FlaggedList {"receiverBefore"_L1, Lexeme::Receiver},
    FlaggedList {"donorAfter"_L1, Lexeme::DonorAfter},
    FlaggedList {"giving"_L1, Lexeme::Giving},
    FlaggedList {"participantLinks"_L1, Lexeme::ParticipantLink},
    FlaggedList {"totalNouns"_L1, Lexeme::TotalNoun},
    FlaggedList {"clock"_L1, Lexeme::Clock},
    FlaggedList {"listCues"_L1, Lexeme::ListCue},
    FlaggedList {"sourceVerbs"_L1, Lexeme::SourceVerb},
    FlaggedList {"perYearFollow"_L1, Lexeme::PerYearFollow},
    FlaggedList {"presentVerbs"_L1, Lexeme::Present},
    FlaggedList {"pastVerbs"_L1, Lexeme::Past},
    FlaggedList {"when"_L1, Lexeme::When},
    FlaggedList {"subordinators"_L1, Lexeme::Subordinator},
    FlaggedList {"futures"_L1, Lexeme::Future},
    FlaggedList {"superlatives"_L1, Lexeme::Superlative},
    FlaggedList {"yearAsides"_L1, Lexeme::YearAside},
    FlaggedList {"including"_L1, Lexeme::Including},
    FlaggedList {"personTotals"_L1, Lexeme::PersonTotal},
    FlaggedList {"minus"_L1, Lexeme::Minus},
    FlaggedList {"sizeNouns"_L1, Lexeme::SizeNoun},
    FlaggedList {"phoneCues"_L1, Lexeme::PhoneCue},
    FlaggedList {"countedBefore"_L1, Lexeme::CountedBefore},
    FlaggedList {"verbNouns"_L1, Lexeme::VerbNoun},
    FlaggedList {"moveVerbs"_L1, Lexeme::Move},
};

struct ValuedList
{
    QLatin1StringView key;
    Lexeme::Flag flag;
};

constexpr std::array valuedLists {
    ValuedList {"numerals"_L1, Lexeme::Numeral},           ValuedList {"scales"_L1, Lexeme::Scale},
    ValuedList {"suffixScales"_L1, Lexeme::SuffixScale},   ValuedList {"vague"_L1, Lexeme::Vague},
    ValuedList {"fractions"_L1, Lexeme::Fraction},         ValuedList {"months"_L1, Lexeme::Month},
    ValuedList {"fractionSigns"_L1, Lexeme::FractionSign}, ValuedList {"multiples"_L1, Lexeme::Multiple},
};

void fill(PhraseTable &table, const QJsonValue &list)
{
    for (const QJsonValue &phrase : list.toArray())
        table.add(phrase.toString(), 0);
}

void fill(QStringList &words, const QJsonValue &list)
{
    for (const QJsonValue &word : list.toArray())
        words.append(word.toString());
}

void fill(PhraseTable &table, const QJsonObject &numbers)
{
    for (auto entry = numbers.begin(); entry != numbers.end(); ++entry)
        table.add(entry.key(), entry.value().toInt());
}

void fill(PhraseTable &table, QStringList &names, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        table.add(entry.key(), int(names.size()));
        names.append(entry.value().toString());
    }
}

void fillQualifiers(PhraseTable &table, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto sign = approximationFromString(entry.value().toString());
        Q_ASSERT(sign);
        table.add(entry.key(), int(*sign));
    }
}

QJsonObject readLanguage(const QString &code)
{
    QFile file(u":/quipu/codebooks/figures-"_s + code + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// How many of the text's first words are among the language's commonest.
int commonWords(const QStringList &common, QStringView text)
{
    constexpr qsizetype enough = 20000;
    const TokenisedText start {text.first(qMin(text.size(), enough))};
    int count = 0;
    for (const Token &token : start.tokens)
        count += token.kind == Token::Kind::Word && common.contains(token.word);
    return count;
}

QStringList functionWords(const QString &code)
{
    QStringList words;
    for (const QJsonValue &word : readLanguage(code)["functionWords"_L1].toArray())
        words.append(word.toString());
    return words;
}

} // namespace

const FigureLanguage &FigureLanguage::of(const QString &code, QStringView text)
{
    static const FigureLanguage english {u"en"_s};
    static const FigureLanguage spanish {u"es"_s};
    if (code.startsWith("es"_L1))
        return spanish;
    if (code.startsWith("en"_L1))
        return english;
    static const QStringList englishWords = functionWords(u"en"_s);
    static const QStringList spanishWords = functionWords(u"es"_s);
    return commonWords(spanishWords, text) > commonWords(englishWords, text) ? spanish : english;
}

FigureLanguage::FigureLanguage(const QString &languageCode)
    : code(languageCode)
{
    const QJsonObject data = readLanguage(languageCode);
    pointIsDecimal = data["decimal"_L1].toString() == "."_L1;
    for (const auto &[key, flag] : flaggedLists) {
        for (const QJsonValue &entry : data[key].toArray()) {
            const QString phrase = entry.toString();
            m_lexemes[phrase.sliced(phrase.lastIndexOf(u' ') + 1)].flags |= flag;
        }
    }
    for (const auto &[key, flag] : valuedLists) {
        const QJsonObject values = data[key].toObject();
        for (auto entry = values.begin(); entry != values.end(); ++entry) {
            Lexeme &lexeme = m_lexemes[entry.key()];
            lexeme.flags |= flag;
            if (flag == Lexeme::Month)
                lexeme.month = entry.value().toInt();
            else
                lexeme.number = entry.value().toDouble();
        }
    }
    fillQualifiers(qualifiersBefore, data["qualifiersBefore"_L1].toObject());
    fillQualifiers(qualifiersAfter, data["qualifiersAfter"_L1].toObject());
    fill(skippedBefore, data["skippedBefore"_L1]);
    fill(idioms, data["idioms"_L1]);
    fill(ratios, data["in"_L1]);
    fill(denominators, data["denominators"_L1]);
    fill(ageBefore, data["ageBefore"_L1]);
    fill(ageAfter, data["ageAfter"_L1]);
    fill(perYear, data["perYear"_L1]);
    fill(perOther, perNames, data["perOther"_L1].toObject());
    fill(fiscal, data["fiscal"_L1]);
    fill(early, data["early"_L1]);
    fill(decadeWords, data["decadeWords"_L1]);
    fill(agoBefore, data["agoBefore"_L1]);
    fill(agoYears, data["agoYears"_L1]);
    fill(yearsAgo, data["yearsAgo"_L1]);
    fill(multiYear, data["multiYear"_L1]);
    fill(multiYearBefore, data["multiYearBefore"_L1]);
    fill(ofYear, data["ofYear"_L1]);
    fill(subyears, subyearNames, data["subyears"_L1].toObject());
    fill(relative, relativeNames, data["relative"_L1].toObject());
    fill(bounds, boundNames, data["bounds"_L1].toObject());
    fill(sourceBefore, data["sourceBefore"_L1]);
    fill(anaphors, data["anaphors"_L1]);
    fill(locals, data["locals"_L1]);
    const QJsonObject units = data["stretchUnits"_L1].toObject();
    for (auto entry = units.begin(); entry != units.end(); ++entry)
        stretchUnits.add(entry.key(), entry.value().toInt());
    fill(stretchEnd, data["stretchEnd"_L1]);
    fill(stretchStart, data["stretchStart"_L1]);
    fill(levelComparisons, data["levelComparisons"_L1]);
    fill(directComparisons, data["directComparisons"_L1]);
    fill(sinceWords, data["sinceWords"_L1]);
    fill(contrasts, data["contrasts"_L1]);
    fill(relativePronouns, data["relativePronouns"_L1]);
    fill(sourceNouns, data["sourceNouns"_L1]);
    fill(sourcePronouns, data["sourcePronouns"_L1]);
    fill(findings, data["findings"_L1]);
    fill(wideAreas, data["wideAreas"_L1]);
    fill(holders, data["holders"_L1]);
    fill(comparisons, data["comparisons"_L1]);
    fill(numberNouns, data["numberNouns"_L1]);
    fill(earlierYears, data["earlierYears"_L1]);
    fill(belowZero, data["belowZero"_L1]);
    fill(perGroups, data["perGroups"_L1]);
    fill(listLinks, data["listLinks"_L1]);
    fill(totalVerbs, data["totalVerbs"_L1]);
    fill(differences, data["differences"_L1]);
    fill(roundScales, data["roundScales"_L1]);
    fill(pointNouns, data["pointNouns"_L1]);
    fill(averages, data["averages"_L1]);
    fill(quarters, data["properFractions"_L1]);
    fill(indexNouns, data["indexNouns"_L1]);
    fill(unitAdjectives, data["unitAdjectives"_L1]);
    fill(crossSigns, data["crossSigns"_L1]);
    fill(settlements, data["settlements"_L1]);
    fill(participantNouns, data["participantNouns"_L1]);
    fill(pairs, data["pairs"_L1].toObject());
    fill(multipleFollow, data["multipleFollow"_L1]);
    fill(ageLinks, data["ageLinks"_L1]);
    fill(perLinks, data["perLinks"_L1].toObject());
    addFolds(data["foldEnding"_L1].toString());
    const QJsonObject namedDecades = data["decades"_L1].toObject();
    for (auto entry = namedDecades.begin(); entry != namedDecades.end(); ++entry)
        decades.add(entry.key(), entry.value().toInt());
    m_pastEndings.fill(data["pastEndings"_L1].toArray());
    m_futureEndings.fill(data["futureEndings"_L1].toArray());
    fill(m_demonymEndings, data["demonymEndings"_L1]);
    fill(lastSpans, data["lastSpans"_L1]);
    markTables();
    findAnchors();
}

void FigureLanguage::markTables()
{
    const std::array tables {&qualifiersBefore,
                             &qualifiersAfter,
                             &skippedBefore,
                             &idioms,
                             &ratios,
                             &denominators,
                             &ageBefore,
                             &ageAfter,
                             &perYear,
                             &perOther,
                             &fiscal,
                             &early,
                             &decadeWords,
                             &agoBefore,
                             &agoYears,
                             &yearsAgo,
                             &multiYear,
                             &multiYearBefore,
                             &ofYear,
                             &subyears,
                             &relative,
                             &bounds,
                             &decades,
                             &sourceBefore,
                             &anaphors,
                             &locals,
                             &comparisons,
                             &numberNouns,
                             &earlierYears,
                             &belowZero,
                             &lastSpans,
                             &wideAreas,
                             &holders,
                             &perGroups,
                             &listLinks,
                             &totalVerbs,
                             &differences,
                             &stretchUnits,
                             &stretchEnd,
                             &stretchStart,
                             &levelComparisons,
                             &directComparisons,
                             &sourceNouns,
                             &sourcePronouns,
                             &findings,
                             &sinceWords,
                             &contrasts,
                             &relativePronouns,
                             &pairs,
                             &multipleFollow,
                             &ageLinks,
                             &perLinks};
    static_assert(tables.size() <= 64);
    for (size_t i = 0; i < tables.size(); ++i)
        tables[i]->markWith(1ull << i, m_lexemes);
    for (const PhraseTable *table : {&fiscal, &decadeWords, &decades, &agoBefore, &multiYearBefore, &subyears,
                                     &relative, &lastSpans, &stretchUnits})
        m_timeTables |= table->bit();
    m_lexemes.forEach([this](const QString &word, const Lexeme &) { m_known.set(hashOfWord(word) % knownBits); });
    m_openingTables = m_timeTables | idioms.bit() | wideAreas.bit();
}

// "tenfold" from "ten", where the language says so by an ending
void FigureLanguage::addFolds(const QString &ending)
{
    if (ending.isEmpty())
        return;
    std::vector<std::pair<QString, double>> folds;
    m_lexemes.forEach([&](const QString &word, const Lexeme &lexeme) {
        if (lexeme.number >= 2 && (lexeme.flags & (Lexeme::Numeral | Lexeme::Scale)))
            folds.emplace_back(word + ending, lexeme.number);
    });
    for (const auto &[word, number] : folds) {
        Lexeme &fold = m_lexemes[word];
        fold.flags |= Lexeme::Fold;
        fold.number = number;
    }
}

bool FigureLanguage::isDemonym(const Token &token) const
{
    return token.capital && token.word.size() > 5
        && std::any_of(m_demonymEndings.begin(), m_demonymEndings.end(),
                       [&](const QString &ending) { return token.word.endsWith(ending); });
}

bool FigureLanguage::looksPast(QStringView word) const
{
    return m_pastEndings.areOf(word);
}

bool FigureLanguage::looksFuture(QStringView word) const
{
    return m_futureEndings.areOf(word);
}

} // namespace Quipu
