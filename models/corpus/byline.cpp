// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/byline.h"

#include "models/corpus/cues.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int longestBylineWords = 24;
constexpr int longestSignatureWords = 60;

const QRegularExpression &nameJoin()
{
    static const QRegularExpression expression(u"\\s+(?:and|y|e|et|und|&|with|con)\\s+"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &nameEnd()
{
    static const QRegularExpression expression(
        u"\\s*[(<@]|\\s+\\S+@|\\s+https?:|\\s+(?:in|from|at|en|desde)\\s+(?=\\p{Lu})|\\s+(?:for|para|of|de la agencia|with)\\s+(?=(?:the\\s+|the\\s+)?\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// "Research Fellow at the Council on ...": the capitalised name after the last such word.
TextSpan affiliationIn(TextSpan part, QStringView text)
{
    static const QRegularExpression expression(
        u"\\s(?:at|of|for|with|from|en|de|del|para)\\s+(?:the\\s+|el\\s+|la\\s+)?(\\p{Lu}[^,.;]*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(part.in(text).toString());
    if (!match.hasMatch())
        return {};
    return trimmed({part.start + match.capturedStart(1), part.start + match.capturedEnd(1)}, text);
}

bool areNames(QStringView phrase)
{
    const QStringList names = phrase.toString().split(nameJoin());
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return looksLikePerson(name); });
}

std::vector<TextSpan> partsOf(TextSpan phrase, QStringView text)
{
    std::vector<TextSpan> parts;
    qsizetype start = phrase.start;
    for (qsizetype i = phrase.start; i <= phrase.end; ++i) {
        if (i < phrase.end && text[i] != u',' && text[i] != u';' && text[i] != u'|' && text[i] != u'/')
            continue;
        const TextSpan part = withoutDecoration({start, i}, text);
        if (!part.isEmpty())
            parts.push_back(part);
        start = i + 1;
    }
    return parts;
}

bool hasRole(QStringView phrase)
{
    const QList<QStringView> words = phrase.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.begin() + std::min<qsizetype>(words.size(), 7), [](QStringView word) {
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
        return isRole(word);
    });
}

// The rest of a credit after its names: an outlet, a role with its institution, a place.
void readRemainder(TextSpan part, QStringView text, Byline &byline)
{
    if (byline.outlet.isEmpty() && looksLikeOutlet(part.in(text)))
        byline.outlet = part;
    else if (byline.affiliation.isEmpty() && hasRole(part.in(text)))
        byline.affiliation = affiliationIn(part, text);
}

// A first part that names no person: an outlet, the staff, or nothing that belongs in a byline.
std::optional<Byline> readOutletCredit(TextSpan name, QStringView text, bool labelled)
{
    Byline byline;
    const QStringView words = name.in(text);
    if (isStaff(words))
        return byline;
    if (const qsizetype lead = staffLeadLength(words); lead > 0) {
        const TextSpan rest = withoutDecoration({name.start + lead, name.end}, text);
        if (isCapitalisedName(rest.in(text)))
            byline.outlet = rest;
        return byline;
    }
    if (looksLikeOutlet(words)) {
        byline.outlet = name;
        return byline;
    }
    if (!words.contains(u' ')) {
        if (labelled)
            byline.author = name;
        else if (words.size() > 2 && words.front().isUpper())
            byline.outlet = name;
        else
            return {};
        return byline;
    }
    if (labelled && wordsIn(words) <= 5) {
        byline.author = name;
        return byline;
    }
    if (!isCapitalisedName(words) || wordsIn(words) > 8)
        return {};
    byline.outlet = name;
    return byline;
}

std::optional<Byline> readNames(TextSpan phrase, QStringView text, bool labelled)
{
    phrase = withoutDecoration(phrase, text);
    while (!phrase.isEmpty() && text[phrase.end - 1] == u'.')
        --phrase.end;
    if (phrase.isEmpty() || wordsIn(phrase.in(text)) > longestBylineWords)
        return {};
    const std::vector<TextSpan> parts = partsOf(phrase, text);
    if (parts.empty())
        return {};
    TextSpan name = parts.front();
    TextSpan tail {name.end, name.end};
    const auto cut = nameEnd().match(name.in(text).toString());
    if (cut.hasMatch()) {
        tail = trimmed({name.start + cut.capturedEnd(), name.end}, text);
        name.end = name.start + cut.capturedStart();
        name = withoutDecoration(name, text);
        if (name.isEmpty())
            return {};
    }
    if (!areNames(name.in(text)))
        return readOutletCredit(parts.front(), text, labelled);
    Byline byline;
    size_t next = 1;
    while (next < parts.size() && !cut.hasMatch() && areNames(parts[next].in(text)) && !hasRole(parts[next].in(text))
           && (parts.size() > next + 1 || nameJoin().match(parts[next].in(text).toString()).hasMatch()))
        name.end = parts[next++].end; // "By A, B and C"
    byline.author = name;
    while (!tail.isEmpty() && (text[tail.end - 1] == u')' || text[tail.end - 1] == u']'))
        --tail.end; // "Ana Reyes (La Nación)"
    if (looksLikeOutlet(tail.in(text)))
        byline.outlet = tail;
    for (; next < parts.size(); ++next)
        readRemainder(parts[next], text, byline);
    return byline;
}

} // namespace

std::optional<Byline> readByline(TextSpan phrase, QStringView text)
{
    const qsizetype lead = bylineLeadLength(phrase.in(text));
    if (lead == 0 || !text[phrase.start + lead].isUpper())
        return {};
    return readNames({phrase.start + lead, phrase.end}, text, false);
}

std::optional<Byline> readCredit(TextSpan phrase, QStringView text)
{
    if (const auto byline = readByline(phrase, text))
        return byline;
    return readNames(phrase, text, true);
}

std::optional<Byline> readSignature(TextSpan line, QStringView text)
{
    const QStringView words = line.in(text);
    if (wordsIn(words) > longestSignatureWords)
        return {};
    const qsizetype comma = words.indexOf(u',');
    if (comma > 0 && !endsAsSentence(words) && looksLikePerson(words.first(comma).trimmed())) {
        Byline byline;
        const TextSpan rest {line.start + comma + 1, line.end};
        if (!hasRole(rest.in(text)))
            return {};
        byline.author = trimmed({line.start, line.start + comma}, text);
        byline.affiliation = affiliationIn(rest, text);
        return byline;
    }
    const qsizetype verb = bioVerbStart(words);
    if (verb <= 0 || !looksLikePerson(words.first(verb).trimmed()) || !hasRole(words.sliced(verb)))
        return {};
    Byline byline;
    byline.author = trimmed({line.start, line.start + verb}, text);
    return byline;
}

TextSpan outletOfRole(TextSpan line, QStringView text)
{
    static const QRegularExpression expression(
        u"^\\p{L}+(?:\\s+\\p{Ll}+){0,3}?\\s+(?:for|at|of|de|del|en)\\s+((?:\\p{Lu}[\\p{L}’'/]*\\s*){1,5})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString head = text.sliced(line.start, std::min<qsizetype>(line.length(), 120)).toString();
    const QString first = head.section(u' ', 0, 0);
    const auto match = expression.match(head);
    if (!isRole(first) || !match.hasMatch())
        return {};
    const TextSpan name = trimmed({line.start + match.capturedStart(1), line.start + match.capturedEnd(1)}, text);
    return looksLikeOutlet(name.in(text)) ? name : TextSpan {};
}

} // namespace Quipu
