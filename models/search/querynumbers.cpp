// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querynumbers.h"

#include "models/search/querylanguage.h"

#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestNumber = 40; // digits and separators; no figure has more
constexpr QStringView separators = u".,'’";
constexpr QStringView passedOver = u",;%"; // right behind a number

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].category() == QChar::Number_DecimalDigit;
}

bool endsNumber(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at].isSpace() || text[at].category() == QChar::Other_Control || text[at] == u'('
        || text[at] == u')' || text[at] == u'"';
}

qsizetype behindLetters(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isLetter())
        ++at;
    return at;
}

qsizetype behindBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

// Which separator stands before the fraction; nothing where all of them group thousands.
QChar decimalSign(QStringView digits)
{
    const auto isSeparator = [](QChar c) { return separators.contains(c); };
    const auto last = std::find_if(digits.rbegin(), digits.rend(), isSeparator);
    if (last == digits.rend())
        return {};
    const QChar sign = *last;
    const qsizetype behind = last - digits.rbegin();
    const qsizetype before = digits.size() - behind - 1;
    if (digits.count(sign) > 1)
        return {};
    const bool isAlone = std::none_of(digits.begin(), digits.begin() + before, isSeparator);
    const bool groupsThousands = isAlone && behind == 3 && before <= 3 && digits.front() != u'0';
    return groupsThousands ? QChar() : sign;
}

std::optional<double> plainNumber(QStringView digits)
{
    const QChar point = decimalSign(digits);
    QString plain;
    for (const QChar c : digits) {
        if (c.digitValue() >= 0)
            plain += QChar(char16_t(u'0' + c.digitValue()));
        else if (c == point)
            plain += u'.';
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

struct Magnitude
{
    double factor = 1;
    qsizetype end = 0;
};

// The longest of "m", " million", " mil millones" that stands there.
Magnitude magnitudeAt(QStringView text, qsizetype at)
{
    Magnitude found {1, at};
    const qsizetype first = behindBlanks(text, at);
    qsizetype end = behindLetters(text, first);
    for (int words = 0; words < 2 && end > first; ++words) {
        const auto factor = QueryLanguage::shipped().magnitude(text.sliced(first, end - first).toString().simplified());
        const bool isWhole
            = endsNumber(text, end) || text.sliced(end).startsWith(u"..") || passedOver.contains(text[end]);
        const bool isSign = end - first == 1; // a letter of its own is a word
        if (factor && isWhole && (!isSign || first == at))
            found = {*factor, end};
        const qsizetype next = behindBlanks(text, end);
        const qsizetype nextEnd = behindLetters(text, next);
        if (next == end || nextEnd == next)
            break;
        end = nextEnd;
    }
    return found;
}

// Four digits and nothing more.
std::optional<int> yearAt(QStringView text, qsizetype at)
{
    int year = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        if (!isDigit(text, i))
            return {};
        year = year * 10 + text[i].digitValue();
    }
    const bool isOver = at + 4 >= text.size() || !text[at + 4].isLetterOrNumber();
    return isOver && year > 0 ? std::optional(year) : std::nullopt;
}

} // namespace

std::optional<QueryNumber> readNumber(QStringView text, qsizetype at)
{
    const bool isNegative = at < text.size() && (text[at] == u'-' || text[at] == u'−');
    at += isNegative ? 1 : 0;
    if (at < text.size() && text[at].category() == QChar::Symbol_Currency)
        ++at;
    const qsizetype start = at;
    while (at < start + longestNumber
           && (isDigit(text, at)
               || (at > start && at < text.size() && separators.contains(text[at]) && isDigit(text, at + 1))))
        ++at;
    const std::optional<double> plain = at > start ? plainNumber(text.sliced(start, at - start)) : std::nullopt;
    if (!plain)
        return {};
    const Magnitude magnitude = magnitudeAt(text, at);
    at = magnitude.end;
    while (at < text.size() && passedOver.contains(text[at]))
        ++at;
    const double value = *plain * magnitude.factor;
    return QueryNumber {isNegative ? -value : value, magnitude.factor, at, !endsNumber(text, at)};
}

QueryYears readYears(QStringView text, qsizetype at)
{
    QueryYears none;
    none.end = at;
    const qsizetype word = behindBlanks(text, at);
    const qsizetype wordEnd = behindLetters(text, word);
    if (word == at || wordEnd == word || !QueryLanguage::shipped().isBeforeYears(text.sliced(word, wordEnd - word)))
        return none;
    qsizetype place = behindBlanks(text, wordEnd);
    if (place == wordEnd && place < text.size())
        return none;
    QueryYears years;
    years.from = yearAt(text, place);
    place += years.from ? 4 : 0;
    const QStringView behind = text.sliced(std::min(place, text.size()));
    const qsizetype dash = behind.startsWith(u"..")                          ? 2
        : years.from && (behind.startsWith(u'-') || behind.startsWith(u'–')) ? 1
                                                                             : 0;
    if (dash > 0) {
        years.to = yearAt(text, place + dash);
        place += dash + (years.to ? 4 : 0);
    } else {
        years.to = years.from;
    }
    const bool isBegun = behindBlanks(text, place) == text.size()
        || std::all_of(text.begin() + place, text.end(), [](QChar c) { return c.isDigit(); });
    if ((!years.from && !years.to) || (dash > 0 && isDigit(text, place))) {
        none.isBegun = isBegun;
        return none;
    }
    years.end = place;
    return years;
}

} // namespace Quipu
