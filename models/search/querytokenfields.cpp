// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/partialdate.h"
#include "models/search/querytokenizer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int farthestNear = 1000; // words; farther apart is in the same article

QString fieldWords(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

// "2013", "<2014-06", ">=2013" or "2012..2015", either end open.
bool isDateCondition(QStringView value)
{
    if (const qsizetype dots = value.indexOf(u".."); dots >= 0) {
        const QStringView from = value.first(dots);
        const QStringView to = value.sliced(dots + 2);
        return (!from.isEmpty() || !to.isEmpty()) && (from.isEmpty() || PartialDate::fromIso(from))
            && (to.isEmpty() || PartialDate::fromIso(to));
    }
    for (const QStringView sign : {QStringView(u"<="), QStringView(u">="), QStringView(u"<"), QStringView(u">")}) {
        if (value.startsWith(sign))
            return PartialDate::fromIso(value.sliced(sign.size())).has_value();
    }
    return PartialDate::fromIso(value).has_value();
}

QStringList valueIds(const QueryLanguage::Field &field)
{
    QStringList ids;
    for (const QueryLanguage::Word &one : field.values)
        ids.append(one.id);
    return ids;
}

} // namespace

void QueryTokenizer::readField(const QString &name, qsizetype start)
{
    const QueryLanguage::Field *field = QueryLanguage::shipped().field(name);
    if (field && field->word.id != u"figure")
        return readValue(*field, name, start);
    QStringView rest = m_text.sliced(m_at);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (m_asYouType && (rest.trimmed().isEmpty() || (!field && std::all_of(rest.begin(), rest.end(), isDigit)))) {
        m_at = m_text.size(); // what it asks is about to be typed
        return;
    }
    if (field)
        return readFigure({}, start);
    while (!rest.isEmpty() && rest.front().isSpace()) // hectares: >40000
        rest = rest.sliced(1);
    if (!beginsComparison(rest))
        return refuseUnknownField(name, start);
    m_at = m_text.size() - rest.size();
    readFigure(name, start);
}

void QueryTokenizer::refuseUnknownField(const QString &name, qsizetype start)
{
    const QString fields = queryFields().join(u", "_s);
    const QString remedy = fieldWords(
        QT_TRANSLATE_NOOP("Query",
                          "The fields are %1; a unit or measure is compared: hectares:>40000; put the words in "
                          "quotation marks to search for them as they are"));
    fail(fieldWords(QT_TRANSLATE_NOOP("Query", "There is no field “%1”")).arg(name), {start, start + name.size() + 1},
         remedy.arg(fields));
}

void QueryTokenizer::readValue(const QueryLanguage::Field &field, const QString &name, qsizetype start)
{
    const qsizetype valueStart = m_at;
    const QString &id = field.word.id;
    const bool isExact = !atEnd() && m_text[m_at] == u'=' && id != u"date";
    m_at += isExact ? 1 : 0;
    QString value;
    bool isBegun = false;
    if (isQuoted()) {
        const std::optional<QString> phrase = quoted();
        if (!phrase)
            return;
        value = *phrase;
        isBegun = m_asYouType && atEnd() && !m_text.endsWith(u'"') && !m_text.endsWith(u'”') && !m_text.endsWith(u'»');
    } else {
        value = unquoted().toString();
        isBegun = m_asYouType && atEnd();
    }
    const TextSpan place {valueStart, m_at};
    if (!saysSomething(value)) {
        if (m_asYouType && atEnd())
            return;
        return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "The field “%1” has no value")).arg(name),
                    {start, std::max(m_at, start + name.size() + 1)},
                    fieldWords(QT_TRANSLATE_NOOP("Query", "Write the value right after the colon: %1"))
                        .arg(name + u":value"_s));
    }
    const std::optional<QString> known = knownValue(field, value);
    const bool isRight = known && (id != u"date" || isDateCondition(value));
    if (!isRight && isBegun)
        return;
    if (!isRight)
        return refuseValue(field, value, place);
    value = *known;
    if (isBegun && !isExact && (id == u"title" || id == u"entity") && !value.endsWith(u'*'))
        value += u'*';
    addTerm({Query::Kind::Field, isExact ? u'=' + value : value, id}, start);
}

void QueryTokenizer::refuseValue(const QueryLanguage::Field &field, const QString &value, TextSpan place)
{
    if (field.word.id == u"date") {
        fail(fieldWords(QT_TRANSLATE_NOOP("Query", "“%1” is not a date")).arg(value), place,
             fieldWords(QT_TRANSLATE_NOOP("Query", "Write date:2013, date:2013-08, date:<2014-06 or date:2012..2015")));
    } else {
        fail(fieldWords(QT_TRANSLATE_NOOP("Query", "“%1” is nothing that %2: knows")).arg(value, field.word.id), place,
             fieldWords(QT_TRANSLATE_NOOP("Query", "Choose %1")).arg(valueIds(field).join(u", "_s)));
    }
}

