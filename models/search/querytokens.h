// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// A piece of a query, before anything is made of it. Part of the parser, not of the room's face.
struct QueryToken
{
    enum class Kind { Word, Prefix, Phrase, Field, And, Or, Not, Open, Close };

    Kind kind = Kind::Word;
    QString text; // the word, prefix (without star) or phrase; for Field the value
    QString field; // for Field, in small letters
    qsizetype column = 0; // where it begins, from 0
};

// Splits a query into its pieces. Errors as parseQuery's.
Result<std::vector<QueryToken>> queryTokens(QStringView text, bool asYouType);

// An error at a place in a query.
Error queryError(const QString &what, qsizetype column, const QString &remedy);

} // namespace Quipu
