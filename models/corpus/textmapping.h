// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/tokenalignment.h"

#include <QHash>

namespace Quipu {

// Where a stretch of a text stands in a later version of it.
struct NewPlace
{
    enum class Fate {
        Unchanged, // the same words at their place, whatever came or went around them
        Moved, // the same words elsewhere, told by the words around them
        Changed, // nearly the same words
        Lost,
    };

    Fate fate = Fate::Lost;
    TextSpan span; // lost: empty, where it would be
    bool operator==(const NewPlace &) const = default;
};

// From one text to another: by position through the words that both share, else by the quotation with the words around
// it (as a TextQuoteSelector of the W3C's Web Annotation Data Model, 2017, has them), else by nearly the same words at
// the place. What a stretch is looked for by is bounded, and so is what is spent on all of them. One thread at a time.
class TextMapping final
{
public:
    // Both texts must outlive it. Nothing when stopped.
    static std::optional<TextMapping> between(QStringView before, QStringView after, std::stop_token stop = {});

    NewPlace placeOf(TextSpan span);
    // All that stands between the words which are left on either side of a stretch; empty when nothing does.
    TextSpan whereItWas(TextSpan span) const;

private:
    struct Range // of tokens
    {
        qsizetype begin = 0, end = 0;
        qsizetype count() const { return end - begin; }
    };

    TextMapping(QStringView before, QStringView after, TokenAlignment alignment);
    Range tokensOf(TextSpan span) const;
    Range gapAt(const Range &tokens) const;
    std::optional<NewPlace> byPosition(TextSpan span, const Range &tokens) const;
    std::optional<TextSpan> byRemains(TextSpan span, const Range &tokens);
    std::optional<TextSpan> byQuote(const Range &tokens);
    std::optional<TextSpan> byLikeness(TextSpan span, const Range &tokens);
    int contextOf(const Range &tokens, qsizetype at) const;
    double likenessOf(QStringView one, QStringView other);
    TextSpan spanOf(const Range &after) const;

    QStringView m_before, m_after;
    TokenAlignment m_alignment;
    std::vector<qint32> m_previous; // the last token before each that is left in its order; -1: none
    std::vector<qint32> m_next;
    QHash<quint32, std::vector<qsizetype>> m_free; // new tokens that no old one took, by hash
    qint64 m_effort; // left for comparing letters
};

} // namespace Quipu
