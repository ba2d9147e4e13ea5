// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Quipu {

// The characters of a plain text's bytes. The encoding is told by a byte-order mark, else by where NUL bytes stand
// (UTF-32, UTF-16), else by escapes (ISO-2022, HZ), else by being valid UTF-8, else by what reads most like a language
// (likelyEncodings; ICU's tables). Nothing but a leading byte-order mark is left out. A pure function; any lane;
// linear.
struct DecodedText
{
    enum class Problem {
        None,
        Binary, // NUL or many control characters: not text
        Damaged, // begins as the encoding named, but breaks its rules
        Unknown, // text perhaps, but in no encoding known here
    };

    Problem problem = Problem::None;
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "KOI8-R", ...
    QString text;
    int line = 0; // of the damage, from 1; 0 when it cannot be told
};

DecodedText decodeText(const QByteArray &bytes);

} // namespace Quipu
