// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/dateline.h"

#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestDateline = 130;

const QRegularExpression &datelineSeparator()
{
    static const QRegularExpression expression(
        u"\\s*\\.\\s?[-–—]+\\s*|\\s+[-–—]+\\s*|[—–]\\s*|--\\s*|(?<=\\))\\.\\s+(?=[\\p{Lu}¿¡\"“«])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// "LIMA", "D.C."; at least two letters and none small.
bool isAllCapitals(QStringView word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 2 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

bool isPlaceForm(QStringView place)
{
    const QList<QStringView> parts = place.split(u',');
    if (place.size() > 60 || parts.size() > 3)
        return false;
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        part = part.trimmed();
        if (const qsizetype open = part.indexOf(u'('); open > 0 && part.endsWith(u')')) {
            if (!isCapitalisedName(part.sliced(open + 1).chopped(1)))
                return false;
            part = part.first(open).trimmed(); // "Paita (Perú)"
        }
        const bool digits = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        return !part.isEmpty() && wordsIn(part) <= 4 && !digits && isCapitalisedName(part) && !part.contains(u':')
            && !part.contains(u'"') && !part.contains(u'“');
    });
}

// What stands before the separator, taken apart from its end.
struct DatelineHead
{
    Dateline parts;
    bool dated = false;
    bool sound = false;
};

DatelineHead takeApart(TextSpan head, QStringView text, const QString &language)
{
    DatelineHead result;
    head = withoutDecoration(head, text);
    if (head.isEmpty())
        return result;
    const bool isEnclosed = text[head.start] == u'(' && text[head.end - 1] == u')' && head.in(text).count(u'(') == 1;
    if (isEnclosed && findDate(head.in(text), language))
        head = trimmed({head.start + 1, head.end - 1}, text); // "(Paita, June 11, 2021) –"
    const QChar close = text[head.end - 1];
    if (close == u')' || close == u'/' || head.in(text).contains(u'|')) {
        const QChar opening = close == u')' ? u'(' : close == u'/' ? u'/' : u'|';
        const qsizetype closed = opening == u'|' ? head.end : head.end - 1;
        const qsizetype open
            = head.start + QStringView(text.sliced(head.start, closed - head.start)).lastIndexOf(opening);
        if (open < head.start)
            return result;
        const TextSpan agency = trimmed({open + 1, closed}, text);
        if (agency.isEmpty() || wordsIn(agency.in(text)) > 6)
            return result;
        if (auto date = readDateLine(agency.in(text), language); date && date->before.isEmpty()) {
            date->phrase.span = {agency.start + date->phrase.span.start, agency.start + date->phrase.span.end};
            result.parts.date = date->phrase; // "GENEVA (3 May 2023) –"
            result.dated = true;
        } else {
            result.parts.agency = agency;
        }
        head = trimmed({head.start, open}, text);
        if (head.isEmpty()) { // "(CNN) —"
            result.sound = isKnownOutlet(agency.in(text));
            return result;
        }
    }
    if (const auto line = readDateLine(head.in(text), language); line && !line->before.isEmpty()) {
        result.dated = true;
        result.parts.date = line->phrase;
        result.parts.date->span = {head.start + line->phrase.span.start, head.start + line->phrase.span.end};
        head = {head.start + line->before.start, head.start + line->before.end};
    } else if (const qsizetype day = trailingDayAndMonth(head.in(text)); day > 0) {
        result.dated = true;
        head.end = head.start + day;
    }
    while (!head.isEmpty() && (text[head.end - 1].isSpace() || text[head.end - 1] == u','))
        --head.end;
    const qsizetype word = head.in(text).lastIndexOf(u' ');
    if (head.end < text.size() && text[head.end] == u'.' && head.in(text).sliced(word + 1).contains(u'.'))
        ++head.end; // the last stop of "D.C."
    result.parts.place = head;
    if (isStaff(head.in(text)) || staffLeadLength(head.in(text)) > 0)
        result.parts.place = {head.start, head.start}; // "Redacción Internacional, 3 may (EFE).-"
    result.sound = !head.isEmpty() && isPlaceForm(head.in(text));
    return result;
}

} // namespace

std::optional<Dateline> readDateline(TextSpan line, QStringView text, const QString &language)
{
    const TextSpan front {line.start, std::min(line.end, line.start + longestDateline)};
    const QString subject = front.in(text).toString();
    const bool isSeparated = std::ranges::any_of(subject, [](QChar c) { return u"-–—)"_s.contains(c); });
    const QRegularExpressionMatch separator
        = isSeparated ? datelineSeparator().match(subject) : QRegularExpressionMatch();
    qsizetype headEnd = separator.hasMatch() ? separator.capturedStart() : -1;
    qsizetype rest = separator.hasMatch() ? separator.capturedEnd() : -1;
    bool stopped = separator.hasMatch() && separator.capturedView().contains(u'.');
    const qsizetype stop = subject.indexOf(". "_L1);
    const bool isBarred = stop > 0 && subject.first(stop).contains(u'|')
        && isKnownOutlet(QStringView(subject).first(stop).sliced(subject.first(stop).lastIndexOf(u'|') + 1).trimmed());
    const bool stopOnly = stop > 0 && (headEnd < 0 || stop < headEnd)
        && (isBarred || (subject[stop - 1] != u')' && findDate(subject.first(stop), language)));
    if (stopOnly) { // "Lima, 5 de mayo de 2019. El Gobierno ..."
        headEnd = stop;
        rest = stop + 2;
        stopped = false;
    }
    if (headEnd < 2 || rest >= subject.size())
        return {};
    const DatelineHead head = takeApart({line.start, line.start + headEnd}, text, language);
    const QStringView place = head.parts.place.in(text);
    const QChar next = subject[rest];
    if (!head.sound || next.isLower() || next.isSpace() || isRubric(place) || (stopOnly && !head.dated && !isBarred))
        return {};
    const bool isBracketStop = separator.hasMatch() && !stopOnly && subject[headEnd] == u'.' && headEnd > 0
        && subject[headEnd - 1] == u')' && !separator.capturedView().contains(u'-')
        && !separator.capturedView().contains(u'–') && !separator.capturedView().contains(u'—');
    const QStringView agencyName = head.parts.agency.in(text);
    if (isBracketStop && !isKnownOutlet(agencyName) && !isAgency(agencyName))
        return {}; // "El Fondo Monetario (FMI). El ..." is a sentence
    const bool hasCountry = place.contains(u',');
    const bool capitals = isAllCapitals(place.split(u',').front().trimmed());
    const bool spacedDash = !stopOnly && !stopped;
    const bool aside
        = line.in(text).sliced(rest).contains(u'—') && !capitals && !hasCountry; // "Humala — who ... — said"
    if (!head.parts.agency.isEmpty() || head.dated)
        return head.parts;
    const bool formed = stopped || (spacedDash && (capitals || hasCountry || !aside));
    if (formed && (wordsIn(line.in(text)) >= 14 || endsAsSentence(line.in(text))))
        return head.parts;
    return {};
}

} // namespace Quipu
