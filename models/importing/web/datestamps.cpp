// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/datestamps.h"

#include "models/corpus/datephrase.h"
#include "models/corpus/localedate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::optional<PartialDate> plausible(int year, int month, int day)
{
    const PartialDate date {year, month, day};
    const bool exists = month >= 0 && month <= 12 && (day == 0 || QDate::isValid(year, month, day));
    return exists && isPlausible(date) ? std::optional(date) : std::nullopt;
}

std::optional<PartialDate> dateOfSeconds(const QString &digits)
{
    const bool isMilliseconds = digits.size() == 13;
    if (digits.size() != 10 && !isMilliseconds)
        return {};
    const QDate day
        = QDateTime::fromSecsSinceEpoch(digits.toLongLong() / (isMilliseconds ? 1000 : 1), QTimeZone::utc()).date();
    return plausible(day.year(), day.month(), day.day());
}

// 平成26年5月23日: the years of an emperor.
std::optional<PartialDate> japaneseDate(const QString &stamp)
{
    static const QRegularExpression era(
        u"(令和|平成|昭和)\\s*(\\d{1,2}|元)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"_s);
    const auto match = era.match(stamp);
    if (!match.hasMatch())
        return {};
    const int before = match.capturedView(1) == u"令和"_s ? 2018 : match.capturedView(1) == u"平成"_s ? 1988 : 1925;
    const int year = match.capturedView(2) == u"元"_s ? 1 : match.capturedView(2).toInt();
    return plausible(before + year, match.capturedView(3).toInt(), match.capturedView(4).toInt());
}

// 05/06/2014 where the page's language settles which is the month.
std::optional<PartialDate> numericDate(const QString &stamp, const QString &language)
{
    static const QRegularExpression numeric(u"(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?!\\d)"_s);
    const auto match = numeric.match(stamp);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression alone(
        u"^\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?:,?\\s+[-–|]?\\s*\\d{1,2}[:.]\\d{2}.{0,6})?$"_s);
    constexpr int century = 100;
    const int first = match.capturedView(1).toInt(), second = match.capturedView(3).toInt();
    const int written = match.capturedView(4).toInt();
    const int year = written < century ? written + 2000 : written;
    const bool isDotted = match.capturedView(2) == u'.'; // 23.05.2014 is day first wherever it is written
    const bool isShortDate = language.size() >= 2 && !language.startsWith("en"_L1) && alone.match(stamp).hasMatch();
    if (written < century && !isShortDate && (match.capturedView(2) != u'/' || second == 0))
        return {}; // rather a version or a price
    const QString tag = language.toLower().replace(u'_', u'-');
    const bool isAmerican = tag == "en-us"_L1 || tag == "en-ph"_L1;
    const bool isUnsettled = tag.isEmpty() || tag == "en"_L1 || tag == "en-ca"_L1;
    if (first > 12 || isDotted)
        return plausible(year, second, first);
    if (second > 12 || isAmerican)
        return plausible(year, first, second);
    return isUnsettled ? std::nullopt : plausible(year, second, first);
}

// Which of 13/06/2014 and 06/13/2014 the text has, when it has one of them and
// not the other.
std::optional<bool> writesDayFirst(QStringView text)
{
    static const QRegularExpression numeric(u"(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d{2}(?!\\d)"_s);
    constexpr int mostDates = 200;
    bool isDayFirst = false, isMonthFirst = false;
    int seen = 0;
    for (auto found = numeric.globalMatch(text.toString()); found.hasNext() && seen < mostDates; ++seen) {
        const auto match = found.next();
        isDayFirst = isDayFirst || match.capturedView(1).toInt() > 12;
        isMonthFirst = isMonthFirst || match.capturedView(2).toInt() > 12;
    }
    return isDayFirst == isMonthFirst ? std::nullopt : std::optional(isDayFirst);
}

// "co.uk" is a country's, but for a few that are used everywhere.
bool isCountryHost(const QString &host)
{
    static const QStringList everywhere {u"us"_s, u"io"_s, u"co"_s, u"tv"_s, u"me"_s, u"ai"_s,
                                         u"fm"_s, u"ly"_s, u"cc"_s, u"ws"_s, u"to"_s};
    const QString last = host.section(u'.', -1).toLower();
    return last.size() == 2 && !everywhere.contains(last);
}

} // namespace

