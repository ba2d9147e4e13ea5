// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fulltext.h"

#include "models/storage/textindex.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Quipu {

struct WordCutter::Functions
{
    fts5_tokenizer tokenizer {};
};

std::unique_ptr<WordCutter> WordCutter::make(sqlite3 *database)
{
    fts5_api *const interface = textIndexInterface(database);
    void *context = nullptr;
    auto functions = std::make_unique<Functions>();
    if (interface == nullptr
        || interface->xFindTokenizer(interface, "unicode61", &context, &functions->tokenizer) != SQLITE_OK)
        return nullptr;
    std::array<const char *, 2> options {"remove_diacritics", "2"};
    Fts5Tokenizer *tokenizer = nullptr;
    if (functions->tokenizer.xCreate(context, options.data(), int(options.size()), &tokenizer) != SQLITE_OK)
        return nullptr;
    return std::unique_ptr<WordCutter>(new WordCutter(std::move(functions), tokenizer));
}

WordCutter::WordCutter(std::unique_ptr<Functions> functions, Fts5Tokenizer *tokenizer)
    : m_functions(std::move(functions))
    , m_tokenizer(tokenizer)
{ }

WordCutter::~WordCutter()
{
    m_functions->tokenizer.xDelete(m_tokenizer);
}

void WordCutter::cut(QByteArrayView text, const Take &take) const
{
    const auto each = [](void *taken, int, const char *word, int length, int start, int finish) {
        const bool goesOn
            = (*static_cast<const Take *>(taken))({{word, std::min(length, longestIndexedWord)}, start, finish});
        return goesOn ? SQLITE_OK : SQLITE_DONE;
    };
    m_functions->tokenizer.xTokenize(m_tokenizer, const_cast<Take *>(&take), FTS5_TOKENIZE_DOCUMENT, text.data(),
                                     int(text.size()), each);
}

} // namespace Quipu
