// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articleextraction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype nearReach = 14;
constexpr qsizetype nounReach = 7;

bool endsPhrase(const Token &token)
{
    return token.is(u',') || token.is(u';') || token.is(u':') || token.is(u'(') || token.is(u')');
}

} // namespace

// Where the clause after a statement ends: near the next statement, at a sign or at an "and" past a date.
qsizetype ArticleExtraction::clauseEnd(const SentenceContext &sentence, qsizetype first, qsizetype next) const
{
    const qsizetype end = std::min(next, first + nearReach);
    if (next == sentence.end)
        return end;
    bool dated = false;
    for (qsizetype i = first; i < end; ++i) {
        const Token &token = sentence.tokens[size_t(i)];
        dated = dated || token.used;
        if (endsPhrase(token) || (dated && has(token, Lexeme::And)))
            return i;
    }
    return end;
}

// "fell by 268,252 people, 8.6%", "bread rose by 4.8 % and beef, 2.2 %": what is said of the number before holds here
bool ArticleExtraction::isApposed(const SentenceContext &sentence, size_t index) const
{
    const StatedNumber &statement = sentence.statements[index];
    if (index == 0 || !statement.unit || statement.unit->dimension != "ratio"_L1)
        return false;
    qsizetype before = statement.first - 1;
    while (before > sentence.begin && has(sentence.tokens[size_t(before)], Lexeme::One | Lexeme::Definite))
        --before;
    const bool ends
        = statement.end >= sentence.end || sentence.tokens[size_t(statement.end)].kind == Token::Kind::Symbol;
    return ends && sentence.tokens[size_t(before)].is(u',');
}

void ArticleExtraction::findScopes(const SentenceContext &sentence, size_t index)
{
    const StatedNumber &statement = sentence.statements[index];
    const size_t back = isApposed(sentence, index) ? 2 : 1;
    const qsizetype previous = index >= back ? sentence.statements[index - back].end : sentence.begin;
    const qsizetype next = index + 1 < sentence.statements.size() ? sentence.statements[index + 1].first : sentence.end;
    CueScopes &scopes = m_scopes;
    scopes.setSentence(&m_cues->all, &m_cueMemory.context(), &m_cueMemory.subject());
    m_cues->findBetween(scopes.before, std::max(statement.first - 1, sentence.begin), statement.first);
    m_cues->findBetween(scopes.next, statement.end, statement.end + 1);
    const bool inBrackets = statement.first > sentence.begin && sentence.tokens[size_t(statement.first - 1)].is(u'(');
    if (inBrackets) {
        m_cues->findBetween(scopes.noun, std::max(previous, statement.first - nounReach), statement.end);
        m_cues->findBetween(scopes.near, std::max(previous, statement.first - nearReach), statement.end);
        return;
    }
    qsizetype nounEnd = statement.end;
    while (nounEnd < std::min(next, statement.end + nounReach) && !endsPhrase(sentence.tokens[size_t(nounEnd)])
           && !sentence.tokens[size_t(nounEnd)].used)
        ++nounEnd;
    m_cues->findBetween(scopes.noun, statement.first, nounEnd);
    m_cues->findBetween(scopes.near, std::max(previous, statement.first - (back > 1 ? 2 : 1) * nearReach),
                        clauseEnd(sentence, statement.end, next));
}

bool ArticleExtraction::isInHeading(TextSpan span) const
{
    const auto &headings = m_context.headings;
    const auto heading = std::partition_point(headings.begin(), headings.end(),
                                              [span](const TextSpan &one) { return one.end <= span.start; });
    return heading != headings.end() && heading->overlaps(span);
}

// "covered 42,900 hectares in 2014, 49,800 hectares in 2013": of one unit, each with its date and nothing between but
// "and" and commas, so that what is said of the first is said of all.
bool ArticleExtraction::isOfOneList(const SentenceContext &sentence, size_t index) const
{
    if (index == 0)
        return false;
    const StatedNumber &before = sentence.statements[index - 1];
    const StatedNumber &statement = sentence.statements[index];
    if (statement.isBare() || statement.unitId != before.unitId || statement.per != before.per)
        return false;
    const auto isDatedFrom = [&sentence](qsizetype at) { // "2013", "in 2013"
        return (at < sentence.end && sentence.tokens[size_t(at)].used)
            || (at + 1 < sentence.end && sentence.tokens[size_t(at)].kind == Token::Kind::Word
                && sentence.tokens[size_t(at + 1)].used);
    };
    if (!isDatedFrom(before.end) || !isDatedFrom(statement.end))
        return false;
    const auto isLink = [&](qsizetype at) {
        const Token &token = sentence.tokens[size_t(at)];
        return token.used || token.is(u',') || has(token, Lexeme::And) || at == before.end
            || sentence.tokens[size_t(at - 1)].is(u',');
    };
    for (qsizetype i = before.end; i < statement.first; ++i) {
        if (!isLink(i))
            return false;
    }
    return true;
}

void ArticleExtraction::measureFigure(Figure &figure, const SentenceContext &sentence, size_t index)
{
    const StatedNumber &statement = sentence.statements[index];
    findScopes(sentence, index);
    const CueScopes &scopes = m_scopes;
    const MeasureBook &book = m_book.measures();
    const auto choice = book.choose(statement, scopes);
    if (choice.measure) {
        figure.measure = choice.measure->id;
        if (statement.counted && !choice.countedAs.isEmpty())
            figure.unit = choice.countedAs;
    } else if (book.continues(m_measure, statement, scopes)
               || (isOfOneList(sentence, index) && book.suits(m_measure, statement, scopes))) {
        figure.measure = m_measure;
    }
    // Shares and changes come between the levels that they compare.
    if (figure.measure.isEmpty() || book.find(figure.measure)->unit != "percent"_L1)
        m_measure = figure.measure;
}

} // namespace Quipu
