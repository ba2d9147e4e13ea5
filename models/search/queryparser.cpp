// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/queryparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quipu {

namespace {

QString parserText(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

// What is asked twice is asked once: every word costs time.
std::optional<Query> joined(Query::Kind kind, std::vector<Query> asked)
{
    std::vector<Query> parts;
    for (Query &part : asked) {
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(std::move(part));
    }
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return Query {kind, {}, {}, std::move(parts)};
}

} // namespace

QueryParser::Part QueryParser::fail(const QString &what, TextSpan place, const QString &remedy)
{
    if (!m_trouble)
        m_trouble = queryTrouble(what, place, remedy);
    return {};
}

QueryParser::Part QueryParser::missingWords(const QueryToken &operatorToken)
{
    return fail(parserText(QT_TRANSLATE_NOOP("Query", "Words are missing here")), operatorToken.place,
                parserText(QT_TRANSLATE_NOOP("Query",
                                             "Write words on both sides of AND and OR, and after NOT; to search for "
                                             "these three themselves put them in quotation marks")));
}

Query QueryParser::run()
{
    Part whole = alternatives(0);
    if (!m_trouble && !atEnd()) { // only a closing bracket stops it early
        fail(parserText(QT_TRANSLATE_NOOP("Query", "This bracket closes nothing")), m_tokens[m_at].place,
             parserText(QT_TRANSLATE_NOOP("Query", "Remove it, or open it further left with (")));
    }
    return whole.value_or(Query {});
}

QueryParser::Part QueryParser::alternatives(int depth)
{
    std::vector<Query> parts;
    while (true) {
        Part part = together(depth);
        if (m_trouble)
            return {};
        const bool isMissing = !part.has_value();
        if (!isMissing)
            parts.push_back(std::move(*part));
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
        if (m_trouble)
            return {};
        if (part)
            parts.push_back(std::move(*part));
    }
    return joined(Query::Kind::And, std::move(parts));
}

QueryParser::Part QueryParser::single(int depth)
{
    QueryToken &token = m_tokens[m_at];
    if (depth >= maximumQueryDepth) {
        return fail(parserText(QT_TRANSLATE_NOOP("Query", "Too many brackets or NOTs inside one another")), token.place,
                    parserText(QT_TRANSLATE_NOOP("Query", "Simplify the search; %1 levels are the most"))
                        .arg(maximumQueryDepth));
    }
    if (token.kind == Token::Open)
        return bracketed(depth);
    if (token.kind == Token::Not)
        return negated(depth);
    ++m_at;
    return std::move(token.term);
}

QueryParser::Part QueryParser::negated(int depth)
{
    const QueryToken &sign = m_tokens[m_at++];
    if (isBegun())
        return {};
    if (!canStart())
        return missingWords(sign);
    Part part = single(depth + 1);
    if (!part)
        return {};
    return Query {Query::Kind::Not, {}, {}, {std::move(*part)}};
}

QueryParser::Part QueryParser::bracketed(int depth)
{
    const QueryToken &opening = m_tokens[m_at++];
    Part inside = alternatives(depth + 1);
    if (m_trouble)
        return {};
    if (is(Token::Close)) {
        ++m_at;
    } else if (!m_asYouType) {
        return fail(parserText(QT_TRANSLATE_NOOP("Query", "The bracket is never closed")), opening.place,
                    parserText(QT_TRANSLATE_NOOP("Query", "Put ) after the last word that belongs inside")));
    }
    return inside;
}

} // namespace Quipu
