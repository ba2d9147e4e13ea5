// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Quipu {

struct RtfToken
{
    enum class Kind { Open, Close, Word, Byte, End };

    Kind kind = Kind::End;
    QByteArrayView word; // of a control word, or its one mark ("*", "~"); without the backslash
    std::optional<int> number; // behind the word
    char byte = 0; // a character of the text, or the one that \'hh stands for
};

// Takes RTF apart as its specification's "reader" does: groups, control words, bytes of text. \bin's bytes and line
// ends are passed over.
class RtfTokens final
{
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    RtfToken next();

private:
    RtfToken control();
    RtfToken hexByte();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace Quipu
