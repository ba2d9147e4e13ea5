// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

#include "models/search/figureasked.h"
#include "models/search/querylanguage.h"
#include "models/search/queryparser.h"
#include "models/search/querytokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString queryText(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

int bindingOf(Query::Kind kind)
{
    switch (kind) {
    case Query::Kind::Or:
        return 1;
    case Query::Kind::And:
        return 2;
    case Query::Kind::Not:
        return 3;
    case Query::Kind::Near:
        return 4;
    default:
        return 5;
    }
}

QString inBrackets(const Query &child, Query::Kind parent)
{
    const QString text = toText(child);
    // The same operator inside itself keeps its brackets too: they are part of the value.
    return bindingOf(child.kind) > bindingOf(parent) || (child.kind == parent && parent == Query::Kind::Not)
        ? text
        : u"("_s + text + u")"_s;
}

QString quotedText(const QString &text)
{
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

QString valueText(const QString &value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(),
                                     [](QChar c) { return c.isLetterOrNumber() || u"-._<>=*"_s.contains(c); });
    return isPlain ? value : quotedText(value);
}

// hectares:>40000 in 2010, figure:"metric tons">5, figure:hectares
QString figureText(const QString &text)
{
    const FigureReading reading = readFigureAsked(text, 0);
    if (reading.problem != FigureReading::Problem::None || reading.end != text.size())
        return u"figure:"_s + quotedText(text);
    const QString &subject = reading.asked.subject;
    const bool isName = !subject.isEmpty()
        && std::all_of(subject.begin(), subject.end(), [](QChar c) { return c.isLetter() || c == u'_'; });
    if (!isName || !reading.asked.hasValue() || QueryLanguage::shipped().field(subject))
        return u"figure:"_s + toText(reading.asked);
    FigureAsked compared = reading.asked;
    compared.subject.clear();
    QString comparison = toText(compared);
    if (comparison.startsWith(u'=') && comparison.contains(u".."_s))
        comparison.remove(0, 1);
    return subject + u':' + comparison;
}

QString fieldText(const Query &query)
{
    if (query.field == u"figure")
        return figureText(query.text);
    const bool isExact = query.text.startsWith(u'=') && query.text.size() > 1;
    return query.field + (isExact ? u":="_s : u":"_s) + valueText(isExact ? query.text.sliced(1) : query.text);
}

// "in 2010" or "million" behind it would be read as its own.
bool endsInFigure(const Query &query)
{
    return query.kind == Query::Kind::Not ? endsInFigure(query.children.front())
                                          : query.kind == Query::Kind::Field && query.field == u"figure";
}

void collectTerms(const Query &query, std::vector<QString> &found)
{
    const auto add = [&found](const QString &term) {
        if (std::find(found.begin(), found.end(), term) == found.end())
            found.push_back(term);
    };
    switch (query.kind) {
    case Query::Kind::Word:
    case Query::Kind::Phrase:
        add(query.text);
        break;
    case Query::Kind::Prefix:
        add(query.text + u'*');
        break;
    case Query::Kind::Stem:
        add(query.text);
        break;
    case Query::Kind::Near:
    case Query::Kind::And:
    case Query::Kind::Or:
        for (const Query &child : query.children)
            collectTerms(child, found);
        break;
    case Query::Kind::All:
    case Query::Kind::Field:
    case Query::Kind::Not:
        break;
    }
}

} // namespace

const QStringList &queryFields()
{
    static const QStringList fields = [] {
        QStringList ids;
        for (const QueryLanguage::Field &field : QueryLanguage::shipped().fields())
            ids.append(field.word.id);
        return ids;
    }();
    return fields;
}

QueryReading readQuery(QStringView text, bool asYouType)
{
    const auto refused = [](const QueryTrouble &trouble) { return QueryReading {{}, trouble.error, trouble.place}; };
    if (text.size() > maximumQueryLength) {
        return refused(queryTrouble(
            queryText(QT_TRANSLATE_NOOP("Query", "The search is too long")), {maximumQueryLength, text.size()},
            queryText(QT_TRANSLATE_NOOP("Query", "Search for fewer words; %1 characters are the most"))
                .arg(maximumQueryLength)));
    }
    QueryTokens found = queryTokens(text, asYouType);
    int asked = 0;
    for (const QueryToken &token : found.tokens) {
        asked += token.kind == QueryToken::Kind::Term ? std::max(1, int(token.term.children.size())) : 0;
        if (asked > maximumQueryTerms) {
            return refused(queryTrouble(
                queryText(QT_TRANSLATE_NOOP("Query", "The search asks for too many things at once")), token.place,
                queryText(QT_TRANSLATE_NOOP("Query", "Search for fewer words; %1 are the most"))
                    .arg(maximumQueryTerms)));
        }
    }
    if (found.trouble)
        return refused(*found.trouble);
    QueryParser parser(std::move(found.tokens), asYouType);
    Query query = parser.run();
    if (parser.trouble())
        return refused(*parser.trouble());
    return {std::move(query), {}, {}};
}

Result<Query> parseQuery(QStringView text, bool asYouType)
{
    QueryReading reading = readQuery(text, asYouType);
    if (!reading.query)
        return reading.error;
    return *std::move(reading.query);
}

QString toText(const Query &query)
{
    const auto list = [&query](const QString &between) {
        QString text;
        for (size_t i = 0; i < query.children.size(); ++i) {
            if (i > 0)
                text += endsInFigure(query.children[i - 1]) && query.kind == Query::Kind::And ? u" AND "_s : between;
            text += inBrackets(query.children[i], query.kind);
        }
        return text;
    };
    switch (query.kind) {
    case Query::Kind::All:
        break;
    case Query::Kind::Word:
        return query.text;
    case Query::Kind::Prefix:
        return query.text + u'*';
    case Query::Kind::Phrase:
        return quotedText(query.text);
    case Query::Kind::Stem:
        return u'~' + query.text;
    case Query::Kind::Near:
        return u"NEAR("_s + list(u" "_s) + u", %1)"_s.arg(query.distance);
    case Query::Kind::Field:
        return fieldText(query);
    case Query::Kind::And:
        return list(u" "_s);
    case Query::Kind::Or:
        return list(u" OR "_s);
    case Query::Kind::Not:
        return u"NOT "_s + list({});
    }
    return {};
}

std::vector<QString> terms(const Query &query)
{
    std::vector<QString> found;
    collectTerms(query, found);
    return found;
}

} // namespace Quipu
