// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/datepoints.h"

#include "models/figures/nounphrases.h"
#include "models/figures/units.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int firstYear = 1500;
constexpr int lastYear = 2100;

// The number that all the word's characters are the digits of, else 0.
int plainNumber(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return 0;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

int smallNumber(const Token &token)
{
    return token.kind == Token::Kind::Number && token.word.size() <= 2 ? plainNumber(token.word) : 0;
}

bool isMonthName(const Token &token)
{
    return has(token, Lexeme::Month);
}

DatePoint wholeYear(int year, qsizetype end)
{
    return {end, {year, 0, 0}, {year, 0, 0}, u"year"_s, false, false, false, 0, false, {}};
}

} // namespace

QString SpokenTime::source() const
{
    if (isTopic)
        return u"%1, the year of most figures before"_s.arg(year);
    return where.isNull() ? words : QString(u'"' + words + QStringView(u"\" in ") + where);
}

std::optional<DatePoint> DateReader::read(qsizetype begin, qsizetype first, qsizetype end) const
{
    if (tokens[size_t(first)].used)
        return {};
    if (const auto point = readStretch(begin, first, end))
        return point;
    return readPoint(begin, first, end);
}

std::optional<DatePoint> DateReader::readPoint(qsizetype begin, qsizetype first, qsizetype end) const
{
    if (first >= end)
        return {};
    if (const auto point = readDay(first, end))
        return point;
    if (const auto point = readMonth(begin, first, end))
        return point;
    if (const auto point = readFiscal(begin, first, end))
        return point;
    if (const auto point = readPartOfYear(begin, first, end))
        return point;
    if (const auto point = readDecade(first, end))
        return point;
    if (const auto point = readYearsAgo(first, end))
        return point;
    if (const auto point = readLastSpan(first, end))
        return point;
    if (const auto point = readRelative(first, end))
        return point;
    return readYears(begin, first, end);
}

int DateReader::yearValue(qsizetype at, qsizetype end) const
{
    if (at >= end || tokens[size_t(at)].kind != Token::Kind::Number || tokens[size_t(at)].word.size() != 4)
        return 0;
    const int year = plainNumber(tokens[size_t(at)].word);
    return year >= firstYear && year <= lastYear ? year : 0;
}

bool DateReader::isYear(qsizetype begin, qsizetype at, qsizetype end) const
{
    const int year = yearValue(at, end);
    if (!year)
        return false;
    const Token *before = at > begin ? &tokens[size_t(at - 1)] : nullptr;
    if (before && units.currencyEndingAt(tokens, at - 1, begin))
        return false;
    const bool dated = before && has(*before, Lexeme::YearBefore);
    const Token *after = at + 1 < end ? &tokens[size_t(at + 1)] : nullptr;
    if (!after)
        return true;
    if (!after->spaced && after->kind == Token::Kind::Word && after->word != "s"_L1)
        return false;
    if (has(*after, Lexeme::Scale) || after->is(u'%') || after->is(u'+'))
        return false;
    if (after->spaced && units.at(tokens, at + 1, end) && (!has(*after, Lexeme::Stop) || after->word.size() > 3))
        return false;
    if (has(*after, Lexeme::Person) && !dated)
        return false;
    const bool counts = after->spaced && !after->capital && !countedNoun(tokens, at + 1, end, language).isEmpty();
    if (!counts || (dated && year >= 1900))
        return true;
    // "the country's 2016 peace accords" is a year, "some 2000 trees" and "1500 trees" are not.
    return year >= 1900 && year < 2050 && before && !language.qualifiersBefore.endingAt(tokens, at - 1, begin);
}

