// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datefinder.h"
#include "models/annotation/datevalue.h"

using namespace Qt::StringLiterals;

namespace Quipu {

bool DateFinder::period(FoundDate &found)
{
    return fiscalYear(found) || decade(found) || century(found) || years(found);
}

bool DateFinder::fiscalYear(FoundDate &found)
{
    size_t at = found.first;
    int number = -1;
    const QString &key = m_text[at].key;
    if (key.startsWith(u"fy") && key.size() > 2) {
        number = QStringView(key).sliced(2).toInt();
        found.end = at + 1;
    } else if (sense(DateWord::Fiscal, at)) {
        const size_t next = sense(DateWord::Unit, at + 1) == 6 ? at + 2 : at + 1;
        if (!isBound(next))
            return false;
        number = key == u"fy" && plainNumber(next, 2) > 0 ? plainNumber(next, 2) : year(next);
        found.end = next + 1;
    } else if (sense(DateWord::Unit, at) == 6 && sense(DateWord::Fiscal, at + 1) && isBound(at + 2)) {
        number = year(at + 2); // "año fiscal 2012"
        found.end = at + 3;
    }
    if (number <= 0)
        return false;
    found.value = u"FY"_s + QString::number(number < 100 ? number + 2000 : number);
    return true;
}

int DateFinder::decadeYear(size_t index) const
{
    if (index >= m_text.size() || m_text[index].kind != NameToken::Kind::Number || !m_text[index].key.endsWith(u's'))
        return -1;
    QStringView digits = m_text[index].key;
    digits.chop(1);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number % 10 != 0 || number <= 0)
        return -1;
    if (digits.size() == 2)
        return number >= 20 ? 1900 + number : 2000 + number;
    return digits.size() == 4 ? number : -1;
}

bool DateFinder::decade(FoundDate &found)
{
    size_t at = found.first;
    int part = 0;
    if (const auto word = sense(DateWord::Part, at)) {
        part = *word;
        at += isDash(at + 1) ? 2 : 1;
        while (m_text.isSpanish() && at < m_text.size() && at - found.first < 4
               && m_text[at].isAny(WordClass::Connector | WordClass::Article))
            ++at;
    }
    if (decadeYear(at) > 0) {
        found.end = at + 1;
        found.value = partOfDecade(decadeYear(at), part);
        return true;
    }
    // "década de 1980", "década de los 80", "años 80", "años ochenta"
    const auto unit = sense(DateWord::Unit, at);
    if (!unit || (*unit != 7 && m_text[at].key != u"anos"))
        return false;
    size_t number = at + 1;
    while (*unit == 7 && number < m_text.size() && number - at < 4 && isBound(number)
           && m_text[number].isAny(WordClass::Connector | WordClass::Article))
        ++number;
    if (*unit == 7 && sense(DateWord::Unit, number) == 6)
        ++number;
    if (number == at + 1 && *unit == 7)
        return false;
    int first = year(number) > 0 && year(number) % 10 == 0 ? year(number) : count(number);
    if (!isBound(number) || first < 10 || first % 10 != 0 || (*unit == 6 && first > 100 && first % 10 != 0))
        return false;
    first += first < 100 ? (first >= 20 ? 1900 : 2000) : 0;
    found.end = number + 1;
    found.value = partOfDecade(first, part);
    return true;
}

int DateFinder::romanNumber(const NameToken &token) const
{
    static const QStringList numbers {u"i"_s,    u"ii"_s,  u"iii"_s,  u"iv"_s,    u"v"_s,   u"vi"_s,   u"vii"_s,
                                      u"viii"_s, u"ix"_s,  u"x"_s,    u"xi"_s,    u"xii"_s, u"xiii"_s, u"xiv"_s,
                                      u"xv"_s,   u"xvi"_s, u"xvii"_s, u"xviii"_s, u"xix"_s, u"xx"_s,   u"xxi"_s};
    return int(numbers.indexOf(token.key)) + 1;
}

