// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <array>

namespace Quipu {

// What 64 characters of a lowered text are, a bit for each: so whole words are found in a step or two, and the compiler
// turns the tests into vector instructions.
struct CharacterBlock
{
    static constexpr qsizetype length = 64;

    quint64 letters = 0; // a to z
    quint64 digits = 0;
    quint64 others = 0; // beyond ASCII: to be looked up one by one

    explicit CharacterBlock(const char16_t *characters)
    {
        std::array<quint8, size_t(length)> isLetter, isDigit, isOther;
        for (size_t i = 0; i < size_t(length); ++i) {
            const char16_t c = characters[i];
            isLetter[i] = char16_t(c - u'a') < 26;
            isDigit[i] = char16_t(c - u'0') < 10;
            isOther[i] = c >= 0x80;
        }
        letters = bitsOf(isLetter);
        digits = bitsOf(isDigit);
        others = bitsOf(isOther);
    }

    // Leaves out all but the first ones.
    void keepFirst(qsizetype count)
    {
        const quint64 kept = count < length ? (1ull << count) - 1 : ~0ull;
        letters &= kept;
        digits &= kept;
        others &= kept;
    }

private:
    static quint64 bitsOf(const std::array<quint8, size_t(length)> &flags)
    {
        constexpr quint64 gather = 0x0102040810204080; // moves the lowest bit of each of 8 bytes into the highest byte
        quint64 bits = 0;
        for (size_t i = 0; i < flags.size(); i += 8)
            bits |= (qFromLittleEndian<quint64>(flags.data() + i) * gather >> 56) << i;
        return bits;
    }
};

} // namespace Quipu
