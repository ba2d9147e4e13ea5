// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/query.h"
#include "models/storage/fulltext.h"

#include <QSet>
#include <QString>

#include <bitset>
#include <vector>

namespace Quipu {

// Shows where a text has what a query asks of its words: the stretch of it with the most of them, the words between
// U+E000 and U+E001, as FTS5's own snippet() does; but that has to find each word of a prefix in the whole index first.
class Snippets final
{
public:
    Snippets(const WordCutter &cutter, const Query &query);

    bool isEmpty() const { return m_words.isEmpty() && m_sequences.empty(); } // nothing to show
    QString of(const QByteArray &text) const; // the beginning where the text has none of it

private:
    struct Sequence // words that stand one after the other
    {
        std::vector<QByteArray> words;
        bool isPrefix = false; // of the last one only the beginning
    };
    struct Cut
    {
        QByteArrayView letters; // folded
        int start = 0, finish = 0;
    };
    struct Hit
    {
        size_t first = 0, last = 0; // cut words
        size_t what = 0; // which of the things sought
    };

    void collect(const Query &query);
    void add(const QString &text, bool isPrefix);
    void addWord(const QByteArray &word);
    std::vector<Cut> cut(const QByteArray &text, QByteArray &letters) const;
    std::vector<Hit> hitsIn(const std::vector<Cut> &words) const;
    static size_t bestStart(const std::vector<Hit> &hits, size_t words);

    const WordCutter &m_cutter;
    QSet<QByteArray> m_words; // single words, of which stems may have many
    std::bitset<256> m_initials; // their first bytes
    std::vector<Sequence> m_sequences; // everything else
};

} // namespace Quipu
