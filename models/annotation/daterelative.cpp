// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/datefinder.h"
#include "models/annotation/datevalue.h"

using namespace Qt::StringLiterals;

namespace Quipu {

bool DateFinder::relative(FoundDate &found)
{
    const size_t at = found.first;
    if (const auto shift = sense(DateWord::Day, at)) {
        found.end = at + 1;
        found.value = shiftedUnit(m_published, 1, *shift);
        return !m_text[at].isCapitalised || m_text[at].isSentenceStart;
    }
    return weekday(found) || shifted(found) || same(found) || ago(found);
}

bool DateFinder::weekday(FoundDate &found)
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
    const WrittenDate exact
        = next < m_text.size() && m_text[next].gap != NameToken::Gap::Line ? point(next) : WrittenDate {};
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

bool DateFinder::shifted(FoundDate &found)
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
        PartialDate date {0, named, 0};
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

bool DateFinder::same(FoundDate &found)
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

bool DateFinder::ago(FoundDate &found)
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

} // namespace Quipu
