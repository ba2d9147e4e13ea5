// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/nameforms.h"

#include "models/base/codebookfile.h"
#include "models/corpus/textforms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestName = 90;

QSet<QString> foldedSet(const QJsonValue &list)
{
    QSet<QString> set;
    for (const QString &phrase : stringsOf(list))
        set.insert(folded(phrase));
    return set;
}

struct BylineWords
{
    QStringList leads; // folded, longest first
    QStringList specials;
    QSet<QString> cities, staff, roles, particles, outletNames, outletNouns, sections, placeSections, agencies,
        institutionHeads;

    BylineWords()
    {
        const QJsonObject data = readCodebook(u"bylines"_s);
        const QSet<QString> by = foldedSet(data.value("by"_L1));
        leads = {by.begin(), by.end()};
        std::sort(leads.begin(), leads.end(), [](const QString &a, const QString &b) {
            return a.size() > b.size() || (a.size() == b.size() && a < b);
        });
        for (const QString &special : stringsOf(data.value("special_to"_L1)))
            specials.append(folded(special));
        cities = foldedSet(data.value("cities"_L1));
        staff = foldedSet(data.value("staff"_L1));
        roles = foldedSet(data.value("roles"_L1));
        particles = foldedSet(data.value("particles"_L1));
        outletNames = foldedSet(data.value("outlet_names"_L1));
        outletNouns = foldedSet(data.value("outlet_nouns"_L1));
        sections = foldedSet(data.value("sections"_L1));
        placeSections = foldedSet(data.value("place_sections"_L1));
        institutionHeads = foldedSet(data.value("institution_heads"_L1));
        agencies = foldedSet(data.value("agencies"_L1));
    }
};

const BylineWords &bylineWords()
{
    static const BylineWords words;
    return words;
}

QList<QStringView> splitWords(QStringView phrase)
{
    QList<QStringView> words;
    for (const QStringView word : phrase.split(u' ', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

// "GlobalPost", "InSight"; not "McCoy", "DiCaprio" or an abbreviation.
bool isCamelCase(QStringView word)
{
    for (qsizetype i = 3; i + 1 < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower() && word[i + 1].isLower())
            return true;
    }
    return false;
}

bool isNameWord(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetter() || c.isMark() || u".'’-"_s.contains(c); });
}

bool isSiteName(QStringView phrase)
{
    const qsizetype dot = phrase.lastIndexOf(u'.');
    return !phrase.contains(u' ') && !phrase.contains(u'@') && !phrase.contains(u'/') && dot > 2
        && phrase.size() - dot <= 5 && phrase.size() - dot >= 3 && phrase.sliced(dot + 1).toString().isLower();
}

} // namespace

bool isKnownOutlet(QStringView phrase)
{
    return phrase.size() <= longestName && bylineWords().outletNames.contains(folded(phrase));
}

bool isAgency(QStringView phrase)
{
    return phrase.size() <= longestName && bylineWords().agencies.contains(folded(phrase));
}

bool isSection(QStringView phrase)
{
    return isRubric(phrase) || (phrase.size() <= longestName && bylineWords().placeSections.contains(folded(phrase)));
}

bool isRubric(QStringView phrase)
{
    if (phrase.size() > longestName)
        return false;
    const QString plain = folded(phrase);
    const qsizetype number = plain.indexOf(u" n"_s); // "Nota de prensa N° 214-2018"
    const bool numbered = number > 0 && plain.size() - number <= 9 && plain.contains(u'#');
    return bylineWords().sections.contains(numbered ? plain.first(number) : plain);
}

bool looksLikeInstitution(QStringView phrase)
{
    const QStringView first = phrase.first(std::max<qsizetype>(0, phrase.indexOf(u' ')));
    return wordsIn(phrase) <= 8 && isCapitalisedName(phrase) && bylineWords().institutionHeads.contains(folded(first));
}

bool isStaff(QStringView phrase)
{
    return phrase.size() <= longestName && bylineWords().staff.contains(folded(phrase));
}

qsizetype staffLeadLength(QStringView phrase)
{
    const qsizetype space = phrase.indexOf(u' ');
    return space > 0 && isStaff(phrase.first(space)) ? space + 1 : 0;
}

bool isRole(QStringView word)
{
    return bylineWords().roles.contains(folded(word));
}