bool DateFinder::century(FoundDate &found)
{
    size_t at = found.first;
    int part = 0;
    if (const auto word = sense(DateWord::Part, at)) {
        part = *word;
        at += isDash(at + 1) ? 2 : 1;
        at += m_text.isSpanish() && isBound(at) && sense(DateWord::Of, at) ? 1 : 0;
    }
    int number = -1;
    if (sense(DateWord::Unit, at) == 8 && at + 1 < m_text.size() && isBound(at + 1)) {
        number = romanNumber(m_text[at + 1]); // "siglo XIX"
        found.end = at + 2;
    } else if (sense(DateWord::Unit, at + 1) == 8 && isBound(at + 1)) {
        number = sense(DateWord::Ordinal, at).value_or(plainNumber(at, 2));
        found.end = at + 2;
    }
    if (number < 10 || number > 21)
        return false;
    found.value = partOfCentury(number, part);
    return true;
}

bool DateFinder::isYearHere(size_t index) const
{
    if (year(index) < 1500)
        return false;
    if (index > 0 && m_text[index].gap == NameToken::Gap::None && !m_text[index - 1].isSign(u'(') && !isDash(index - 1)
        && !m_text[index - 1].isSign(u'['))
        return false;
    const size_t next = index + 1;
    const bool isEnd = next >= m_text.size() || m_text[next].gap == NameToken::Gap::Line
        || m_text[next].kind == NameToken::Kind::Sign;
    const bool isUnit = isSign(next, u'%')
        || (next < m_text.size() && m_text[next].gap == NameToken::Gap::None
            && m_text[next].kind != NameToken::Kind::Sign);
    if (isUnit || (index > 0 && isSign(index - 1, u'$')))
        return false;
    if (index > 0 && isBound(index) && (sense(DateWord::Before, index - 1) || sense(DateWord::Month, index - 1)))
        return isEnd || !looksCounted(next);
    return isEnd || (index > 0 && m_text[index - 1].isSign(u'('));
}

bool DateFinder::looksCounted(size_t next) const
{
    const NameToken &token = m_text[next];
    const bool isSmallWord = token.isAny(WordClass::Common | WordClass::Connector | WordClass::Article
                                         | WordClass::Joiner | WordClass::PlacePreposition)
        || token.isAny(WordClass::SpeechVerb | WordClass::GovernmentVerb);
    return token.isWord() && !token.isCapitalised && !isSmallWord && token.key.endsWith(u's')
        && m_text[next - 1].key.endsWith(u'0');
}

bool DateFinder::years(FoundDate &found)
{
    const size_t at = found.first;
    if (year(at) < 0)
        return false;
    const size_t join = at + 1;
    const bool isDashed = isDash(join) && m_text[join].gap == NameToken::Gap::None
        && (!isSign(join, u'/') || year(join + 1) == year(at) + 1);
    if (isDashed && join + 1 < m_text.size() && m_text[join + 1].gap == NameToken::Gap::None) {
        int last = year(join + 1);
        if (last < 0 && plainNumber(join + 1, 2) > 0 && m_text[join + 1].key.size() == 2)
            last = year(at) / 100 * 100 + plainNumber(join + 1, 2);
        if (last > year(at))
            return addYears(found, join + 2, year(at), last);
    }
    const bool isJoined = opensRange(at) && isBound(join) && sense(DateWord::RangeJoin, join) && isBound(join + 1);
    if (isJoined && year(join + 1) > year(at))
        return addYears(found, join + 2, year(at), year(join + 1));
    if (!isYearHere(at))
        return false;
    return addYears(found, at + 1, year(at), year(at));
}

bool DateFinder::addYears(FoundDate &found, size_t end, int first, int last)
{
    found.end = end;
    found.value = dateRange({first, 0, 0}, {last, 0, 0});
    remember({last, 0, 0});
    return true;
}

} // namespace Quipu
