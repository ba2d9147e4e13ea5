// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/sentencecontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// "Peruvian authorities say": an adjective is no one; who it belongs to stands right behind it.
QString sourceNamed(const SentenceContext &sentence, const NameInSentence &name)
{
    if (name.name->type != "NATIONALITY"_L1)
        return name.name->name;
    constexpr qsizetype longestRole = 3;
    qsizetype end = name.end;
    while (end < std::min(sentence.end, name.end + longestRole)
           && sentence.tokens[size_t(end)].kind == Token::Kind::Word
           && !has(sentence.tokens[size_t(end)], Lexeme::SourceVerb | Lexeme::Stop))
        ++end;
    if (end == name.end)
        return {};
    const TextSpan span {sentence.tokens[size_t(name.first)].span.start, sentence.tokens[size_t(end - 1)].span.end};
    return span.in(sentence.text).toString();
}

} // namespace

QString chooseSource(const SentenceContext &sentence)
{
    for (const NameInSentence &name : sentence.names) {
        const QString &type = name.name->type;
        if (type != "ORGANIZATION"_L1 && type != "PERSON"_L1 && type != "PUBLICATION"_L1 && type != "NATIONALITY"_L1)
            continue;
        qsizetype before = name.first - 1;
        if (before >= sentence.begin && has(sentence.tokens[size_t(before)], Lexeme::Definite | Lexeme::One))
            --before;
        if (const auto cue = sentence.language.sourceBefore.endingAt(sentence.tokens, before, sentence.begin)) {
            if (cue.words > 1 || !has(sentence.tokens[size_t(before)], Lexeme::StrongPlace) || type == "PUBLICATION"_L1)
                return sourceNamed(sentence, name);
        }
        // "the United Nations and the Peruvian government said": the first of two that say it together
        const bool together = sentence.hasBetween(Lexeme::And, name.end, name.end + 1);
        if (sentence.hasBetween(Lexeme::SourceVerb, name.end, name.end + (together ? 6 : 3)))
            return sourceNamed(sentence, name);
    }
    return {};
}

} // namespace Quipu
