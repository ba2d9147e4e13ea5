// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/datephrase.h"

#include "models/base/codebookfile.h"
#include "models/corpus/localedate.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestDateLine = 200; // regular expressions see no more than this of a phrase

QSet<QString> wordSet(const QJsonValue &words)
{
    const QStringList list = folded(words.toString()).split(u' ');
    return {list.begin(), list.end()};
}

struct DateWords
{
    QHash<QString, int> numbers; // of months, by folded spelling: 1 to 12
    QSet<QString> weekdays, around, updated;
    QStringList dayFirst, languages;
    QRegularExpression dayMonthYear, monthDayYear, monthYear, isoLike, numeric, yearless, clock, age, word;

    DateWords()
    {
        const QJsonObject data = readCodebook(u"dates"_s);
        QStringList spellings;
        const QJsonObject months = data.value("months"_L1).toObject();
        languages = months.keys();
        for (const QJsonValue &names : months) {
            const QStringList twelve = stringsOf(names);
            for (qsizetype i = 0; i < twelve.size(); ++i) {
                const QStringList own = twelve[i].split(u' ');
                for (const QString &spelling : own) {
                    addMonth(spelling, int(i) + 1);
                    spellings.append(QRegularExpression::escape(spelling));
                }
            }
        }
        // Longer spellings first, or "mar" would be taken out of "march".
        std::sort(spellings.begin(), spellings.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        const QString month = u"("_s + spellings.join(u'|') + u")(?![\\p{L}])\\.?"_s;
        const QString link = u"(?:\\s*[-/]\\s*|\\s*,?\\s+(?:(?:of|de|del|do|d')\\s+)?)"_s;
        dayMonthYear = expression(u"(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|er|[º°ª.])?"_s + link + month + link
                                  + u"(\\d{4})(?!\\d)"_s);
        monthDayYear
            = expression(u"(?<![\\p{L}])"_s + month + u"\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s);
        monthYear = expression(u"(?<![\\p{L}])"_s + month + link + u"(\\d{4})(?!\\d)"_s);
        yearless = expression(u"(?:(?<!\\d)\\d{1,2}[º°.]?\\s+(?:de\\s+)?"_s + month + u"|(?<![\\p{L}])"_s + month
                              + u"\\s+\\d{1,2})\\s*$"_s);
        isoLike = expression(u"(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s);
        numeric = expression(u"(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)"_s);
        clock = expression(
            u"T?\\d{1,2}(?:[:.h]\\d{2}){1,2}(?:\\.\\d+)?Z?|[T,]?\\d{1,2}(?=\\s*(?:[ap]\\.?\\s?m\\b|h\\b|hrs\\b|horas\\b))|[+-]\\d{1,2}(?::?\\d{2})?"_s);
        age = expression(
            u"\\b\\d{1,2}\\s+(?:second|minute|min|hour|hr|day|week)s?\\s+ago\\b|\\bhace\\s+\\d{1,2}\\s+(?:minuto|hora|d[ií]a|semana)s?\\b|\\b\\d{1,2}[\\s-]+min(?:ute|uto)?s?\\.?\\s+(?:read|de\\s+lectura)\\b"_s);
        word = expression(u"[\\p{L}.]*\\p{L}"_s);
        weekdays = wordSet(data.value("weekdays"_L1));
        around = wordSet(data.value("around"_L1));
        updated = wordSet(data.value("updated"_L1));
        dayFirst = stringsOf(data.value("day_first"_L1));
    }

    static QRegularExpression expression(const QString &pattern)
    {
        QRegularExpression made(
            pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        made.optimize();
        return made;
    }

    int monthOf(QStringView spelling) const { return numbers.value(folded(spelling)); }

private:
    void addMonth(const QString &spelling, int month) { numbers.insert(folded(spelling), month); }
};

const DateWords &dateWords()
{
    static const DateWords words;
    return words;
}

std::optional<PartialDate> sound(int year, int month, int day)
{
    if (year < 1700 || year > 2200 || month < 1 || month > 12)
        return {};
    if (day != 0 && !QDate::isValid(year, month, day))
        return {};
    return PartialDate {year, month, day};
}

std::optional<PartialDate> readNumeric(int first, int second, int year, bool dayFirst)
{
    if (first > 12 || dayFirst || first == second)
        return sound(year, second, first);
    return second > 12 ? sound(year, first, second) : std::nullopt;
}

void keepFirst(std::optional<DatePhrase> &best, const QRegularExpressionMatch &match, std::optional<PartialDate> date)
{
    if (!date || (best && best->span.start <= match.capturedStart() && best->span.end >= match.capturedEnd()))
        return;
    if (!best || match.capturedStart() < best->span.start)
        best = DatePhrase {*date, {match.capturedStart(), match.capturedEnd()}, false};
}

// Whether nothing but words that go with a date is in the phrase; tells of an update on the way.
bool onlyGoesWithDate(QString phrase, bool &isUpdate)
{
    const DateWords &words = dateWords();
    phrase.replace(words.age, u" "_s);
    phrase.replace(words.clock, u" "_s);
    for (auto matches = words.word.globalMatch(phrase); matches.hasNext();) {
        const QString word = folded(matches.next().capturedView());
        if (words.updated.contains(word))
            isUpdate = true;
        else if (!words.around.contains(word) && !words.weekdays.contains(word))
            return false;
    }
    return std::none_of(phrase.cbegin(), phrase.cend(), [](QChar c) { return c.isDigit(); });
}

// "Published 3 May 2019 Updated 4 May 2019": the rest of the line is the date of an update.
bool isDateOfUpdate(QStringView rest, const QString &language)
{
    const std::optional<DatePhrase> date = findDate(rest, language);
    bool isUpdate = false;
    return date && onlyGoesWithDate(rest.first(date->span.start).toString(), isUpdate) && isUpdate
        && onlyGoesWithDate(rest.sliced(date->span.end).toString(), isUpdate);
}

// "By Ana Reyes on 3 May 2019": no comma, but a byline before the date.
std::optional<DateLine> readAuthoredDate(DateLine line, QStringView head)
{
    qsizetype end = trimmed({0, head.size()}, head).end;
    for (qsizetype space = head.first(end).lastIndexOf(u' '); space > 0; space = head.first(end).lastIndexOf(u' ')) {
        if (!onlyGoesWithDate(head.sliced(space, end - space).toString(), line.phrase.isUpdate))
            break;
        end = trimmed({0, space}, head).end;
    }
    line.before = withoutDecoration({0, end}, head);
    return bylineLeadLength(line.before.in(head)) > 0 ? std::optional(line) : std::nullopt;
}

} // namespace

std::optional<DatePhrase> findDate(QStringView phrase, const QString &language)
{
    if (!holdsYear(phrase))
        return {}; // as most lines: no need to look for each form
    const DateWords &words = dateWords();
    const QString subject = withPlainDigits(phrase.first(std::min(phrase.size(), longestDateLine)));
    std::optional<DatePhrase> best;
    if (!language.isEmpty() && !words.languages.contains(language))
        best = findLocaleDate(subject, language); // "listopad" is October in one language, November in another
    if (best)
        return best;
    if (const auto m = words.dayMonthYear.match(subject); m.hasMatch())
        keepFirst(best, m,
                  sound(m.capturedView(3).toInt(), words.monthOf(m.capturedView(2)), m.capturedView(1).toInt()));
    if (const auto m = words.monthDayYear.match(subject); m.hasMatch())
        keepFirst(best, m,
                  sound(m.capturedView(3).toInt(), words.monthOf(m.capturedView(1)), m.capturedView(2).toInt()));
    if (const auto m = words.isoLike.match(subject); m.hasMatch())
        keepFirst(best, m, sound(m.capturedView(1).toInt(), m.capturedView(3).toInt(), m.capturedView(4).toInt()));
    if (const auto m = words.numeric.match(subject); m.hasMatch()) {
        keepFirst(best, m,
                  readNumeric(m.capturedView(1).toInt(), m.capturedView(3).toInt(), m.capturedView(4).toInt(),
                              words.dayFirst.contains(language)));
    }
    if (const auto m = words.monthYear.match(subject); m.hasMatch() && !best)
        keepFirst(best, m, sound(m.capturedView(2).toInt(), words.monthOf(m.capturedView(1)), 0));
    return best;
}

std::optional<DateLine> readDateLine(QStringView phrase, const QString &language)
{
    if (phrase.size() > longestDateLine)
        return {};
    const std::optional<DatePhrase> date = findDate(phrase, language);
    if (!date)
        return {};
    DateLine line {*date, {0, 0}};
    bool isUpdatedLater = false; // "3 May 2019, updated 8 hours ago": the date itself is no update's
    if (!onlyGoesWithDate(phrase.sliced(date->span.end).toString(), isUpdatedLater)
        && !isDateOfUpdate(phrase.sliced(date->span.end), language))
        return {};
    const QStringView head = phrase.first(date->span.start);
    if (onlyGoesWithDate(head.toString(), line.phrase.isUpdate))
        return line;
    // Something else before it: up to the last comma (or colon) that only date words follow.
    for (qsizetype cut = head.size() - 1; cut > 0; --cut) {
        if (head[cut] != u',' && head[cut] != u'(' && head[cut] != u':')
            continue;
        if (!onlyGoesWithDate(head.sliced(cut + 1).toString(), line.phrase.isUpdate))
            return {};
        TextSpan before = withoutDecoration({0, cut}, phrase);
        // ", Monday," goes with the date.
        const qsizetype comma = before.in(phrase).lastIndexOf(u',');
        if (comma > 0 && onlyGoesWithDate(before.in(phrase).sliced(comma + 1).toString(), line.phrase.isUpdate))
            before.end = before.start + comma;
        line.before = withoutDecoration(before, phrase);
        return line;
    }
    return readAuthoredDate(line, head);
}

qsizetype trailingDayAndMonth(QStringView phrase)
{
    const auto match = dateWords().yearless.match(phrase.last(std::min<qsizetype>(phrase.size(), 40)).toString());
    return match.hasMatch() ? phrase.size() - std::min<qsizetype>(phrase.size(), 40) + match.capturedStart() : -1;
}

} // namespace Quipu
