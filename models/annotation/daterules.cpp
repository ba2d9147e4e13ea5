// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/daterules.h"

#include "models/annotation/datevalue.h"
#include "models/annotation/datewords.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// A day, month or year as written; the year may be missing.
struct DatePoint
{
    size_t end = 0;
    PartialDate date;
    explicit operator bool() const { return end > 0; }
};

struct FoundDate
{
    size_t first = 0;
    size_t end = 0;
    QString value;
};

class DateFinder final
{
public:
    DateFinder(const NamedText &text, NameCandidates &candidates)
        : m_text(text)
        , m_candidates(candidates)
        , m_published(text.context().published)
    { }

    void run()
    {
        for (size_t i = 0; i < m_text.size(); ++i) {
            const NameToken &token = m_text[i];
            if (token.isBoilerplate
                || (token.kind != NameToken::Kind::Number && !isDateWord(token.key) && !token.key.startsWith(u"fy")))
                continue;
            FoundDate found = { i, 0, {} };
            if (!absolute(found) && !period(found) && !relative(found))
                continue;
            NameCandidate made
                = m_text.candidate(found.first, found.end, u"DATE"_s, u"date"_s, found.value.isEmpty() ? 0.6 : 0.9);
            made.mention.entity = found.value;
            made.priority = 4;
            m_candidates.push_back(made);
            i = found.end - 1;
        }
    }

private:
    std::optional<int> sense(DateWord word, size_t index) const
    {
        return index < m_text.size() && m_text[index].isWord() ? dateWord(word, m_text[index].key) : std::nullopt;
    }
    bool isBound(size_t index) const { return m_text.isBound(index); }
    bool isSign(size_t index, QChar sign) const { return index < m_text.size() && m_text[index].isSign(sign); }
    bool isDash(size_t index) const
    {
        return isSign(index, u'-') || isSign(index, u'\u2013') || isSign(index, u'\u2014') || isSign(index, u'/');
    }

    int plainNumber(size_t index, qsizetype maximumDigits) const
    {
        if (index >= m_text.size() || m_text[index].kind != NameToken::Kind::Number)
            return -1;
        QStringView digits = m_text[index].key;
        static const QStringList endings{ u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"º"_s, u"°"_s, u"o"_s };
        for (const QString &ending : endings) {
            if (maximumDigits == 2 && digits.endsWith(ending))
                digits.chop(ending.size());
        }
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        return isNumber && digits.size() <= maximumDigits ? number : -1;
    }

    int year(size_t index) const
    {
        const int number = plainNumber(index, 4);
        return number >= 1400 && number <= 2150 && m_text[index].key.size() == 4 ? number : -1;
    }

    int day(size_t index) const
    {
        const int number = plainNumber(index, 2);
        return number >= 1 && number <= 31 ? number : -1;
    }

    // Month names in English open with a capital; in Spanish "marzo" and "mayo" do not.
    int month(size_t index) const
    {
        const auto number = sense(DateWord::Month, index);
        if (!number)
            return -1;
        const NameToken &token = m_text[index];
        static const QStringList spanishOnly{ u"enero"_s,      u"febrero"_s,   u"marzo"_s,   u"abril"_s,
                                              u"mayo"_s,       u"junio"_s,     u"julio"_s,   u"agosto"_s,
                                              u"septiembre"_s, u"setiembre"_s, u"octubre"_s, u"noviembre"_s,
                                              u"diciembre"_s };
        const bool isSpanish = spanishOnly.contains(token.key);
        const bool isShort = token.key.size() <= 4 && !isSpanish && token.key != u"june" && token.key != u"july";
        if (!token.isCapitalised && !isSpanish && !(m_text.isSpanish() && isShort))
            return -1;
        return *number;
    }

    size_t skipOf(size_t index) const { return isBound(index) && sense(DateWord::Of, index) ? index + 1 : index; }

    // The year after a day and month: ", 2015", " 2015", " de 2015", " of this year".
    size_t yearAfter(size_t index, int &value) const
    {
        size_t at = isSign(index, u',') ? index + 1 : skipOf(index);
        if (at < m_text.size() && isBound(at) && year(at) > 0) {
            value = year(at);
            return at + 1;
        }
        at = skipOf(index);
        const auto shift = sense(DateWord::Shift, at);
        if (shift && isBound(at) && sense(DateWord::Unit, at + 1) == 6 && m_published) {
            value = m_published->year + *shift;
            return at + 2;
        }
        if (at > index && sense(DateWord::Unit, at) == 6 && sense(DateWord::Shift, at + 1) && m_published) {
            value = m_published->year + *sense(DateWord::Shift, at + 1);
            return at + 2; // "del año pasado"
        }
        return index;
    }

