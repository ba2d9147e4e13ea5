// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/stemming.h"
#include "models/storage/dictionary.h"
#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int mostLookedAt = 5'000; // words that begin as a form does, the commonest
constexpr qsizetype mostForms = 256; // the commonest; no word has more that anybody would miss

// A word that SQLite has cut short could not be written in a query.
bool canBeWritten(const QString &word)
{
    return word.size() * 3 < longestIndexedWord;
}

Query anyOf(std::vector<Query> words)
{
    return words.size() == 1 ? words.front() : Query {Query::Kind::Or, {}, {}, std::move(words)};
}

} // namespace

Result<Query> Dictionary::withForms(const Query &query)
{
    Query whole = query;
    if (!m_cutter)
        return whole;
    if (const Outcome done = expandForms(whole); !done)
        return done.error();
    return whole;
}

Outcome Dictionary::expandForms(Query &query)
{
    if (query.kind == Query::Kind::Stem)
        return expandStem(query);
    if (query.kind == Query::Kind::Field && query.field == u"title" && query.text.endsWith(u'*'))
        return expandTitle(query);
    if (query.kind == Query::Kind::And || query.kind == Query::Kind::Or || query.kind == Query::Kind::Not) {
        for (Query &child : query.children) {
            if (Outcome done = expandForms(child); !done)
                return done;
        }
    }
    return Done {};
}

// Those of the newest and the oldest articles: a project seldom has others.
Result<QStringList> Dictionary::languages()
{
    QStringList codes;
    Statement found(m_connection, u"languages_of_articles"_s);
    while (found.next())
        codes.append(found.text(0));
    if (found.failed())
        return found.error();
    return codes;
}

Outcome Dictionary::expandStem(Query &query)
{
    const Result<QStringList> known = languages();
    if (!known)
        return known.error();
    const WordForms forms(query.text, *known);
    std::vector<Query> words;
    for (const QString &letters : forms.beginnings()) {
        const Result<QStringList> found = wordsBeginning(letters, mostLookedAt);
        if (!found)
            return found.error();
        for (const QString &word : *found) {
            if (std::ssize(words) < mostForms && canBeWritten(word) && forms.contain(word))
                words.push_back({Query::Kind::Word, word, {}});
        }
    }
    query = words.empty() ? Query {Query::Kind::Word, query.text, {}} : anyOf(std::move(words));
    return Done {};
}

// title:coc* of very many words stays as it is: SQLite answers it, slowly.
Outcome Dictionary::expandTitle(Query &query)
{
    QStringList lead = cut(query.text.chopped(1));
    if (lead.isEmpty())
        return Done {};
    const QString letters = lead.takeLast();
    const Result<QStringList> found = wordsBeginning(letters, mostLookedAt);
    if (!found)
        return found.error();
    if (found->isEmpty() || found->size() > mostForms || !std::ranges::all_of(*found, canBeWritten))
        return Done {};
    const QString before = lead.isEmpty() ? QString() : lead.join(u' ') + u' ';
    std::vector<Query> titles;
    for (const QString &word : *found)
        titles.push_back({Query::Kind::Field, before + word, query.field});
    query = anyOf(std::move(titles));
    return Done {};
}

} // namespace Quipu
