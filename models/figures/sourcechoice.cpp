// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/sentencecontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestRole = 6; // words of "the deputy head of the statistics office"

const NameInSentence *nameWithin(const SentenceContext &sentence, qsizetype first, qsizetype end)
{
    auto name = std::lower_bound(sentence.names.begin(), sentence.names.end(), first,
                                 [](const NameInSentence &at, qsizetype token) { return at.first < token; });
    for (; name != sentence.names.end() && name->end <= end; ++name) {
        const QString &type = name->name->type;
        if (type == "ORGANIZATION"_L1 || type == "PERSON"_L1 || type == "PUBLICATION"_L1)
            return &*name;
    }
    return nullptr;
}

bool hasRole(const SentenceContext &sentence, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (sentence.language.sourceNouns.at(sentence.tokens, i, i + 1))
            return true;
    }
    return false;
}

// What the tokens first..end call someone who may say something, "" if no word of them does; a name among them is
// preferred to what it is called, but for "the UN refugee agency".
QString roleIn(const SentenceContext &sentence, qsizetype first, qsizetype end)
{
    if (first >= end || !hasRole(sentence, first, end))
        return {};
    const NameInSentence *name = nameWithin(sentence, first, end);
    if (name && !hasRole(sentence, name->end, end))
        return name->name->name;
    const TextSpan span {sentence.tokens[size_t(first)].span.start, sentence.tokens[size_t(end - 1)].span.end};
    return span.in(sentence.text).toString();
}

bool isRoleWord(const Token &token)
{
    return token.kind == Token::Kind::Word && !has(token, Lexeme::SourceVerb | Lexeme::ClauseVerb)
        && (!has(token, Lexeme::Stop) || has(token, Lexeme::Of | Lexeme::Definite));
}

// "according to the chamber of commerce"
QString roleAfter(const SentenceContext &sentence, qsizetype cue)
{
    qsizetype first = cue + 1;
    while (first < sentence.end && has(sentence.tokens[size_t(first)], Lexeme::Definite | Lexeme::One))
        ++first;
    qsizetype end = first;
    while (end < std::min(sentence.end, first + longestRole) && isRoleWord(sentence.tokens[size_t(end)]))
        ++end;
    return roleIn(sentence, first, end);
}

// "the agents found 40 kilos" tells what they did; "the agents found that" what they know.
bool comesUpon(const SentenceContext &sentence, qsizetype verb)
{
    return verb > sentence.begin && has(sentence.tokens[size_t(verb - 1)], Lexeme::Person)
        && sentence.language.findings.at(sentence.tokens, verb, sentence.end).words == 1;
}

// "the finance ministry says"
QString roleBefore(const SentenceContext &sentence, qsizetype verb)
{
    if (comesUpon(sentence, verb))
        return {};
    qsizetype first = verb;
    const auto at = [&](qsizetype i) -> const Token & { return sentence.tokens[size_t(i)]; };
    while (first > std::max(sentence.begin, verb - longestRole) && isRoleWord(at(first - 1)))
        --first;
    qsizetype start = first; // the last article that no "of" leads up to
    for (qsizetype i = first; i < verb; ++i) {
        const bool linked = i > first && has(at(i - 1), Lexeme::Of);
        if (has(at(i), Lexeme::Definite) && !linked)
            start = i + 1;
    }
    while (start < verb && has(at(start), Lexeme::Of | Lexeme::Definite))
        ++start;
    return roleIn(sentence, start, verb);
}

// Who says so without a name of their own.
QString sourceByRole(const SentenceContext &sentence)
{
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        const auto cue = sentence.language.sourceBefore.endingAt(sentence.tokens, i, sentence.begin);
        const bool tells = cue && (cue.words > 1 || !has(sentence.tokens[size_t(i)], Lexeme::StrongPlace));
        if (const QString role = tells ? roleAfter(sentence, i) : QString(); !role.isEmpty())
            return role;
        const bool verb = has(sentence.tokens[size_t(i)], Lexeme::SourceVerb);
        if (const QString role = verb ? roleBefore(sentence, i) : QString(); !role.isEmpty())
            return role;
    }
    return {};
}

// "Peruvian authorities say": an adjective is no one; who it belongs to stands right behind it.
QString sourceNamed(const SentenceContext &sentence, const NameInSentence &name)
{
    if (name.name->type != "NATIONALITY"_L1)
        return name.name->name;
    constexpr qsizetype farthest = 3;
    qsizetype end = name.end;
    while (end < std::min(sentence.end, name.end + farthest) && sentence.tokens[size_t(end)].kind == Token::Kind::Word
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
        const qsizetype reach = name.end + (together ? 6 : 3);
        for (qsizetype i = name.end; i < std::min(reach, sentence.end); ++i) {
            if (!has(sentence.tokens[size_t(i)], Lexeme::SourceVerb))
                continue;
            const QString role = i > name.end && !together ? roleBefore(sentence, i) : QString(); // "UN refugee agency"
            return role.isEmpty() ? sourceNamed(sentence, name) : role;
        }
    }
    return sourceByRole(sentence);
}

bool tellsByPronoun(const SentenceContext &sentence)
{
    for (qsizetype i = sentence.begin; i + 1 < sentence.end; ++i) {
        if (sentence.language.sourcePronouns.at(sentence.tokens, i, sentence.end)
            && has(sentence.tokens[size_t(i + 1)], Lexeme::SourceVerb))
            return true;
    }
    return false;
}

} // namespace Quipu