    DatePoint point(size_t index) const
    {
        PartialDate date;
        size_t end = 0;
        if (year(index) > 0 && isDash(index + 1) && isDash(index + 3) && plainNumber(index + 2, 2) > 0
            && day(index + 4) > 0) {
            date = { year(index), plainNumber(index + 2, 2), day(index + 4) };
            return QDate::isValid(date.year, date.month, date.day) ? DatePoint{ index + 5, date } : DatePoint{};
        }
        if (month(index) > 0) {
            date.month = month(index);
            end = index + 1;
            if (isBound(end) && day(end) > 0 && !isDash(end + 1)) {
                date.day = day(end);
                ++end;
            }
        } else if (day(index) > 0) {
            const size_t at = skipOf(index + 1);
            if (!isBound(at) || month(at) < 0)
                return {};
            date = { 0, month(at), day(index) };
            end = at + 1;
        } else {
            return {};
        }
        end = yearAfter(end, date.year);
        return { end, date };
    }

    // A year that the text does not write: from the publication date, else from the last year it named.
    void complete(PartialDate &date) const
    {
        if (date.year > 0)
            return;
        if (!m_published) {
            date.year = m_lastYear;
            return;
        }
        date.year = m_published->year;
        const int ahead = date.month - (m_published->month > 0 ? m_published->month : 12);
        if (ahead > 4)
            --date.year;
    }

    bool isSupported(const FoundDate &found, const PartialDate &date) const
    {
        if (date.year > 0 || date.day > 0)
            return true;
        const NameToken &token = m_text[found.first];
        if (token.isHeadline || token.isSentenceStart)
            return false;
        return isBound(found.first)
            && (sense(DateWord::Before, found.first - 1) || sense(DateWord::Shift, found.first - 1)
                || sense(DateWord::Part, found.first - 1));
    }

    QString value(PartialDate date) const
    {
        complete(date);
        return date.year > 0 ? date.toIso() : QString();
    }

    bool absolute(FoundDate &found)
    {
        const DatePoint from = point(found.first);
        if (!from)
            return ordinaryRangeOfDays(found);
        if (!isSupported(found, from.date))
            return false;
        found.end = from.end;
        PartialDate first = from.date, last = from.date;
        size_t next = from.end;
        const bool isJoin
            = next < m_text.size() && ((isBound(next) && sense(DateWord::RangeJoin, next)) || isDash(next));
        const DatePoint to = isJoin ? point(next + 1) : DatePoint{};
        const bool isRange
            = to && (opensRange(found.first) || isDash(next) || m_text[next].key != u"and") && m_text[next].key != u"y";
        const bool isOpenRange = to && opensRange(found.first);
        if (isRange || isOpenRange) {
            found.end = to.end;
            last = to.date;
            if (first.year == 0)
                first.year = last.year;
        }
        complete(first);
        complete(last);
        found.value = first.year > 0 ? dateRange(first, last) : QString();
        remember(last);
        return true;
    }

    // "June 5-7, 2015", "del 5 al 7 de junio".
    bool ordinaryRangeOfDays(FoundDate &found)
    {
        const size_t at = found.first;
        if (month(at) > 0 && day(at + 1) > 0 && isDash(at + 2) && day(at + 3) > 0) {
            PartialDate date{ 0, month(at), day(at + 3) };
            found.end = yearAfter(at + 4, date.year);
            complete(date);
            const PartialDate first{ date.year, date.month, day(at + 1) };
            found.value = date.year > 0 ? dateRange(first, date) : QString();
            remember(date);
            return true;
        }
        const bool isJoin = day(at) > 0 && at + 2 < m_text.size()
            && (isDash(at + 1) || (isBound(at + 1) && sense(DateWord::RangeJoin, at + 1)));
        const DatePoint to = isJoin && day(at + 2) > 0 ? point(at + 2) : DatePoint{};
        if (!to || to.date.day == 0)
            return false;
        PartialDate last = to.date;
        complete(last);
        found.end = to.end;
        found.value = last.year > 0 ? dateRange({ last.year, last.month, day(at) }, last) : QString();
        remember(last);
        return true;
    }

