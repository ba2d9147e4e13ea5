// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articlesentences.h"

#include "models/base/segmentation.h"
#include "models/figures/figurelanguage.h"

#include <algorithm>

namespace Quipu {

namespace {

using Names = std::vector<NamedSpan>;

bool hasCountry(const NamedSpan &name)
{
    return !name.countries.isEmpty();
}

// A line that is nothing but a name opens a section.
bool canBeNameOfSection(Names::const_iterator first, Names::const_iterator end, TextSpan sentence, QStringView text)
{
    return end - first == 1 && first->span.start == sentence.start
        && (sentence.start == 0 || text[sentence.start - 1] == u'\n')
        && (sentence.end >= text.size() || text[sentence.end] == u'\n');
}

} // namespace

ArticleSentences::ArticleSentences(QStringView text, const FigureLanguage &language, const Names &names, bool isDated)
    : m_text(text)
{
    const std::vector<TextSpan> spans = Quipu::sentences(text, language.code);
    m_sentences.reserve(spans.size());
    constexpr qsizetype usualLength = 4; // of a token and the space behind it, and a bit less, so as not to move them
    m_tokens.reserve(size_t(text.size() / usualLength + 8));
    const bool areas = std::any_of(names.begin(), names.end(), hasCountry); // weighed against the countries
    auto name = names.begin();
    for (const TextSpan &span : spans) {
        const auto first
            = std::find_if(name, names.end(), [&](const NamedSpan &at) { return at.span.start >= span.start; });
        name = std::find_if(first, names.end(), [&](const NamedSpan &at) { return at.span.start >= span.end; });
        CutSentence &sentence = m_sentences.emplace_back();
        sentence.span = span;
        sentence.begin = qsizetype(m_tokens.size());
        const bool opens = m_sentences.size() == 1 || (!isDated && sentence.begin < dateline);
        sentence.isCut = opens || std::any_of(first, name, hasCountry) || language.anchors().areIn(m_text, span)
            || (areas && language.areaAnchors().areIn(m_text, span)) || canBeNameOfSection(first, name, span, text);
        if (sentence.isCut)
            m_text.cut(span, m_tokens);
        sentence.end = qsizetype(m_tokens.size());
        lookUp(sentence, language);
    }
}

void ArticleSentences::lookUp(CutSentence &sentence, const FigureLanguage &language)
{
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        Token &token = m_tokens[size_t(i)];
        language.lookUp(token);
        sentence.allFlags |= token.lexeme->flags;
        sentence.allBegins |= token.lexeme->begins;
        sentence.isPlain = sentence.isPlain && token.isPlain;
    }
}

void ArticleSentences::cut(const CutSentence &sentence, Tokens &tokens) const
{
    m_text.cut(sentence.span, tokens);
}

} // namespace Quipu
