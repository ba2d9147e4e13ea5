// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/figureasked.h"

#include "models/search/querylanguage.h"
#include "models/search/querynumbers.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QStringView comparisonSigns = u"<>=≤≥";

bool isSubjectEnd(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || comparisonSigns.contains(c) || c == u'(' || c == u')'
        || c == u'"' || c == u':';
}

QString numberText(double number)
{
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point == 4)
        text += u'0'; // 1.125 would be read as thousands
    return text;
}

QString rangeText(const std::optional<double> &low, const std::optional<double> &high)
{
    return (low ? numberText(*low) : QString()) + u".."_s + (high ? numberText(*high) : QString());
}

QString comparisonText(const FigureAsked &asked)
{
    if (asked.low && asked.high)
        return u'=' + (*asked.low == *asked.high ? numberText(*asked.low) : rangeText(asked.low, asked.high));
    if (asked.low)
        return (asked.excludesLow ? u">"_s : u">="_s) + numberText(*asked.low);
    if (asked.high)
        return (asked.excludesHigh ? u"<"_s : u"<="_s) + numberText(*asked.high);
    return {};
}

QString yearsText(const FigureAsked &asked)
{
    if (!asked.hasYears())
        return {};
    const auto year = [](const std::optional<int> &one) { return one ? QString::number(*one) : QString(); };
    if (asked.fromYear == asked.toYear)
        return u" in "_s + year(asked.fromYear);
    return u" in "_s + year(asked.fromYear) + u".."_s + year(asked.toYear);
}

class FigureReader final
{
public:
    FigureReader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    { }

    FigureReading run(const std::optional<QString> &subject);

private:
    using Problem = FigureReading::Problem;

    bool atEnd() const { return m_at >= m_text.size(); }
    QStringView rest() const { return m_text.sliced(std::min(m_at, m_text.size())); }
    void readSubject();
    QString readSign();
    void readValue(const QString &sign);
    void readRange(const std::optional<QueryNumber> &low);
    void fail(Problem problem, qsizetype start);

    QStringView m_text;
    qsizetype m_at = 0;
    FigureReading m_reading;
};

void FigureReader::fail(Problem problem, qsizetype start)
{
    m_reading.problem = problem;
    m_reading.problemStart = start;
    while (!atEnd() && !m_text[m_at].isSpace() && m_text[m_at] != u')')
        ++m_at;
    m_reading.problemEnd = m_at;
}

FigureReading FigureReader::run(const std::optional<QString> &subject)
{
    if (subject)
        m_reading.asked.subject = *subject;
    else
        readSubject();
    const qsizetype start = m_at;
    const QString sign = readSign();
    if (!sign.isEmpty() || beginsComparison(rest()))
        readValue(sign);
    else
        m_at = start;
    if (m_reading.problem == Problem::None) {
        const QueryYears years = readYears(m_text, m_at);
        m_reading.asked.fromYear = years.from;
        m_reading.asked.toYear = years.to;
        m_reading.isYearBegun = years.isBegun;
        m_at = years.end;
    }
    m_reading.end = m_at;
    return m_reading;
}

void FigureReader::readSubject()
{
    const qsizetype start = m_at;
    if (!atEnd() && m_text[m_at] == u'"') {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        m_reading.asked.subject
            = m_text.sliced(start + 1, (end < 0 ? m_text.size() : end) - start - 1).toString().simplified();
    } else if (!beginsComparison(rest())) {
        while (!atEnd() && !isSubjectEnd(m_text[m_at]))
            ++m_at;
        m_reading.asked.subject = m_text.sliced(start, m_at - start).toString();
    }
    if (!atEnd() && m_text[m_at] == u':' && beginsComparison(rest().sliced(1)))
        ++m_at;
}

// Blanks before a sign of comparison do not part it from what it compares.
QString FigureReader::readSign()
{
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    const QStringView rest = m_text.sliced(std::min(at, m_text.size()));
    for (const QStringView sign : {QStringView(u"<="), QStringView(u">="), QStringView(u"<"), QStringView(u">"),
                                   QStringView(u"="), QStringView(u"≤"), QStringView(u"≥")}) {
        if (!rest.startsWith(sign))
            continue;
        m_at = at + sign.size();
        return sign == u"≤" ? u"<="_s : sign == u"≥" ? u">="_s : sign.toString();
    }
    return {};
}

void FigureReader::readValue(const QString &sign)
{
    const qsizetype start = m_at;
    if (!sign.isEmpty()) {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    const std::optional<QueryNumber> number = readNumber(m_text, m_at);
    if (number)
        m_at = number->end;
    const bool isRange = rest().startsWith(u"..");
    if (!number && !isRange)
        return fail(rest().isEmpty() ? Problem::NoNumber : Problem::BadNumber, start - sign.size());
    if (isRange && (sign.isEmpty() || sign == u'='))
        return readRange(number);
    if (isRange || (number->isCutShort && !atEnd()))
        return fail(Problem::BadNumber, start);
    FigureAsked &asked = m_reading.asked;
    if (!sign.startsWith(u'<'))
        asked.low = number->value;
    if (!sign.startsWith(u'>'))
        asked.high = number->value;
    asked.excludesLow = sign == u'>';
    asked.excludesHigh = sign == u'<';
}

void FigureReader::readRange(const std::optional<QueryNumber> &low)
{
    const qsizetype start = m_at;
    m_at += 2;
    const std::optional<QueryNumber> high = readNumber(m_text, m_at);
    if (high)
        m_at = high->end;
    if ((!low && !high) || (high && high->isCutShort) || (!high && !atEnd() && !isSubjectEnd(m_text[m_at])))
        return fail(low || !atEnd() ? Problem::BadNumber : Problem::NoNumber, start);
    FigureAsked &asked = m_reading.asked;
    if (low) // "1..2 million" is of millions
        asked.low = high && low->magnitude == 1 && high->magnitude != 1 && low->value * high->magnitude <= high->value
            ? low->value * high->magnitude
            : low->value;
    if (high)
        asked.high = high->value;
    if (asked.low && asked.high && *asked.low > *asked.high)
        fail(Problem::EmptyRange, start);
}

} // namespace

QString toText(const FigureAsked &asked)
{
    const bool isPlain
        = std::none_of(asked.subject.begin(), asked.subject.end(), isSubjectEnd) && !beginsComparison(asked.subject);
    return (isPlain ? asked.subject : u'"' + asked.subject + u'"') + comparisonText(asked) + yearsText(asked);
}

FigureReading readFigureAsked(QStringView text, qsizetype at, const std::optional<QString> &subject)
{
    return FigureReader(text, at).run(subject);
}

bool beginsComparison(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (comparisonSigns.contains(text.front()) || text.startsWith(u".."))
        return true;
    const std::optional<QueryNumber> number = readNumber(text, 0);
    return number && text.sliced(number->end).startsWith(u"..");
}

} // namespace Quipu
