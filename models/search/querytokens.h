// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/textspan.h"
#include "models/search/query.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// A piece of a query, before anything is made of it. Part of the parser, not of the room's face.
struct QueryToken
{
    enum class Kind { Term, And, Or, Not, Open, Close };

    Kind kind = Kind::Term;
    Query term; // a word, prefix, phrase, stem, NEAR or field
    TextSpan place;
};

// An error in a query, and where.
struct QueryTrouble
{
    Error error;
    TextSpan place;
};
QueryTrouble queryTrouble(const QString &what, TextSpan place, const QString &remedy);

struct QueryTokens
{
    std::vector<QueryToken> tokens;
    std::optional<QueryTrouble> trouble; // then the tokens are those before it
};
// Splits a query into its pieces. Linear.
QueryTokens queryTokens(QStringView text, bool asYouType);

} // namespace Quipu
