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
};

// The sentences of an article. Those that can state no number, date or country are not cut into tokens: most of the
// work on a text that is no table. Linear.
class ArticleSentences final
{
public:
    ArticleSentences(QStringView text, const FigureLanguage &language, const std::vector<NamedSpan> &names);
    Q_DISABLE_COPY_MOVE(ArticleSentences)

    static constexpr qsizetype dateline = 30; // so many tokens of the beginning are always there

    const std::vector<CutSentence> &sentences() const { return m_sentences; }
    const Tokens &tokens() const { return m_tokens; }
    Tokens &tokens() { return m_tokens; }
    // The words of one that was not cut, without what the language knows of them.
    void cut(const CutSentence &sentence, Tokens &tokens) const;

private:
    LoweredText m_text;
    std::vector<CutSentence> m_sentences;
    Tokens m_tokens;
};

} // namespace Quipu
