// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/queryparser.h"

#include <QCoreApplication>

namespace Quipu {

namespace {

QString parserText(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

Error missingWords(const QueryToken &operatorToken)
{
    return queryError(
        parserText(QT_TRANSLATE_NOOP("Query", "Words are missing here")), operatorToken.column,
        parserText(QT_TRANSLATE_NOOP("Query",
                                     "Write words on both sides of AND and OR, and after NOT; to search for "
                                     "these three themselves put them in quotation marks")));
}

std::optional<Query> joined(Query::Kind kind, std::vector<Query> parts)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return Query {kind, {}, {}, std::move(parts)};
}

Query::Kind kindOf(QueryToken::Kind kind)
{
    switch (kind) {
    case QueryToken::Kind::Prefix:
        return Query::Kind::Prefix;
    case QueryToken::Kind::Phrase:
        return Query::Kind::Phrase;
    case QueryToken::Kind::Field:
        return Query::Kind::Field;
    default:
        return Query::Kind::Word;
    }
}

} // namespace

Result<Query> QueryParser::run()
{
    Part whole = alternatives(0);
    if (!whole)
        return whole.error();
    if (!atEnd()) { // only a closing bracket stops it early
        return queryError(parserText(QT_TRANSLATE_NOOP("Query", "This bracket closes nothing")), m_tokens[m_at].column,
                          parserText(QT_TRANSLATE_NOOP("Query", "Remove it, or open it further left with (")));
    }
    return whole->value_or(Query {});
}

QueryParser::Part QueryParser::alternatives(int depth)
{
    std::vector<Query> parts;
    while (true) {
        Part part = together(depth);
        if (!part)
            return part;
        const bool isMissing = !part->has_value();
        if (!isMissing)
            parts.push_back(std::move(**part));
        if (!is(Token::Or))
            return joined(Query::Kind::Or, std::move(parts));
        const QueryToken &word = m_tokens[m_at++];
        if (isMissing || (!canStart() && !isBegun()))
            return missingWords(word);
    }
}

QueryParser::Part QueryParser::together(int depth)
{
    std::vector<Query> parts;
    while (!atEnd() && !is(Token::Or) && !is(Token::Close)) {
        if (is(Token::And)) {
            const QueryToken &word = m_tokens[m_at++];
            if (parts.empty() || (!canStart() && !isBegun()))
                return missingWords(word);
            continue;
        }
        Part part = single(depth);
        if (!part)
            return part;
        if (part->has_value())
            parts.push_back(std::move(**part));
    }
    return joined(Query::Kind::And, std::move(parts));
}

QueryParser::Part QueryParser::single(int depth)
{
    const QueryToken &token = m_tokens[m_at];
    if (depth >= maximumQueryDepth) {
        return queryError(parserText(QT_TRANSLATE_NOOP("Query", "Too many brackets or NOTs inside one another")),
                          token.column,
                          parserText(QT_TRANSLATE_NOOP("Query", "Simplify the search; %1 levels are the most"))
                              .arg(maximumQueryDepth));
    }
    if (token.kind == Token::Open)
        return bracketed(depth);
    if (token.kind == Token::Not)
        return negated(depth);
    ++m_at;
    return std::optional(Query {kindOf(token.kind), token.text, token.field, {}});
}

QueryParser::Part QueryParser::negated(int depth)
{
    const QueryToken &sign = m_tokens[m_at++];
    if (isBegun())
        return std::optional<Query> {};
    if (!canStart())
        return missingWords(sign);
    Part part = single(depth + 1);
    if (!part || !part->has_value())
        return part;
    return std::optional(Query {Query::Kind::Not, {}, {}, {std::move(**part)}});
}

QueryParser::Part QueryParser::bracketed(int depth)
{
    const QueryToken &opening = m_tokens[m_at++];
    Part inside = alternatives(depth + 1);
    if (!inside)
        return inside;
    if (is(Token::Close)) {
        ++m_at;
    } else if (!m_asYouType) {
        return queryError(parserText(QT_TRANSLATE_NOOP("Query", "The bracket is never closed")), opening.column,
                          parserText(QT_TRANSLATE_NOOP("Query", "Put ) after the last word that belongs inside")));
    }
    return inside;
}

} // namespace Quipu
