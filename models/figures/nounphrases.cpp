// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/nounphrases.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestPhrase = 6;

bool canBeInPhrase(const Token &token)
{
    return token.kind == Token::Kind::Word && !token.used && token.word.size() > 1
        && !has(token, Lexeme::Stop | Lexeme::Numeral | Lexeme::ClauseVerb);
}

// English: adjectives and nouns run up to the first plural; a plural straight after it is the head instead.
NounPhrase englishPhrase(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language)
{
    NounPhrase phrase {first, first, {}, false};
    qsizetype head = -1;
    for (qsizetype i = first; i < end && i - first < longestPhrase + 2; ++i) {
        const Token &token = tokens[size_t(i)];
        const bool joins = token.isDash() && !token.spaced && i + 1 < end && !tokens[size_t(i + 1)].spaced;
        if (joins && head < 0)
            continue;
        const bool joined
            = i > first && !token.spaced && token.kind == Token::Kind::Word && !token.used; // "USB-C ports"
        if (!canBeInPhrase(token) && !(joined && head < 0 && tokens[size_t(i - 1)].isDash()))
            break;
        if (looksPlural(token, language))
            head = i;
        else if (head >= 0)
            break;
    }
    if (head < 0)
        return phrase;
    phrase.end = head + 1;
    phrase.unit = tokens[size_t(head)].word.toString();
    phrase.persons = has(tokens[size_t(head)], Lexeme::Person) || language.isDemonym(tokens[size_t(head)]);
    return phrase;
}

// Spanish: the first plural is the head, unless it is an adjective that stands before; plural adjectives follow it.
NounPhrase spanishPhrase(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language)
{
    NounPhrase phrase {first, first, {}, false};
    qsizetype head = -1;
    for (qsizetype i = first; i < end && i - first < longestPhrase; ++i) {
        const Token &token = tokens[size_t(i)];
        if (!canBeInPhrase(token) || !looksPlural(token, language))
            break;
        if (head < 0 && !(has(token, Lexeme::Prenominal) && !has(token, Lexeme::Person)))
            head = i;
        phrase.end = i + 1;
    }
    if (head < 0)
        head = phrase.end - 1;
    if (head < first)
        return phrase;
    phrase.unit = tokens[size_t(head)].word.toString();
    phrase.persons = has(tokens[size_t(head)], Lexeme::Person);
    return phrase;
}

} // namespace

QString pluralOf(QStringView singular)
{
    if (singular.endsWith(u"s") || singular.size() < 3)
        return singular.toString();
    if (singular.endsWith(u"y") && !QStringView(u"aeiou").contains(singular[singular.size() - 2]))
        return singular.chopped(1) + u"ies"_s;
    return singular
        + (singular.endsWith(u"ch") || singular.endsWith(u"sh") || singular.endsWith(u"x") ? u"es"_s : u"s"_s);
}

bool looksPlural(const Token &token, const FigureLanguage &language)
{
    if (has(token, Lexeme::IrregularPlural | Lexeme::Person) || language.isDemonym(token))
        return true;
    if (token.capital && token.inner && !token.shouted && token.word.endsWith(u's')) // "GPUs"
        return true;
    if (token.word.size() < 4 || !token.word.endsWith(u's') || has(token, Lexeme::NotPlural) || token.shouted)
        return false;
    return language.code == "es"_L1
        || !(token.word.endsWith(u"ss") || token.word.endsWith(u"us") || token.word.endsWith(u"is"));
}

NounPhrase countedNoun(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language)
{
    if (first >= end)
        return {first, first, {}, false};
    // "a 30-member team"
    if (tokens[size_t(first)].isDash() && !tokens[size_t(first)].spaced && first + 1 < end
        && !tokens[size_t(first + 1)].spaced && canBeInPhrase(tokens[size_t(first + 1)])) {
        const Token &noun = tokens[size_t(first + 1)];
        const QString plural = pluralOf(noun.word);
        const Lexeme *lexeme = language.find(plural);
        return {first + 1, first + 2, plural, lexeme && (lexeme->flags & Lexeme::Person)};
    }
    if (!tokens[size_t(first)].spaced)
        return {first, first, {}, false};
    return language.code == "es"_L1 ? spanishPhrase(tokens, first, end, language)
                                    : englishPhrase(tokens, first, end, language);
}

TextSpan measuredNoun(const Tokens &tokens, qsizetype first, qsizetype end, const FigureLanguage &language)
{
    Q_UNUSED(language)
    if (first + 1 >= end || !has(tokens[size_t(first)], Lexeme::Of))
        return {};
    qsizetype i = first + 1;
    while (i < end && has(tokens[size_t(i)], Lexeme::Definite | Lexeme::One))
        ++i;
    const qsizetype start = i;
    while (i < end && i - start < longestPhrase) {
        const bool joins = tokens[size_t(i)].isDash() && !tokens[size_t(i)].spaced && i > start;
        if (!canBeInPhrase(tokens[size_t(i)]) && !joins)
            break;
        ++i;
    }
    return i > start ? TextSpan {tokens[size_t(start)].span.start, tokens[size_t(i - 1)].span.end} : TextSpan {};
}

} // namespace Quipu
