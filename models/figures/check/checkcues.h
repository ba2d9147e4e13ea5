// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/phrasetable.h"

#include <vector>

namespace Quipu {

// The words by which a text relates its figures: resources/codebooks/checks.json. Immutable; any lane.
class CheckCues final
{
public:
    static const CheckCues &shipped();

    enum Phrase { By, From, To, Against, WholeOf, Parts, Includes, Totals, Running, MoreThan, Almost, PhraseCount };

    CheckCues();
    Q_DISABLE_COPY_MOVE(CheckCues)

    // 1: the word says that something rose; -1: that it fell; 0: neither.
    int directionOf(QStringView word) const;
    // The factor of a word such as "doubled" at a token.
    std::optional<double> multipleAt(const Tokens &tokens, qsizetype token, qsizetype end) const;
    // A phrase of the list that ends with token `last` / stands anywhere in [begin, end).
    bool endsWith(Phrase list, const Tokens &tokens, qsizetype last, qsizetype begin) const;
    bool isIn(Phrase list, const Tokens &tokens, qsizetype begin, qsizetype end) const;
    // A phrase of the list is all that stands in [begin, end).
    bool isAllOf(Phrase list, const Tokens &tokens, qsizetype begin, qsizetype end) const;

private:
    std::vector<QString> m_raised, m_lowered;
    PhraseTable m_phrases[PhraseCount];
    PhraseTable m_multiples;
    std::vector<double> m_factors;
};

} // namespace Quipu
