// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relevance.h"

#include "models/storage/textindex.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace Quipu {

namespace {

// What FTS5's bm25() has (fts5_aux.c, fts5Bm25Function).
constexpr double saturation = 1.2; // k1
constexpr double lengthShare = 0.75; // b
constexpr double leastWeight = 1e-6; // of a phrase that more than half of all texts have

constexpr int mostOneByOne = 2000; // lengths read from the table before all are loaded
constexpr qint64 mostCounted = 50'000; // texts with a phrase; how many more there are is inferred
constexpr qsizetype mostExpressions = 16; // remembered
constexpr double changeThatMatters = 0.01; // of the number of texts

struct PhraseCount
{
    qint64 texts = 0;
    qint64 most = 0; // 0: all
    qint64 last = 0; // position of the last one counted
};

int countText(const Fts5ExtensionApi *api, Fts5Context *context, void *data)
{
    auto *count = static_cast<PhraseCount *>(data);
    if (++count->texts != count->most)
        return SQLITE_OK;
    count->last = api->xRowid(context);
    return SQLITE_DONE;
}

} // namespace

struct Relevance::Asked
{
    Weights weights;
    size_t hint = 0;
};

bool Relevance::addTo(sqlite3 *database)
{
    m_database = database;
    fts5_api *index = textIndexInterface(database);
    return index != nullptr && index->xCreateFunction(index, "relevance", this, answer, nullptr) == SQLITE_OK;
}

void Relevance::answer(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                       sqlite3_value **values)
{
    auto *self = static_cast<Relevance *>(api->xUserData(context));
    auto *asked = static_cast<Asked *>(api->xGetAuxdata(context, 0));
    if (asked == nullptr) {
        const auto *text = count > 0 ? reinterpret_cast<const char *>(sqlite3_value_text(values[0])) : nullptr;
        const QByteArray expression(text);
        if (self->m_weights.size() > mostExpressions)
            self->m_weights.clear();
        Weights &weights = self->m_weights[expression];
        sqlite3_int64 texts = 0;
        api->xRowCount(context, &texts);
        const bool isStale = double(std::abs(texts - weights.texts)) > changeThatMatters * double(texts);
        if (isStale || weights.phrases.size() != size_t(api->xPhraseCount(context)))
            weights = self->weigh(api, context);
        asked = new Asked {weights};
        api->xSetAuxdata(context, asked, [](void *data) { delete static_cast<Asked *>(data); });
    }
    sqlite3_result_double(result, -self->score(api, context, *asked));
}

Relevance::Weights Relevance::weigh(const Fts5ExtensionApi *api, Fts5Context *context) const
{
    Weights weights;
    sqlite3_int64 texts = 0;
    sqlite3_int64 words = 0;
    api->xRowCount(context, &texts);
    api->xColumnTotalSize(context, -1, &words);
    weights.texts = texts;
    weights.wordsOfOne = double(words) / double(std::max<qint64>(1, texts));
    for (int phrase = 0; phrase < api->xPhraseCount(context); ++phrase) {
        const double found = frequency(api, context, phrase);
        weights.phrases.push_back(std::max(leastWeight, std::log((double(texts) - found + 0.5) / (found + 0.5))));
    }
    return weights;
}

double Relevance::frequency(const Fts5ExtensionApi *api, Fts5Context *context, int phrase) const
{
    PhraseCount count;
    count.most = m_lengths.isLoaded() ? mostCounted : 0;
    api->xQueryPhrase(context, phrase, &count, countText);
    return count.texts == count.most ? double(count.texts) / m_lengths.shareUpTo(count.last) : double(count.texts);
}

int Relevance::wordsOf(const Fts5ExtensionApi *api, Fts5Context *context, Asked &asked)
{
    const int known = m_lengths.isLoaded() ? m_lengths.find(api->xRowid(context), asked.hint) : 0;
    if (known > 0)
        return known;
    if (++m_askedOneByOne > mostOneByOne) {
        m_askedOneByOne = 0;
        m_lengths.load(m_database);
    }
    int words = 0;
    api->xColumnSize(context, -1, &words);
    return words;
}

double Relevance::score(const Fts5ExtensionApi *api, Fts5Context *context, Asked &asked)
{
    const Weights &weights = asked.weights;
    const double length = double(wordsOf(api, context, asked)) / weights.wordsOfOne;
    const double damping = saturation * (1 - lengthShare + lengthShare * length);
    double sum = 0;
    for (int phrase = 0; phrase < int(weights.phrases.size()); ++phrase) {
        Fts5PhraseIter at;
        int column = 0;
        int offset = 0;
        int found = 0;
        for (api->xPhraseFirst(context, phrase, &at, &column, &offset); column >= 0;
             api->xPhraseNext(context, &at, &column, &offset))
            ++found;
        sum += weights.phrases[size_t(phrase)] * found * (saturation + 1) / (found + damping);
    }
    return sum;
}

} // namespace Quipu
