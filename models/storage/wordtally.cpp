// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/wordtally.h"

#include "models/storage/fulltext.h"
#include "models/storage/textindex.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace Quipu {

namespace {

constexpr size_t firstTallySlots = 1 << 12;

quint32 hashOfWord(QByteArrayView word)
{
    quint64 hash = quint64(word.size()) * 0x9E3779B97F4A7C15ull;
    for (qsizetype at = 0; at < word.size(); at += 8) {
        quint64 letters = 0;
        std::memcpy(&letters, word.data() + at, size_t(std::min<qsizetype>(8, word.size() - at)));
        hash = (hash ^ letters) * 0xD6E8FEB86659FD93ull;
        hash ^= hash >> 32;
    }
    return quint32(hash);
}

using TakeToken = int (*)(void *, int, const char *, int, int, int);

} // namespace

struct WordTally::Functions
{
    fts5_tokenizer original {};
    void *context = nullptr; // of the original
    WordTally *tally = nullptr;

    // What FTS5 holds as its tokenizer.
    struct Instance
    {
        Functions *functions;
        Fts5Tokenizer *original;
    };
    struct Listening
    {
        WordTally *tally;
        void *context;
        TakeToken take;
    };

    static int create(void *context, const char **options, int count, Fts5Tokenizer **made)
    {
        auto *functions = static_cast<Functions *>(context);
        Fts5Tokenizer *original = nullptr;
        const int done = functions->original.xCreate(functions->context, options, count, &original);
        if (done == SQLITE_OK)
            *made = reinterpret_cast<Fts5Tokenizer *>(new Instance {functions, original});
        return done;
    }
    static void remove(Fts5Tokenizer *tokenizer)
    {
        const auto *instance = reinterpret_cast<Instance *>(tokenizer);
        instance->functions->original.xDelete(instance->original);
        delete instance;
    }
    static int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int length,
                        TakeToken take)
    {
        const auto *instance = reinterpret_cast<Instance *>(tokenizer);
        const fts5_tokenizer &original = instance->functions->original;
        WordTally *const tally = instance->functions->tally;
        if (!tally->m_isListening || (flags & FTS5_TOKENIZE_DOCUMENT) == 0)
            return original.xTokenize(instance->original, context, flags, text, length, take);
        Listening listening {tally, context, take};
        return original.xTokenize(instance->original, &listening, flags, text, length, &Functions::hear);
    }
    static int hear(void *context, int flags, const char *word, int length, int start, int finish)
    {
        const auto *listening = static_cast<Listening *>(context);
        listening->tally->note({word, std::min(length, longestIndexedWord)});
        return listening->take(listening->context, flags, word, length, start, finish);
    }
};

std::unique_ptr<WordTally> WordTally::attach(sqlite3 *database)
{
    fts5_api *const interface = textIndexInterface(database);
    auto functions = std::make_unique<Functions>();
    if (interface == nullptr
        || interface->xFindTokenizer(interface, "unicode61", &functions->context, &functions->original) != SQLITE_OK)
        return nullptr;
    fts5_tokenizer listening {&Functions::create, &Functions::remove, &Functions::tokenize};
    if (interface->xCreateTokenizer(interface, "unicode61", functions.get(), &listening, nullptr) != SQLITE_OK)
        return nullptr;
    return std::unique_ptr<WordTally>(new WordTally(std::move(functions)));
}

WordTally::WordTally(std::unique_ptr<Functions> functions)
    : m_functions(std::move(functions))
    , m_slots(firstTallySlots)
{
    m_functions->tally = this;
}

WordTally::~WordTally() = default;

void WordTally::begin(Direction direction)
{
    ++m_text;
    m_direction = int(direction);
    m_isListening = true;
}

void WordTally::clear()
{
    m_slots.assign(firstTallySlots, {});
    m_letters.clear();
    m_words = 0;
    m_text = 0;
    m_isListening = false;
}

void WordTally::note(QByteArrayView word)
{
    const quint32 hash = hashOfWord(word);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at].lastText != 0; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.hash != hash || slot.length != quint32(word.size())
            || std::memcmp(m_letters.data() + slot.at, word.data(), size_t(word.size())) != 0)
            continue;
        if (slot.lastText != m_text)
            slot.texts += m_direction;
        slot.lastText = m_text;
        return;
    }
    m_slots[at] = {hash, quint32(m_letters.size()), quint32(word.size()), m_text, m_direction};
    m_letters.append(word.data(), size_t(word.size()));
    if (++m_words * 2 > m_slots.size())
        grow();
}

void WordTally::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.lastText == 0)
            continue;
        size_t at = slot.hash & mask;
        while (larger[at].lastText != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

std::vector<WordTally::Count> WordTally::counts() const
{
    std::vector<Count> counts;
    counts.reserve(m_words);
    for (const Slot &slot : m_slots) {
        if (slot.texts != 0)
            counts.push_back({{m_letters.data() + slot.at, qsizetype(slot.length)}, slot.texts});
    }
    std::ranges::sort(counts, [](const Count &a, const Count &b) {
        return std::string_view(a.word.data(), size_t(a.word.size()))
            < std::string_view(b.word.data(), size_t(b.word.size()));
    });
    return counts;
}

} // namespace Quipu
