// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <memory>

struct Fts5Tokenizer;
struct sqlite3;

namespace Quipu {

// SQLite takes this much of a word and no more (FTS5_MAX_TOKEN_SIZE in fts5Int.h).
constexpr int longestIndexedWord = 32768;

// Cuts texts into words exactly as the articles' index does: without case and accents. One connection, its thread.
class WordCutter final
{
    Q_DISABLE_COPY_MOVE(WordCutter)

public:
    static std::unique_ptr<WordCutter> make(sqlite3 *database); // null where SQLite does not offer it
    ~WordCutter();

    // In UTF-8, with the places of what was cut.
    struct Word
    {
        QByteArrayView word;
        int start = 0;
        int finish = 0;
    };
    using Take = std::function<bool(const Word &)>; // false: no more
    void cut(QByteArrayView text, const Take &take) const;

private:
    struct Functions;
    WordCutter(std::unique_ptr<Functions> functions, Fts5Tokenizer *tokenizer);

    std::unique_ptr<Functions> m_functions;
    Fts5Tokenizer *m_tokenizer;
};

} // namespace Quipu
