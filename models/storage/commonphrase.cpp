// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/commonphrase.h"

#include "models/storage/dictionary.h"
#include "models/storage/textindex.h"

#include <sqlite3.h>

#include <utility>
#include <vector>

namespace Quipu {

namespace {

constexpr qint64 commonShare = 16; // in one of so many texts

// Where one word of the sequence stands, going forward through a text.
struct WordPlaces
{
    Fts5PhraseIter iterator {};
    int column = -1;
    int place = -1;

    void begin(const Fts5ExtensionApi *api, Fts5Context *context, int phrase)
    {
        if (api->xPhraseFirst(context, phrase, &iterator, &column, &place) != SQLITE_OK)
            column = -1;
    }
    void next(const Fts5ExtensionApi *api, Fts5Context *context)
    {
        api->xPhraseNext(context, &iterator, &column, &place);
    }
    bool isAtEnd() const { return column < 0; }
};

void answerSequence(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                    sqlite3_value **values)
{
    const int words = count > 0 ? std::min(sqlite3_value_int(values[0]), api->xPhraseCount(context)) : 0;
    std::vector<WordPlaces> places(size_t(std::max(1, words)));
    for (int word = 0; word < words; ++word)
        places[size_t(word)].begin(api, context, word);
    bool isFound = false;
    for (WordPlaces &first = places.front(); !isFound && !first.isAtEnd(); first.next(api, context)) {
        int together = 1;
        for (; together < words; ++together) {
            WordPlaces &other = places[size_t(together)];
            const auto sought = std::pair(first.column, first.place + together);
            while (!other.isAtEnd() && std::pair(other.column, other.place) < sought)
                other.next(api, context);
            if (other.isAtEnd() || std::pair(other.column, other.place) != sought)
                break;
        }
        isFound = together >= words;
    }
    sqlite3_result_int(result, isFound ? 1 : 0);
}

Result<bool> isCommon(const QStringList &words, Dictionary &dictionary, qint64 texts)
{
    for (const QString &word : words) {
        const Result<qint64> with = dictionary.textsWith(word);
        if (!with)
            return with.error();
        if (*with * commonShare < texts)
            return false;
    }
    return words.size() > 1;
}

} // namespace

bool CommonPhrase::addTo(sqlite3 *database)
{
    fts5_api *index = textIndexInterface(database);
    return index != nullptr
        && index->xCreateFunction(index, "in_sequence", nullptr, answerSequence, nullptr) == SQLITE_OK;
}

Result<std::optional<CommonPhrase>> CommonPhrase::in(const Query &query, Dictionary &dictionary, qint64 texts)
{
    const std::vector<Query> children = query.kind == Query::Kind::And ? query.children : std::vector<Query> {query};
    for (size_t i = 0; i < children.size(); ++i) {
        if (children[i].kind != Query::Kind::Phrase && children[i].kind != Query::Kind::Word)
            continue;
        const QStringList words = dictionary.cut(children[i].text);
        const Result<bool> common = isCommon(words, dictionary, texts);
        if (!common)
            return common.error();
        if (!*common)
            continue;
        CommonPhrase phrase {{Query::Kind::And, {}, {}, {}}, int(words.size())};
        for (const QString &word : words)
            phrase.loosened.children.push_back({Query::Kind::Word, word, {}, {}});
        for (size_t other = 0; other < children.size(); ++other) {
            if (other != i)
                phrase.loosened.children.push_back(children[other]);
        }
        return std::optional(std::move(phrase));
    }
    return std::optional<CommonPhrase>();
}

} // namespace Quipu
