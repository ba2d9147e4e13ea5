// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dictionary.h"

#include "models/storage/connection.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// So many words of a prefix are sought first: with the words in most texts nearly all of the newest articles are found,
// and the index answers at once.
constexpr int fewWords = 16;
constexpr int wordsOfOneLetter = 32;
constexpr int wordsOfMoreLetters = 64;
constexpr int wordsOfAll = 256; // prefixes of a query together, but each has some
constexpr int fewestWords = 4;
// The others afterwards, so many at a time: each has its place in the index to be found, and takes memory while it is
// read.
constexpr int wordsAfterwards = 1024;
constexpr int mostWordsWithin = 4096; // of a prefix that cannot be divided among several queries

Query alternatives(const QString &lead, const QStringList &words)
{
    Query any {Query::Kind::Or, {}, {}, {}};
    for (const QString &word : words) {
        any.children.push_back(lead.isEmpty() ? Query {Query::Kind::Word, word, {}, {}}
                                              : Query {Query::Kind::Phrase, lead + word, {}, {}});
    }
    return any.children.size() == 1 ? any.children.front() : any;
}

int prefixesIn(const Query &query)
{
    int count = query.kind == Query::Kind::Prefix ? 1 : 0;
    for (const Query &child : query.children)
        count += prefixesIn(child);
    return count;
}

} // namespace

// The one prefix that is divided among several queries: where it stands, and its words.
struct Dictionary::LongList
{
    Extent extent = Extent::All;
    int mostFirst = wordsOfMoreLetters; // of one prefix
    bool isWanted = true; // not in what the query excludes
    Query *place = nullptr; // in the query that is being expanded
    QString lead; // the words of its phrase before it
    QStringList words; // Commonest: one more than the first query takes
    int first = 0; // how many of them the first query has
    bool isCut = false; // Commonest: another prefix has more words than the query
};

Dictionary::Dictionary(Connection &connection)
    : m_connection(connection)
    , m_cutter(WordCutter::make(connection.handle()))
{ }

QStringList Dictionary::cut(const QString &text) const
{
    QStringList words;
    if (m_cutter)
        m_cutter->cut(text.toUtf8(), [&words](const WordCutter::Word &word) {
            words.append(QString::fromUtf8(word.word));
            return true;
        });
    return words;
}

Result<QStringList> Dictionary::wordsBeginning(const QString &letters, int most)
{
    // When there are enough common ones, the others are not among the first.
    for (const QString &statement : {u"common_words_beginning"_s, u"words_beginning"_s}) {
        if (most < 0 && statement == u"common_words_beginning"_s)
            continue;
        QStringList words;
        Statement found(m_connection, statement);
        found.bind(u":letters"_s, letters).bind(u":most"_s, most);
        while (found.next())
            words.append(found.text(0));
        if (found.failed())
            return found.error();
        if (words.size() == most || statement == u"words_beginning"_s)
            return words;
    }
    return QStringList();
}

Result<qint64> Dictionary::textsWith(const QString &word)
{
    Statement texts(m_connection, u"texts_with_word"_s);
    texts.bind(u":word"_s, word);
    const qint64 count = texts.next() ? texts.number(0) : 0;
    if (texts.failed())
        return texts.error();
    return count;
}

Result<Dictionary::InWords> Dictionary::inWords(const Query &query, Extent extent)
{
    Result<Query> formed = withForms(query);
    if (!formed)
        return formed.error();
    Query whole = *std::move(formed);
    LongList list;
    list.extent = extent;
    list.mostFirst = std::max(fewestWords, wordsOfAll / std::max(1, prefixesIn(whole)));
    if (const Outcome expanded = m_cutter ? expand(whole, list) : Done {}; !expanded)
        return expanded.error();
    if (list.place == nullptr)
        return InWords {{std::move(whole)}, !list.isCut};
    InWords found {{}, extent == Extent::All};
    for (qsizetype at = 0, count = list.first; at < list.words.size(); at += count, count = wordsAfterwards) {
        *list.place = alternatives(list.lead, list.words.mid(at, count));
        found.parts.push_back(whole);
        if (extent != Extent::All)
            break;
    }
    return found;
}

// From the last prefix to the first: the last is the one that is being typed.
Outcome Dictionary::expand(Query &query, LongList &list)
{
    if (query.kind == Query::Kind::Prefix)
        return expandPrefix(query, list);
    if (query.kind != Query::Kind::And && query.kind != Query::Kind::Or && query.kind != Query::Kind::Not)
        return Done {};
    const bool wasWanted = list.isWanted;
    list.isWanted = wasWanted && query.kind != Query::Kind::Not;
    for (auto child = query.children.rbegin(); child != query.children.rend(); ++child) {
        if (Outcome done = expand(*child, list); !done)
            return done;
    }
    list.isWanted = wasWanted;
    return Done {};
}

Outcome Dictionary::expandPrefix(Query &query, LongList &list)
{
    QStringList lead = cut(query.text);
    if (lead.isEmpty())
        return Done {};
    const QString letters = lead.takeLast();
    const int usual = list.extent == Extent::Few ? fewWords
        : letters.size() == 1                    ? wordsOfOneLetter
                                                 : wordsOfMoreLetters;
    const int first = std::min(usual, list.mostFirst);
    const bool canBeDivided = list.isWanted && list.place == nullptr;
    const int within = list.extent == Extent::All ? mostWordsWithin : first;
    const int most = canBeDivided && list.extent == Extent::All ? -1 : within + 1;
    const Result<QStringList> words = wordsBeginning(letters, most);
    if (!words)
        return words.error();
    // A word that SQLite has cut short could not be written in a query.
    const auto isCutShort = [](const QString &word) { return word.size() * 3 >= longestIndexedWord; };
    if (words->isEmpty() || std::ranges::any_of(*words, isCutShort))
        return Done {};
    const QString before = lead.isEmpty() ? QString() : lead.join(u' ') + u' ';
    if (words->size() <= (canBeDivided ? first : within)) {
        query = alternatives(before, *words);
    } else if (canBeDivided) {
        list.place = &query;
        list.lead = before;
        list.words = *words;
        list.first = first;
    } else if (list.extent != Extent::All) {
        query = alternatives(before, words->first(within));
        list.isCut = true;
    }
    return Done {};
}

} // namespace Quipu
