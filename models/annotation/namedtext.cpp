// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/namedtext.h"

#include "models/annotation/nametokenizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

NamedText::NamedText(QStringView text, const SuggestionContext &context)
    : m_text(text)
    , m_context(context)
    , m_tokens(nameTokens(text, context.boilerplate, &Lexicon::shipped()))
    , m_listedOf(m_tokens.size(), -1)
{
    findListedNames();
    weighCountries();
}

const ListedName *NamedText::listedAt(size_t index) const
{
    const int listed = m_listedOf[index];
    return listed < 0 ? nullptr : &m_listed[size_t(listed)];
}

const LexiconEntry *NamedText::entryAt(size_t index) const
{
    const ListedName *listed = index < size() ? listedAt(index) : nullptr;
    return listed ? &Lexicon::shipped().entry(listed->entry) : nullptr;
}

bool NamedText::isListedAs(size_t index, QStringView type) const
{
    const LexiconEntry *entry = entryAt(index);
    return entry && entry->type == type;
}

bool NamedText::isWeak(const LexiconEntry &entry) const
{
    const auto isNamed = [this](const QString &country) { return weightOf(country) > 0; };
    return entry.isWeak || (entry.isSubdivision && std::ranges::none_of(entry.countries, isNamed));
}

bool NamedText::isFirmlyListed(size_t index) const
{
    const LexiconEntry *entry = entryAt(index);
    if (!entry || isWeak(*entry))
        return false;
    const ListedName *listed = listedAt(index);
    return !entry->isCity || listed->end - listed->first > 1;
}

bool NamedText::isBound(size_t index) const
{
    return index > 0 && index < size() && m_tokens[index].gap == NameToken::Gap::Space;
}

bool NamedText::isCapitalisedWord(size_t index) const
{
    const NameToken &token = m_tokens[index];
    return token.isWord() && token.isCapitalised && !token.isBoilerplate;
}

bool NamedText::isNameWord(size_t index) const
{
    const NameToken &token = m_tokens[index];
    const bool isAccident = token.is(WordClass::Content) && (token.isSentenceStart || token.isHeadline);
    if (isCapitalisedWord(index) && token.isAllCapitals && !token.isShouting)
        return true; // "UN" is no Spanish article
    return isCapitalisedWord(index) && !isAccident && !token.isAny(WordClass::Common | WordClass::Weekday);
}

QString NamedText::words(size_t first, size_t end) const
{
    return span(first, end).in(m_text).toString().simplified();
}

TextSpan NamedText::span(size_t first, size_t end) const
{
    return {m_tokens[first].span.start, m_tokens[end - 1].span.end};
}

QStringList NamedText::countriesOf(const LexiconEntry &entry) const
{
    if (entry.countries.size() < 2)
        return entry.countries;
    const auto weight = [this](const QString &country) { return weightOf(country); };
    const auto best = std::ranges::max_element(entry.countries, {}, weight);
    return weight(*best) > 0 ? QStringList {*best} : QStringList {};
}

NameCandidate NamedText::candidate(size_t first, size_t end, const QString &type, const QString &rule,
                                   double score) const
{
    NameCandidate made {first, end, {}, 0, false};
    made.mention.span = span(first, end);
    made.mention.type = type;
    made.mention.entity = words(first, end);
    made.mention.origin = u"rule"_s;
    made.mention.rule = rule;
    made.mention.score = score;
    return made;
}

bool NamedText::isWrittenAs(const Lexicon::Ending &ending, size_t first, size_t end) const
{
    const NameToken &opening = m_tokens[first];
    const bool isMoney = end < size() && m_tokens[end].isSign(u'$') && m_tokens[end].gap == NameToken::Gap::None;
    if (ending.isAcronym)
        return !isMoney && opening.isAllCapitals && (!opening.isShouting || opening.span.length() >= 3);
    if (ending.capitals == 0)
        return !ending.isSpanish || opening.isCapitalised || m_context.language != u"en";
    for (size_t i = first; i < end; ++i) {
        if ((ending.capitals >> (i - first) & 1) != 0 && !m_tokens[i].isCapitalised)
            return false;
    }
    return true;
}

int NamedText::longestListed(size_t first, size_t &end) const
{
    const Lexicon &lexicon = Lexicon::shipped();
    int node = 0, best = -1;
    for (size_t i = first; i < size(); ++i) {
        const NameToken &token = m_tokens[i];
        if (token.word < 0 || token.isBoilerplate || (i > first && token.gap == NameToken::Gap::Line))
            break;
        node = lexicon.step(node, token.word);
        if (node < 0)
            break;
        for (const Lexicon::Ending &ending : lexicon.endings(node)) {
            if (isWrittenAs(ending, first, i + 1)) {
                best = ending.entry;
                end = i + 1;
                break;
            }
        }
    }
    return best;
}

void NamedText::findListedNames()
{
    for (size_t i = 0; i < size(); ++i) {
        size_t end = i;
        const int entry = longestListed(i, end);
        if (entry < 0)
            continue;
        for (size_t covered = i; covered < end; ++covered)
            m_listedOf[covered] = int(m_listed.size());
        m_listed.push_back({i, end, entry});
        i = end - 1;
    }
}

void NamedText::weighCountries()
{
    for (const ListedName &listed : m_listed) {
        const LexiconEntry &entry = Lexicon::shipped().entry(listed.entry);
        if (entry.countries.size() == 1 && !entry.isWeak && !entry.isSubdivision)
            ++m_countryWeights[entry.countries.front()];
    }
}

} // namespace Quipu
