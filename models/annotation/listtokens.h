// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>

#include <vector>

namespace Quipu {

// What names of own lists and texts are compared by: a word of letters, digits and marks, or one sign. In scripts that
// set no blanks between words (Han, kana, Thai ...) each letter with its marks is one.
struct ListToken
{
    TextSpan span;
    bool isApart = false; // white space before it
    bool isBroken = false; // a blank line before it: no name goes across
};

// The text's tokens in order; stop looking when take returns false. Pure, linear.
std::vector<ListToken> listTokens(QStringView text);

// How much of a token counts when two are compared.
enum class TokenForm {
    Loose, // neither case nor accents
    Cased, // case, but no accents
    Accented, // accents, but no case
    Exact // both
};

// The token in one form, without invisible characters, by one code for what Unicode has several for. Accents are those
// of alphabets, and the points of Hebrew and Arabic; vowel signs of other scripts are letters and stay.
QString listTokenForm(QStringView token, TokenForm form);

} // namespace Quipu
