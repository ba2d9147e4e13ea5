// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/localedate.h"

#include "models/corpus/textforms.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

namespace Quipu {

namespace {

struct DateToken
{
    TextSpan span;
    QString word; // folded; "" of a number
    int number = -1;
};

std::vector<DateToken> dateTokens(const QString &phrase)
{
    constexpr qsizetype mostDigits = 4;
    std::vector<DateToken> tokens;
    for (qsizetype i = 0; i < phrase.size();) {
        const bool isNumber = phrase[i].isDigit();
        qsizetype end = i;
        while (end < phrase.size()
               && (isNumber ? phrase[end].isDigit() : phrase[end].isLetter() || phrase[end].isMark()))
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const QStringView here = QStringView(phrase).sliced(i, end - i);
        const bool isShort = isNumber && here.size() <= mostDigits;
        tokens.push_back({{i, end}, isNumber ? QString() : folded(here), isShort ? here.toInt() : -1});
        i = end;
    }
    return tokens;
}

// Names take endings ("gegužės") and, in Hebrew, a letter before them.
bool namesMonth(const QString &word, const QString &month)
{
    constexpr qsizetype longEnough = 4, longestEnding = 3;
    const bool isHebrew = !month.isEmpty() && month[0].script() == QChar::Script_Hebrew;
    return word == month || (isHebrew && word.endsWith(month) && word.size() == month.size() + 1)
        || (month.size() >= longEnough && word.startsWith(month) && word.size() <= month.size() + longestEnding);
}

std::array<QStringList, 12> monthsOf(const QLocale &locale)
{
    std::array<QStringList, 12> months;
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {locale.monthName(month, form), locale.standaloneMonthName(month, form)}) {
                QString plain = folded(name);
                while (plain.endsWith(u'.'))
                    plain.chop(1);
                const bool isWord = !plain.isEmpty() && !plain.contains(u' ') && !plain.contains(u'#');
                if (isWord && !months[size_t(month - 1)].contains(plain))
                    months[size_t(month - 1)].append(plain);
            }
        }
    }
    return months;
}

int commonYear(int year)
{
    constexpr int buddhistEra = 543, first = 2440, last = 2640;
    return year >= first && year <= last ? year - buddhistEra : year;
}

// The day and the year nearest to a month's name.
std::optional<DatePhrase> dateAround(const std::vector<DateToken> &tokens, size_t month, int number)
{
    constexpr size_t reach = 4;
    const DateToken *day = nullptr, *year = nullptr;
    const size_t first = month > reach ? month - reach : 0, past = std::min(tokens.size(), month + reach + 1);
    const auto nearer = [&tokens, month](const DateToken *known, size_t at) {
        const auto distance = [month](size_t place) { return place < month ? month - place : place - month; };
        return known == nullptr || distance(at) < distance(size_t(known - tokens.data()));
    };
    for (size_t i = first; i < past; ++i) {
        const bool isYear = tokens[i].span.length() == 4 && tokens[i].number > 1500;
        if (isYear && nearer(year, i))
            year = &tokens[i];
        else if (tokens[i].number >= 1 && tokens[i].number <= 31 && nearer(day, i))
            day = &tokens[i];
    }
    if (day == nullptr || year == nullptr || !QDate::isValid(commonYear(year->number), number, day->number))
        return {};
    const TextSpan span {std::min({day->span.start, year->span.start, tokens[month].span.start}),
                         std::max({day->span.end, year->span.end, tokens[month].span.end})};
    return DatePhrase {{commonYear(year->number), number, day->number}, span, false};
}

} // namespace

std::optional<DatePhrase> findLocaleDate(QStringView phrase, const QString &language)
{
    constexpr qsizetype longest = 120;
    const QLocale locale(language);
    if (locale.language() == QLocale::C || phrase.size() > longest)
        return {};
    const std::vector<DateToken> tokens = dateTokens(phrase.toString());
    const std::array<QStringList, 12> months = monthsOf(locale);
    for (size_t i = 0; i < tokens.size(); ++i) {
        for (int month = 1; month <= 12 && !tokens[i].word.isEmpty(); ++month) {
            const QStringList &names = months[size_t(month - 1)];
            const bool isNamed = std::any_of(names.begin(), names.end(), [&word = tokens[i].word](const QString &name) {
                return namesMonth(word, name);
            });
            const auto found = isNamed ? dateAround(tokens, i, month) : std::nullopt;
            if (found)
                return found;
        }
    }
    return {};
}

QString withPlainDigits(QStringView phrase)
{
    QString plain = phrase.toString();
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7F && c.digitValue() >= 0 && c.isDigit(); };
    if (std::none_of(phrase.begin(), phrase.end(), isForeign))
        return plain;
    for (QChar &c : plain) {
        if (isForeign(c))
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

bool holdsYear(QStringView phrase)
{
    int digits = 0;
    for (const QChar c : phrase) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits == 4)
            return true;
    }
    return false;
}

} // namespace Quipu