// "6 August 2013", "August 6, 2013", "6 de agosto de 2013", "2013-08-06"
std::optional<DatePoint> DateReader::readDay(qsizetype first, qsizetype end) const
{
    const auto at = [&](qsizetype i) { return i < end ? &tokens[size_t(i)] : nullptr; };
    const Token &start = tokens[size_t(first)];
    DatePoint point;
    point.precision = u"day"_s;
    if (const int year = yearValue(first, end);
        year && at(first + 4) && at(first + 1)->isDash() && at(first + 3)->isDash() && !at(first + 4)->spaced) {
        point.from = point.to = {year, smallNumber(*at(first + 2)), smallNumber(*at(first + 4))};
        point.end = first + 5;
        return QDate::isValid(year, point.from.month, point.from.day) ? std::optional(point) : std::nullopt;
    }
    qsizetype next = first + 1;
    const int day = smallNumber(start);
    if (day >= 1 && day <= 31 && at(first + 2) && smallNumber(*at(first + 2)) > day
        && (at(next)->isDash() || has(*at(next), Lexeme::And | Lexeme::To))) { // "between 5 and 9 March"
        auto last = readDay(first + 2, end);
        if (last && last->from.day == smallNumber(*at(first + 2)) && last->from.month == last->to.month) {
            last->from.day = day;
            last->precision = u"days"_s;
            return last;
        }
        return {};
    }
    if (day >= 1 && day <= 31) {
        if (at(next) && !at(next)->spaced && has(*at(next), Lexeme::OrdinalSuffix))
            ++next;
        if (at(next) && has(*at(next), Lexeme::Of))
            ++next;
        if (!at(next) || !isMonthName(*at(next)))
            return {};
        point.from = {0, at(next)->lexeme->month, day};
        point.end = next + 1;
    } else if (isMonthName(start) && start.lexeme->month) {
        if (at(next) && at(next)->is(u'.') && !at(next)->spaced)
            ++next;
        if (!at(next) || smallNumber(*at(next)) < 1 || smallNumber(*at(next)) > 31)
            return {};
        if (at(next + 1) && (at(next + 1)->is(u'%') || has(*at(next + 1), Lexeme::Scale)))
            return {};
        point.from = {0, start.lexeme->month, smallNumber(*at(next))};
        point.end = next + 1;
        if (at(point.end) && !at(point.end)->spaced && has(*at(point.end), Lexeme::OrdinalSuffix))
            ++point.end;
    } else {
        return {};
    }
    point.to = point.from;
    readFollowingYear(point, end);
    return point;
}

// ", 2013", "de 2013", "of this year"
void DateReader::readFollowingYear(DatePoint &point, qsizetype end) const
{
    qsizetype next = point.end;
    if (const auto link = language.ofYear.at(tokens, next, end))
        next += link.words;
    if (const int year = yearValue(next, end)) {
        point.from.year = point.to.year = year;
        point.end = next + 1;
        return;
    }
    if (next >= end || next == point.end)
        return;
    const auto relative = readRelative(next, end);
    if (!relative || relative->precision == "day"_L1 || !relative->from.year)
        return;
    point.from.year = point.to.year = relative->from.year;
    point.resolvedFrom = relative->resolvedFrom;
    point.end = relative->end;
}

std::optional<DatePoint> DateReader::readMonth(qsizetype begin, qsizetype first, qsizetype end) const
{
    const Token &start = tokens[size_t(first)];
    if (!isMonthName(start))
        return {};
    DatePoint point {
        first + 1, {0, start.lexeme->month, 0}, {0, start.lexeme->month, 0}, u"month"_s, false, false, false, 0, false,
        {}};
    if (point.end < end && tokens[size_t(point.end)].is(u'.') && start.word.size() <= 4)
        ++point.end;
    readFollowingYear(point, end);
    if (!point.from.year && published && start.capital && first > begin
        && language.lastSpans.endingAt(tokens, first - 1, begin)) { // "last September"
        point.from.year = point.to.year = published->year - (start.lexeme->month >= published->month ? 1 : 0);
        point.resolvedFrom = publishedText;
        return point;
    }
    const bool joined
        = first - 1 > begin && tokens[size_t(first - 1)].isDash() && isMonthName(tokens[size_t(first - 2)]);
    const bool dated = first > begin && (joined || has(tokens[size_t(first - 1)], Lexeme::YearBefore));
    const bool english = language.code == "en"_L1;
    const bool ambiguous = has(start, Lexeme::AmbiguousMonth) || (english && start.word.size() <= 4);
    if (!point.from.year && ((english && !start.capital) || (ambiguous && !(dated && english))))
        return {};
    return point;
}

