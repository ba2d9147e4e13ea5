// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/lexicon.h"
#include "models/annotation/nametoken.h"
#include "models/annotation/suggestion.h"

#include <vector>

namespace Quipu {

// A name that some rule sees; several may claim the same words, and the longest wins.
struct NameCandidate
{
    size_t first = 0; // tokens, end exclusive
    size_t end = 0;
    SuggestedMention mention;
    int priority = 0; // decides between equal lengths
    bool isCapital = false; // a capital city, which may stand for a government
};

using NameCandidates = std::vector<NameCandidate>;

// A place where a list's name stands in the text.
struct ListedName
{
    size_t first = 0;
    size_t end = 0;
    int entry = -1;
};

// One text under the rules: its tokens, the lists' names in it, and the questions that several rules ask. Lives for one
// call of suggestMentions; the text outlives it.
class NamedText final
{
public:
    NamedText(QStringView text, const SuggestionContext &context);

    const NameToken &operator[](size_t index) const { return m_tokens[index]; }
    size_t size() const { return m_tokens.size(); }
    const SuggestionContext &context() const { return m_context; }
    const std::vector<ListedName> &listedNames() const { return m_listed; }
    // The listed name that covers the token; null when there is none.
    const ListedName *listedAt(size_t index) const;
    const LexiconEntry *entryAt(size_t index) const;
    // Needs support from the words around it to count as what its list says.
    bool isWeak(const LexiconEntry &entry) const;
    bool isListedAs(size_t index, QStringView type) const;
    // A country, a nationality, an organisation ...: what no person's name runs into.
    bool isFirmlyListed(size_t index) const;

    // Token index belongs to the same name as the one before it: white space and nothing else between them.
    bool isBound(size_t index) const;
    bool isCapitalisedWord(size_t index) const;
    // A capitalised word that may stand inside a name: neither common nor a sentence's accidental capital.
    bool isNameWord(size_t index) const;
    QString words(size_t first, size_t end) const; // as in the text
    TextSpan span(size_t first, size_t end) const;
    bool isSpanish() const { return m_context.language == u"es"; }
    // How often the text names the country (by name, place or nationality).
    int weightOf(const QString &country) const { return m_countryWeights.value(country); }
    // The countries of an entry, told apart by what else the text names when there are several.
    QStringList countriesOf(const LexiconEntry &entry) const;

    NameCandidate candidate(size_t first, size_t end, const QString &type, const QString &rule, double score) const;

private:
    void findListedNames();
    void weighCountries();
    int longestListed(size_t first, size_t &end) const;
    bool isWrittenAs(const Lexicon::Ending &ending, size_t first, size_t end) const;

    QStringView m_text;
    const SuggestionContext &m_context;
    NameTokens m_tokens;
    std::vector<ListedName> m_listed;
    std::vector<int> m_listedOf; // per token
    QHash<QString, int> m_countryWeights;
};

} // namespace Quipu
