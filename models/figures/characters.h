// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <array>

namespace Quipu {

// What a character is in a text of words and numbers; nearly all are Latin 1 and need no Unicode table.
enum CharacterClass : quint8 { Space = 1, Digit = 2, Letter = 4, Capital = 8 };

constexpr std::array<quint8, 256> latinClasses = [] {
    std::array<quint8, 256> classes {};
    for (const int space : {0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0})
        classes[size_t(space)] = Space;
    for (size_t c = '0'; c <= '9'; ++c)
        classes[c] = Digit;
    for (size_t c = 'a'; c <= 'z'; ++c)
        classes[c] = Letter;
    for (size_t c = 'A'; c <= 'Z'; ++c)
        classes[c] = Letter | Capital;
    for (size_t c = 0xc0; c <= 0xff; ++c)
        classes[c] = c < 0xdf ? Letter | Capital : Letter;
    classes[0xd7] = classes[0xf7] = 0; // × ÷
    for (const int letter : {0xaa, 0xb5, 0xba}) // ª µ º
        classes[size_t(letter)] = Letter;
    return classes;
}();

// Of one beyond Latin 1: by Unicode's categories; marks and halves of a surrogate pair count as letters.
quint8 unicodeClassOf(QChar c);

inline quint8 classOf(QChar c)
{
    return c.unicode() < latinClasses.size() ? latinClasses[c.unicode()] : unicodeClassOf(c);
}

// The small letter, and ' for every apostrophe.
inline char16_t loweredLetter(char16_t c)
{
    if (c < 0x80)
        return char16_t(c | (char16_t(c - u'A') < 26 ? 0x20 : 0));
    if (c < latinClasses.size())
        return char16_t(c | (latinClasses[c] & Capital ? 0x20 : 0));
    return c == 0x2019 ? u'\'' : QChar(c).toLower().unicode();
}

} // namespace Quipu