QString languageOfDates(const QString &language, const QString &locale, const QString &host, QStringView text)
{
    if (const auto isDayFirst = writesDayFirst(text))
        return *isDayFirst ? (language.startsWith("en"_L1) || language.isEmpty() ? u"en-GB"_s : language) : u"en-US"_s;
    const QString tag = language.toLower().replace(u'_', u'-');
    const bool isUnsettled = tag.isEmpty() || tag == "en"_L1;
    if (!isUnsettled)
        return language;
    if (locale.size() == 5 && locale.startsWith("en"_L1))
        return locale;
    return isCountryHost(host) ? u"en-GB"_s : language;
}

bool isPlausible(const PartialDate &date)
{
    constexpr int firstYear = 1850; // archives of newspapers are on the web too
    const bool isNothing = (date.year == 1970 || date.year == 1900) && date.month == 1 && date.day == 1;
    const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(2); // the page's clock may be ahead
    return date.year >= firstYear && !isNothing && date.first() <= tomorrow;
}

std::optional<PartialDate> dateOfStamp(const QString &text, const QString &language)
{
    static const QRegularExpression iso(u"(?<!\\d)((?:18|19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}.*)?$"_s);
    static const QRegularExpression eastAsian(
        u"((?:19|20)\\d{2})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]"_s);
    static const QRegularExpression partial(u"^((?:19|20)\\d{2})(?:-(\\d{2}))?$"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    const QString stamp = withPlainDigits(text.trimmed().left(120));
    if (!holdsYear(stamp) && !stamp.contains(u'/') && !stamp.contains(u'.'))
        return japaneseDate(stamp);
    for (const QRegularExpression *form : {&iso, &compact, &eastAsian, &partial}) {
        if (const auto match = form->match(stamp); match.hasMatch())
            return plausible(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                             match.capturedView(3).toInt());
    }
    if (digits.match(stamp).hasMatch())
        return dateOfSeconds(stamp);
    if (const auto date = numericDate(stamp, language))
        return date;
    if (const auto date = japaneseDate(stamp))
        return date;
    const auto phrase = findDate(stamp, language.section(u'-', 0, 0).section(u'_', 0, 0).toLower());
    return phrase && isPlausible(phrase->date) ? std::optional(phrase->date) : std::nullopt;
}

std::optional<PartialDate> dateOfAddress(const QString &url)
{
    static const QRegularExpression parted(
        u"[/=_.-]((?:19|20)\\d{2})[/_.-](0?[1-9]|1[0-2])[/_.-]([0-2]?\\d|3[01])(?=[/_.?&-]|$)"_s);
    static const QRegularExpression joined(
        u"[/=_-](20\\d{2}|19[89]\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?=[/_.?&-]|$)"_s);
    static const QRegularExpression half(u"/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])([0-2]\\d|3[01])/"_s);
    static const QRegularExpression named(u"/((?:19|20)\\d{2})/([a-z]{3})/(\\d{1,2})/"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthly(u"/((?:19|20)\\d{2})/(0?[1-9]|1[0-2])/"_s);
    static const QRegularExpression sectioned(u"/((?:19|20)\\d{2})/[\\w.-]+/(0?[1-9]|1[0-2])/([0-2]?\\d|3[01])/"_s);
    for (const QRegularExpression *form : {&parted, &joined, &half, &sectioned}) {
        if (const auto match = form->match(url); match.hasMatch()) {
            if (const auto date = plausible(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                            match.capturedView(3).toInt()))
                return date;
        }
    }
    if (const auto match = named.match(url); match.hasMatch()) {
        const auto phrase
            = findDate(QString(match.captured(3) + u' ' + match.captured(2) + u' ' + match.captured(1)), {});
        if (phrase && isPlausible(phrase->date))
            return phrase->date;
    }
    if (const auto match = monthly.match(url); match.hasMatch())
        return plausible(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 0);
    return {};
}

QSet<QString> daysNamedIn(QByteArrayView script)
{
    constexpr qsizetype longestScript = 2 * 1024 * 1024;
    constexpr qsizetype mostDays = 50;
    QSet<QString> days;
    const bool isPossible = script.contains("ublish") || script.contains("ublica") || script.contains("ubDate")
        || script.contains("pub_date");
    if (!isPossible || script.size() > longestScript)
        return days;
    static const QRegularExpression named(
        u"[\"'](?:datePublished|date_published|publish_?(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date"
        "|first_?published(?:_?at|_?date)?)\\\\?[\"']\\s*:\\s*\\\\?[\"']((?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto found = named.globalMatch(QString::fromUtf8(script)); found.hasNext() && days.size() < mostDays;)
        days.insert(found.next().captured(1));
    return days;
}

} // namespace Quipu