    bool opensRange(size_t index) const
    {
        return index > 0 && isBound(index) && sense(DateWord::RangeStart, index - 1).has_value();
    }

    void remember(const PartialDate &date)
    {
        if (date.year > 0)
            m_lastYear = date.year;
    }

    // Years, decades, centuries and fiscal years.
    bool period(FoundDate &found) { return fiscalYear(found) || decade(found) || century(found) || years(found); }

    bool fiscalYear(FoundDate &found)
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

    // The first year of "1980s", "1980's", "'80s", "80s"; -1 when it is none.
    int decadeYear(size_t index) const
    {
        if (index >= m_text.size() || m_text[index].kind != NameToken::Kind::Number
            || !m_text[index].key.endsWith(u's'))
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

    bool decade(FoundDate &found)
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
        int first = year(number) > 0 && year(number) % 10 == 0 ? year(number) : plainNumber(number, 2);
        if (!isBound(number) || first < 10 || first % 10 != 0 || (*unit == 6 && first > 100 && first % 10 != 0))
            return false;
        first += first < 100 ? (first >= 20 ? 1900 : 2000) : 0;
        found.end = number + 1;
        found.value = partOfDecade(first, part);
        return true;
    }

    int romanNumber(const NameToken &token) const
    {
        static const QStringList numbers{ u"i"_s,    u"ii"_s,  u"iii"_s,  u"iv"_s,    u"v"_s,   u"vi"_s,   u"vii"_s,
                                          u"viii"_s, u"ix"_s,  u"x"_s,    u"xi"_s,    u"xii"_s, u"xiii"_s, u"xiv"_s,
                                          u"xv"_s,   u"xvi"_s, u"xvii"_s, u"xviii"_s, u"xix"_s, u"xx"_s,   u"xxi"_s };
        return int(numbers.indexOf(token.key)) + 1;
    }

