// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/namedspan.h"
#include "models/figures/tokens.h"

#include <vector>

namespace Quipu {

class FigureLanguage;

// A sentence and its tokens, begin..end of the article's; none where it was not cut.
struct CutSentence
{
    TextSpan span;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isCut = false;
    // What its words are and begin (Lexeme), together: what none has need not be looked for.
    quint64 allFlags = 0;
    quint64 allBegins = 0;
    bool isPlain = true; // as all its words are (Token)
};

// The sentences of an article. Those behind its first that can state no number, date or country are not cut into
// tokens: most of the work on a text that is no table. Linear.
class ArticleSentences final
{
public:
    ArticleSentences(QStringView text, const FigureLanguage &language, const std::vector<NamedSpan> &names,
                     bool isDated);
    Q_DISABLE_COPY_MOVE(ArticleSentences)

    static constexpr qsizetype dateline = 30; // so many tokens of the beginning are there where the article has no date

    const std::vector<CutSentence> &sentences() const { return m_sentences; }
    const Tokens &tokens() const { return m_tokens; }
    Tokens &tokens() { return m_tokens; }
    // The words of one that was not cut, without what the language knows of them.
    void cut(const CutSentence &sentence, Tokens &tokens) const;

private:
    void lookUp(CutSentence &sentence, const FigureLanguage &language);

    LoweredText m_text;
    std::vector<CutSentence> m_sentences;
    Tokens m_tokens;
};

} // namespace Quipu