bool isCapitalisedName(QStringView phrase)
{
    const QList<QStringView> words = splitWords(phrase);
    if (words.isEmpty() || phrase.size() > longestName)
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool small = i > 0 && i + 1 < words.size() && words[i].front().isLower();
        const QString plain = folded(words[i]);
        const bool joining = plain == u"and"_s || plain == u"of"_s || plain == u"on"_s || plain == u"for"_s
            || plain == u"&"_s || plain == u"the"_s || plain == u"en"_s || plain == u"para"_s
            || bylineWords().particles.contains(plain);
        if (!words[i].front().isUpper() && !words[i].front().isDigit() && !((small || plain == u"&"_s) && joining))
            return false;
    }
    return true;
}

bool looksLikePerson(QStringView phrase)
{
    const QList<QStringView> words = splitWords(phrase);
    if (words.size() < 2 || words.size() > 6 || phrase.size() > longestName || isSection(phrase)
        || isKnownOutlet(phrase) || isStaff(phrase) || staffLeadLength(phrase) > 0)
        return false;
    const BylineWords &known = bylineWords();
    int named = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString plain = folded(words[i]);
        if (known.outletNouns.contains(plain) || known.roles.contains(plain))
            return false;
        if (isNameWord(words[i]))
            ++named;
        else if (i == 0 || i + 1 == words.size() || !known.particles.contains(plain))
            return false;
    }
    const QString first = folded(words.front());
    return named >= 2 && first != u"the"_s && first != u"el"_s && first != u"la"_s && first != u"los"_s
        && first != u"las"_s;
}

bool looksLikeOutlet(QStringView phrase)
{
    if (phrase.isEmpty() || phrase.size() > longestName || isSection(phrase))
        return false;
    if (isKnownOutlet(phrase) || isSiteName(phrase))
        return true;
    const QList<QStringView> words = splitWords(phrase);
    if (words.size() > 8 || !isCapitalisedName(phrase))
        return false;
    if (words.size() == 1)
        return isCamelCase(phrase);
    return std::any_of(words.begin(), words.end(), [](QStringView word) {
        return word.front().isUpper() && bylineWords().outletNouns.contains(folded(word));
    });
}

qsizetype bylineLeadLength(QStringView phrase)
{
    const QString head = folded(phrase.first(std::min<qsizetype>(phrase.size(), 30)));
    for (const QString &lead : bylineWords().leads) {
        if (!head.startsWith(lead) || phrase.size() <= lead.size())
            continue;
        qsizetype length = lead.size(); // folding keeps the length of the leads' letters
        const bool colon = phrase[length] == u':';
        if (!colon && !phrase[length].isSpace())
            continue;
        while (length < phrase.size() && (phrase[length].isSpace() || phrase[length] == u':'))
            ++length;
        const bool word
            = lead == u"author"_s || lead.startsWith(u"autor"_s) || lead == u"texto"_s || lead == u"authors"_s;
        if (length == phrase.size() || (word && !colon))
            continue;
        return length;
    }
    return 0;
}

bool isCity(QStringView phrase)
{
    return phrase.size() <= longestName && bylineWords().cities.contains(folded(phrase));
}

bool isRoleLine(QStringView phrase)
{
    const QList<QStringView> words = splitWords(phrase);
    if (words.isEmpty() || words.size() > 5 || phrase.contains(u',') || phrase.contains(u'|') || endsAsSentence(phrase)
        || looksLikePerson(phrase) || bylineLeadLength(phrase) > 0)
        return false;
    const bool isSpanish
        = words.size() > 1 && isRole(words.front()) && bylineWords().particles.contains(folded(words[1]));
    const bool isSeated = words.size() > 2 && isRole(words.front())
        && (words[1] == u"en" || words[1] == u"in" || words[1] == u"for" || words[1] == u"at");
    return isRole(words.back()) || isSpanish || isSeated || (words.size() <= 2 && isRole(words.front()));
}

qsizetype specialLeadLength(QStringView phrase)
{
    const QString plain = folded(phrase.first(std::min<qsizetype>(phrase.size(), 40)));
    for (const QString &special : bylineWords().specials) {
        if (plain.startsWith(special + u' ') && isCapitalisedName(phrase.sliced(special.size() + 1)))
            return special.size() + 1;
    }
    return 0;
}

bool isBylineLead(QStringView phrase)
{
    const QString plain = folded(phrase);
    return plain.size() <= 30 && bylineWords().leads.contains(plain.endsWith(u':') ? plain.chopped(1) : plain);
}

} // namespace Quipu
