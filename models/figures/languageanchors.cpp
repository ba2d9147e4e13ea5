// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figurelanguage.h"

namespace Quipu {

// Every statement holds a digit or one of the words that it can begin with, but for "a", which alone states nothing:
// "a pair of" does. A date holds a digit, the name of a month or a word of a phrase that names a time without a number.
// The stretches and dates that begin with other phrases ("over the next", "the year ending in") end with one of those.
void FigureLanguage::findAnchors()
{
    m_anchors.addDigits();
    m_lexemes.forEach([this](const QString &word, const Lexeme &lexeme) {
        if (lexeme.flags & Lexeme::opensStatement & ~Lexeme::One)
            m_anchors.add(word);
        const bool isVerbToo
            = lexeme.flags & Lexeme::AmbiguousMonth; // "may": a month only beside a number or so written
        if (lexeme.flags & Lexeme::Month)
            m_anchors.add(word, isVerbToo ? AnchorWords::Written::WithCapital : AnchorWords::Written::Anyhow);
    });
    const auto isCommon = [this](const QString &word) {
        const Lexeme *lexeme = find(word);
        return lexeme && (lexeme->flags & (Lexeme::Stop | Lexeme::Definite | Lexeme::One));
    };
    std::vector<QStringList> phrases;
    for (const PhraseTable *table : {&pairs, &decades, &subyears, &relative, &lastSpans}) {
        for (QStringList &words : table->phrases())
            phrases.push_back(std::move(words));
    }
    m_anchors.addOneOfEach(std::move(phrases), isCommon);
    m_areaAnchors.addOneOfEach(wideAreas.phrases(), isCommon);
}

} // namespace Quipu