// "2013", "2012-2016", "2012/13", "1990s"
std::optional<DatePoint> DateReader::readYears(qsizetype begin, qsizetype first, qsizetype end) const
{
    if (!isYear(begin, first, end))
        return {};
    const int year = yearValue(first, end);
    DatePoint point = wholeYear(year, first + 1);
    const auto at = [&](qsizetype i) { return i < end ? &tokens[size_t(i)] : nullptr; };
    const Token *sign = at(first + 1);
    if (sign && !sign->spaced && sign->word == "s"_L1) {
        point.to = {year + 9, 0, 0};
        point.isDecade = true;
        point.precision = u"decade"_s;
        point.end = first + 2;
        return point;
    }
    const bool joined
        = sign && (sign->isDash() || sign->is(u'/')) && at(first + 2) && at(first + 2)->kind == Token::Kind::Number;
    if (joined) {
        int last = yearValue(first + 2, end);
        if (!last && at(first + 2)->word.size() == 2 && !at(first + 2)->spaced)
            last = year - year % 100 + at(first + 2)->word.toInt();
        if (last > year) {
            point.to = {last, 0, 0};
            point.precision = u"multi_year"_s;
            point.end = first + 3;
        }
    }
    return point;
}

// "FY2012", "fiscal year 2012"
std::optional<DatePoint> DateReader::readFiscal(qsizetype begin, qsizetype first, qsizetype end) const
{
    Q_UNUSED(begin)
    const auto match = language.fiscal.at(tokens, first, end);
    if (!match)
        return {};
    const qsizetype at = first + match.words;
    int year = yearValue(at, end);
    if (!year && at < end && !tokens[size_t(at)].spaced && smallNumber(tokens[size_t(at)]))
        year = 2000 + smallNumber(tokens[size_t(at)]);
    if (!year)
        return {};
    DatePoint point = wholeYear(year, at + 1);
    point.precision = u"fiscal_year"_s;
    point.fiscal = true;
    const bool twoYears = at + 2 < end && (tokens[size_t(at + 1)].isDash() || tokens[size_t(at + 1)].is(u'/'))
        && !tokens[size_t(at + 2)].spaced && tokens[size_t(at + 2)].kind == Token::Kind::Number;
    if (twoYears) { // "fiscal 2022/23" tells its own years
        const int last = yearValue(at + 2, end);
        point.to.year = last ? last : year - year % 100 + smallNumber(tokens[size_t(at + 2)]);
        point.end = at + 3;
    }
    return point;
}

// "the first half of 2015", "el primer trimestre del año"
std::optional<DatePoint> DateReader::readPartOfYear(qsizetype begin, qsizetype first, qsizetype end) const
{
    Q_UNUSED(begin)
    const auto match = language.subyears.at(tokens, first, end);
    if (!match)
        return {};
    const QString name = language.subyearNames[match.payload];
    const int number = QStringView(name).sliced(1).toInt();
    DatePoint point {first + match.words, {}, {}, {}, false, false, false, 0, false, {}};
    readFollowingYear(point, end);
    if (!point.from.year && published && point.end > first + match.words)
        point.from.year = point.to.year = published->year;
    const int months = name[0] == u'h' ? 6 : name[0] == u'q' ? 3 : number;
    const int start = name[0] == u'm' ? 1 : (number - 1) * months + 1;
    const int year = point.from.year;
    point.precision = months == 6 ? u"half_year"_s : months == 3 ? u"quarter"_s : u"months"_s;
    point.from = {year, start, 1};
    point.to = {year, start + months - 1, QDate(year ? year : 2001, start + months - 1, 1).daysInMonth()};
    return point;
}

// "the first decade of the new millennium", "la década de 1990", "los años 90"
std::optional<DatePoint> DateReader::readDecade(qsizetype first, qsizetype end) const
{
    if (const auto named = language.decades.at(tokens, first, end))
        return DatePoint {first + named.words,
                          {named.payload, 0, 0},
                          {named.payload + 9, 0, 0},
                          u"decade"_s,
                          false,
                          true,
                          false,
                          0,
                          false,
                          {}};
    const auto match = language.decadeWords.at(tokens, first, end);
    if (!match)
        return {};
    const qsizetype at = first + match.words;
    int year = yearValue(at, end);
    if (!year && at < end) {
        const Token &token = tokens[size_t(at)];
        const int decade = has(token, Lexeme::Numeral) ? int(token.lexeme->number) : smallNumber(token);
        year = decade >= 10 && decade % 10 == 0 ? 1900 + decade : 0;
    }
    if (!year || year % 10 != 0)
        return {};
    return DatePoint {at + 1, {year, 0, 0}, {year + 9, 0, 0}, u"decade"_s, false, true, false, 0, false, {}};
}

} // namespace Quipu