void QueryTokenizer::readFigure(const std::optional<QString> &subject, qsizetype start)
{
    using Problem = FigureReading::Problem;
    const FigureReading reading = readFigureAsked(m_text, m_at, subject);
    m_at = reading.end;
    const FigureAsked &asked = reading.asked;
    const bool isNothing = asked == FigureAsked {};
    const bool isUnsaid = reading.problem == Problem::NoNumber || (reading.problem == Problem::None && isNothing);
    if (m_asYouType
        && (reading.isYearBegun || (reading.problem != Problem::None && reading.problemEnd == m_text.size()))) {
        m_at = m_text.size(); // what is only begun asks for nothing more
        if (asked.hasValue() && reading.problem == Problem::None)
            addTerm({Query::Kind::Field, toText(asked), u"figure"_s}, start);
        return;
    }
    const QString example = fieldWords(
        QT_TRANSLATE_NOOP("Query", "Write hectares:>40000, hectares:40k..1.5m in 2010..2014 or figure:hectares"));
    const TextSpan place = reading.problem == Problem::None
        ? TextSpan {start, m_at}
        : TextSpan {reading.problemStart, std::max(reading.problemEnd, reading.problemStart + 1)};
    if (isUnsaid)
        return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "A number is missing here")), place, example);
    if (reading.problem == Problem::BadNumber)
        return fail(
            fieldWords(QT_TRANSLATE_NOOP("Query", "“%1” is not a number")).arg(place.in(m_text).toString().trimmed()),
            place, example);
    if (reading.problem == Problem::EmptyRange)
        return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "Nothing lies in this range")), place,
                    fieldWords(QT_TRANSLATE_NOOP("Query", "Write the smaller number first")));
    if (asked.fromYear && asked.toYear && *asked.fromYear > *asked.toYear)
        return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "Nothing lies in this range")), {start, m_at},
                    fieldWords(QT_TRANSLATE_NOOP("Query", "Write the earlier year first")));
    addTerm({Query::Kind::Field, toText(asked), u"figure"_s}, start);
}

// NEAR(a "b c" d*, 5), at its bracket.
void QueryTokenizer::readNear(qsizetype start)
{
    ++m_at;
    Query near {Query::Kind::Near, {}, {}};
    const QString remedy = fieldWords(QT_TRANSLATE_NOOP(
        "Query", "Write words, phrases or beginnings that stand near one another: NEAR(coca price*, 5)"));
    while (!atEnd() && m_text[m_at] != u')') {
        if (m_text[m_at].isSpace() || m_text[m_at].category() == QChar::Other_Control) {
            ++m_at;
        } else if (m_text[m_at] == u',') {
            if (readDistance(near, start))
                break;
        } else if (isQuoted()) {
            const std::optional<QString> phrase = quoted();
            if (!phrase)
                return;
            if (saysSomething(*phrase))
                near.children.push_back({Query::Kind::Phrase, *phrase, {}});
        } else {
            const qsizetype at = m_at++;
            while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'(' && m_text[m_at] != u')'
                   && !m_text[m_at].isSpace() && !isQuoted())
                ++m_at;
            const QStringView word = m_text.sliced(at, m_at - at);
            const bool isOperator
                = word == u"AND" || word == u"OR" || word == u"NOT" || word == u"NEAR" || word == u"(";
            if (isOperator || word.startsWith(u'-') || word.startsWith(u'~') || word.contains(u':'))
                return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "This cannot stand in NEAR( )")), {at, m_at}, remedy);
            if (const auto term = wordTerm(word, at, m_asYouType && atEnd()))
                near.children.push_back(*term);
        }
        if (m_found.trouble)
            return;
    }
    if (atEnd() && !m_asYouType)
        return fail(fieldWords(QT_TRANSLATE_NOOP("Query", "The bracket is never closed")), {start, start + 5},
                    fieldWords(QT_TRANSLATE_NOOP("Query", "Put ) after the last word that belongs inside")));
    m_at = std::min<qsizetype>(m_at + 1, m_text.size());
    if (near.children.size() > 1)
        return addTerm(std::move(near), start);
    if (!near.children.empty())
        return addTerm(near.children.front(), start);
    if (!m_asYouType)
        fail(fieldWords(QT_TRANSLATE_NOOP("Query", "NEAR( ) has no words")), {start, m_at}, remedy);
}

// ", 5)": how many words may lie between. A comma that no number and bracket follow is a sign like others.
bool QueryTokenizer::readDistance(Query &near, qsizetype start)
{
    qsizetype at = m_at + 1;
    int distance = -1;
    for (; at < m_text.size() && m_text[at] != u')'; ++at) {
        if (m_text[at].isSpace())
            continue;
        if (m_text[at].digitValue() < 0) {
            ++m_at;
            return false;
        }
        distance = std::min(std::max(distance, 0) * 10 + m_text[at].digitValue(), farthestNear + 1);
    }
    if (distance > farthestNear)
        fail(fieldWords(QT_TRANSLATE_NOOP("Query", "That is too far apart for NEAR( )")), {start, at},
             fieldWords(QT_TRANSLATE_NOOP("Query", "Write a distance of at most %1 words")).arg(farthestNear));
    m_at = at;
    if (distance >= 0)
        near.distance = distance;
    return true;
}

} // namespace Quipu
