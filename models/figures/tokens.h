// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"
#include "models/figures/lexeme.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Quipu {

// A word, a number in digits with its separators, or one sign of a text. Token indexes are what the other files of
// this room work with; they turn back into spans at the end.
struct Token
{
    enum class Kind : quint8 { Word, Number, Symbol };

    TextSpan span;
    QStringView word; // lower-case; lives as long as the text it was cut from
    const Lexeme *lexeme = &Lexeme::none; // what the language knows of the word; never null
    quint32 hash = 0; // hashOfWord(word): every table is asked with it
    Kind kind = Kind::Symbol;
    bool spaced = true; // white space before it
    bool capital = false; // begins with a capital letter
    bool shouted = false; // letters only, all of them capitals
    bool inner = false; // a short word with a capital after its first letter: "mW"
    bool isPlain = false; // no number, date, idiom or wide area can begin with it
    bool used = false; // part of a date, a name, a citation ...: no number to extract

    bool is(char16_t sign) const { return kind == Kind::Symbol && word.size() == 1 && word[0] == sign; }
    bool isDash() const;
};

using Tokens = std::vector<Token>;

// A text in small letters, which the words of its tokens are views of. Cutting is linear; a number never takes in more
// than its own digits and separators.
class LoweredText final
{
public:
    explicit LoweredText(QStringView text);
    Q_DISABLE_COPY_MOVE(LoweredText)

    // Adds the tokens of a part of the text that neither begins nor ends inside one.
    void cut(TextSpan part, Tokens &tokens) const;

    QStringView original() const { return m_text; }
    QStringView small() const { return QStringView(m_small).first(m_text.size()); } // offsets agree

    static constexpr qsizetype padding = 64; // nulls behind the small letters, for those who read many at a step

private:
    QStringView m_text;
    QString m_small;
};

// A whole text cut into tokens.
class TokenisedText final
{
public:
    explicit TokenisedText(QStringView text);
    Q_DISABLE_COPY_MOVE(TokenisedText)

    Tokens tokens;

private:
    LoweredText m_text; // the tokens' words are views of it
};

} // namespace Quipu