    bool century(FoundDate &found)
    {
        size_t at = found.first;
        int part = 0;
        if (const auto word = sense(DateWord::Part, at)) {
            part = *word;
            at += isDash(at + 1) ? 2 : 1;
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

    bool isYearHere(size_t index) const
    {
        if (year(index) < 1500)
            return false;
        if (index > 0 && m_text[index].gap == NameToken::Gap::None && !m_text[index - 1].isSign(u'(')
            && !isDash(index - 1) && !m_text[index - 1].isSign(u'['))
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

    // "2000 people", "1500 hectáreas": a count and its noun. A year is followed by small words, verbs, capitals.
    bool looksCounted(size_t next) const
    {
        const NameToken &token = m_text[next];
        const bool isSmallWord = token.isAny(WordClass::Common | WordClass::Connector | WordClass::Article
                                             | WordClass::Joiner | WordClass::PlacePreposition)
            || token.isAny(WordClass::SpeechVerb | WordClass::GovernmentVerb);
        return token.isWord() && !token.isCapitalised && !isSmallWord && token.key.endsWith(u's')
            && m_text[next - 1].key.endsWith(u'0');
    }

    bool years(FoundDate &found)
    {
        const size_t at = found.first;
        if (year(at) < 0)
            return false;
        const size_t join = at + 1;
        const bool isDashed = isDash(join) && m_text[join].gap == NameToken::Gap::None && !isSign(join, u'/');
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

    bool addYears(FoundDate &found, size_t end, int first, int last)
    {
        found.end = end;
        found.value = dateRange({ first, 0, 0 }, { last, 0, 0 });
        remember({ last, 0, 0 });
        return true;
    }

    int count(size_t index) const { return sense(DateWord::Number, index).value_or(plainNumber(index, 2)); }

    bool relative(FoundDate &found)
    {
        const size_t at = found.first;
        if (const auto shift = sense(DateWord::Day, at)) {
            found.end = at + 1;
            found.value = shiftedUnit(m_published, 1, *shift);
            return !m_text[at].isCapitalised || m_text[at].isSentenceStart;
        }
        return weekday(found) || shifted(found) || same(found) || ago(found);
    }

    bool weekday(FoundDate &found)
    {
        size_t at = found.first;
        const auto shift = sense(DateWord::Shift, at);
        if (shift)
            ++at;
        const auto number = sense(DateWord::Weekday, at);
        if (!number || (shift && !isBound(at)) || (!m_text[at].isCapitalised && !m_text.isSpanish()))
            return false;
        found.end = at + 1;
        const auto after = isBound(at + 1) ? sense(DateWord::Shift, at + 1) : std::nullopt;
        if (!shift && after && m_text.isSpanish())
            found.end = at + 2;
        // "Monday, May 7, 2012" and "lunes 7 de mayo": the day itself follows and says it all.
        const size_t next = isSign(found.end, u',') ? found.end + 1 : found.end;
        const DatePoint exact
            = next < m_text.size() && m_text[next].gap != NameToken::Gap::Line ? point(next) : DatePoint{};
        if (exact && exact.date.day > 0) {
            found.first = next;
            found.end = exact.end;
            found.value = value(exact.date);
            remember(exact.date);
            return true;
        }
        found.value = weekdayBefore(m_published, *number, shift.value_or(after.value_or(-1)) == 1);
        return !m_text[at].isHeadline;
    }

    // "this year", "last three decades", "recent years", "año pasado", "últimos cinco años".
    bool shifted(FoundDate &found)
    {
        const size_t at = found.first;
        if (sense(DateWord::Vague, at)) {
            found.end = at + 2;
            return isBound(at + 1) && sense(DateWord::Unit, at + 1).value_or(0) > 0;
        }
        if (const auto unit = sense(DateWord::Unit, at); unit && isBound(at + 1)) {
            found.end = at + 2;
            if (sense(DateWord::Vague, at + 1))
                return m_text.isSpanish(); // "años recientes"
            const auto shift = sense(DateWord::Shift, at + 1);
            if (!shift || *unit > 7 || !m_text.isSpanish())
                return false;
            found.value = m_text[at].key.endsWith(u's') ? QString() : shiftedUnit(m_published, *unit, *shift);
            return true;
        }
        const auto shift = sense(DateWord::Shift, at);
        if (!shift || !isBound(at + 1))
            return false;
        const int number = count(at + 1);
        const size_t unitAt = number > 0 ? at + 2 : at + 1;
        if (const int named = month(at + 1); named > 0) {
            found.end = at + 2;
            PartialDate date{ 0, named, 0 };
            complete(date);
            found.value = date.year > 0 ? date.toIso() : QString();
            return true;
        }
        const auto unit = sense(DateWord::Unit, unitAt);
        if (!unit || !isBound(unitAt) || *unit == 8)
            return false;
        found.end = unitAt + 1;
        const bool isPlural = m_text[unitAt].key.endsWith(u's') && m_text[unitAt].key != u"mes";
        if (number > 0 && *shift < 0)
            found.value = lastUnits(m_published, *unit, number);
        else if (number <= 0 && !isPlural)
            found.value = shiftedUnit(m_published, *unit, *shift);
        const bool hasArticle
            = at > 0 && isBound(at) && m_text[at - 1].key == u"the" && m_text[at].key == u"past" && number <= 0;
        if (hasArticle && !m_text[at - 1].isBoilerplate)
            found.first = at - 1; // "the past decade" is one expression
        return true;
    }

    // "the same year": the last year named.
    bool same(FoundDate &found)
    {
        const size_t at = found.first;
        if (!sense(DateWord::Same, at) || !isBound(at + 1) || sense(DateWord::Unit, at + 1) != 6)
            return false;
        found.end = at + 2;
        if (at > 0 && isBound(at) && m_text[at - 1].is(WordClass::Article) && m_text[at - 1].key == u"the")
            found.first = at - 1;
        found.value = m_lastYear > 0 ? QString::number(m_lastYear) : QString();
        return true;
    }

    // "three years ago", "hace tres años".
    bool ago(FoundDate &found)
    {
        const size_t at = found.first;
        const bool isSpanish = sense(DateWord::Ago, at) == -1;
        const size_t numberAt = isSpanish ? at + 1 : at;
        const int number = count(numberAt);
        const auto unit = sense(DateWord::Unit, numberAt + 1);
        if (number <= 0 || !unit || !isBound(numberAt + 1) || *unit > 7)
            return false;
        const bool isAgo = isSpanish || (isBound(numberAt + 2) && sense(DateWord::Ago, numberAt + 2) == 1);
        found.end = numberAt + (isSpanish ? 2 : 3);
        found.value = unitsAgo(m_published, *unit, number);
        return isAgo;
    }

    const NamedText &m_text;
    NameCandidates &m_candidates;
    const std::optional<PartialDate> m_published;
    int m_lastYear = 0;
};

} // namespace

void findDates(const NamedText &text, NameCandidates &candidates)
{
    DateFinder(text, candidates).run();
}

} // namespace Quipu
