// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/query.h"
#include "models/search/querytokens.h"

#include <optional>

namespace Quipu {

// Recursive descent over a query's tokens: or <- and <- not <- one thing. Not the room's face; parseQuery is.
class QueryParser final
{
public:
    QueryParser(std::vector<QueryToken> tokens, bool asYouType)
        : m_tokens(std::move(tokens))
        , m_asYouType(asYouType)
    { }

    Query run();
    const std::optional<QueryTrouble> &trouble() const { return m_trouble; } // then what run() returned means nothing

private:
    using Part = std::optional<Query>; // absent: nothing is asked (yet)
    using Token = QueryToken::Kind;

    Part alternatives(int depth);
    Part together(int depth);
    Part single(int depth);
    Part negated(int depth);
    Part bracketed(int depth);

    Part missingWords(const QueryToken &operatorToken);
    Part fail(const QString &what, TextSpan place, const QString &remedy);

    bool atEnd() const { return m_at == m_tokens.size(); }
    bool is(Token kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }
    bool canStart() const { return !atEnd() && !is(Token::And) && !is(Token::Or) && !is(Token::Close); }
    bool isBegun() const { return m_asYouType && atEnd(); } // more is about to be typed

    std::vector<QueryToken> m_tokens;
    bool m_asYouType = false;
    size_t m_at = 0;
    std::optional<QueryTrouble> m_trouble;
};

} // namespace Quipu
