// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/query.h"

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

QString fieldText(const Query &query)
{
    const bool isPlain = std::all_of(query.text.begin(), query.text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'<' || c == u'>' || c == u'=';
    });
    return query.field + u':' + (isPlain ? query.text : u'"' + query.text + u'"');
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
    static const QStringList fields {u"title"_s,  u"author"_s, u"outlet"_s, u"lang"_s,   u"tag"_s,
                                     u"status"_s, u"file"_s,   u"note"_s,   u"folder"_s, u"date"_s,
                                     u"type"_s,   u"entity"_s, u"has"_s,    u"is"_s};
    return fields;
}

Result<Query> parseQuery(QStringView text, bool asYouType)
{
    if (text.size() > maximumQueryLength) {
        return queryError(queryText(QT_TRANSLATE_NOOP("Query", "The search is too long")), maximumQueryLength,
                          queryText(QT_TRANSLATE_NOOP("Query", "Search for fewer words; %1 characters are the most"))
                              .arg(maximumQueryLength));
    }
    Result<std::vector<QueryToken>> tokens = queryTokens(text, asYouType);
    if (!tokens)
        return tokens.error();
    int asked = 0;
    for (const QueryToken &token : *tokens) {
        asked += token.kind <= QueryToken::Kind::Field;
        if (asked > maximumQueryTerms) {
            return queryError(queryText(QT_TRANSLATE_NOOP("Query", "The search asks for too many things at once")),
                              token.column,
                              queryText(QT_TRANSLATE_NOOP("Query", "Search for fewer words; %1 are the most"))
                                  .arg(maximumQueryTerms));
        }
    }
    return QueryParser(*std::move(tokens), asYouType).run();
}

QString toText(const Query &query)
{
    const auto list = [&query](const QString &between) {
        QStringList parts;
        for (const Query &child : query.children)
            parts.append(inBrackets(child, query.kind));
        return parts.join(between);
    };
    switch (query.kind) {
    case Query::Kind::All:
        break;
    case Query::Kind::Word:
        return query.text;
    case Query::Kind::Prefix:
        return query.text + u'*';
    case Query::Kind::Phrase:
        return u'"' + query.text + u'"';
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
