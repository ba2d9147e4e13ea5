// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/wordmap.h"
#include "models/figures/tokens.h"

#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace Quipu {

// Words of which a part of a text must hold one to be worth cutting into tokens; that is told by its letters alone,
// many characters at a step. Immutable once filled; any lane.
class AnchorWords final
{
public:
    enum class Written : quint8 { Anyhow, WithCapital };

    void add(const QString &word, Written written = Written::Anyhow);
    void addDigits() { m_digits = true; }
    // Few words that are in all the phrases: those that are in most of them, and of a phrase of common words the
    // longest.
    void addOneOfEach(std::vector<QStringList> phrases, const std::function<bool(const QString &)> &isCommon);

    bool areIn(const LoweredText &text, TextSpan part) const;

private:
    static size_t leadOf(const char16_t *word, qsizetype length)
    {
        return (word[0] * 31u + (length > 1 ? word[1] : 0)) % 1024;
    }
    bool holds(const LoweredText &text, qsizetype start, qsizetype end) const;
    bool isHit(const QStringList &phrase) const;

    WordMap<Written> m_words;
    QString m_signs; // those that are no words: ½
    std::array<quint32, 1024> m_lengths {}; // of the words with that lead, a bit for each length
    bool m_digits = false;
};

} // namespace Quipu
