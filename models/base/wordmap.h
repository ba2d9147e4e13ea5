// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstring>
#include <vector>

namespace Quipu {

// A number for a word that spreads well; of the word as it is, so that case must be folded before.
inline quint32 hashOfWord(QStringView word)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15; // 2^64 divided by the golden ratio
    const QChar *at = word.data();
    qsizetype left = word.size();
    quint64 hash = quint64(left);
    for (; left >= 4; left -= 4, at += 4) {
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        hash = (hash ^ four) * factor;
        hash ^= hash >> 32;
    }
    quint64 rest = 0;
    for (; left > 0; --left, ++at)
        rest = rest << 16 | at->unicode();
    hash = (hash ^ rest) * factor;
    return quint32(hash >> 32);
}

// What is known of each of a few thousand words, looked up by a word and its hash without copying either. To be filled
// first and asked then; pointers into it hold from the last word on.
template <typename Value> class WordMap final
{
public:
    Value &operator[](const QString &word)
    {
        const quint32 hash = hashOfWord(word);
        if (const quint32 known = indexOf(word, hash))
            return m_entries[known - 1].value;
        m_entries.push_back({word, {}});
        if (m_entries.size() * 2 > m_places.size())
            spread();
        else
            place(hash, quint32(m_entries.size()));
        return m_entries.back().value;
    }

    const Value *find(QStringView word, quint32 hash) const
    {
        const quint32 known = indexOf(word, hash);
        return known ? &m_entries[known - 1].value : nullptr;
    }
    const Value *find(QStringView word) const { return find(word, hashOfWord(word)); }

    // Calls act(word, value) for each word, in the order in which they came.
    template <typename Act> void forEach(Act act) const
    {
        for (const Entry &entry : m_entries)
            act(entry.word, entry.value);
    }

private:
    struct Entry
    {
        QString word;
        Value value;
    };
    struct Place
    {
        quint32 hash = 0;
        quint32 number = 0; // of the entry, from 1; 0 where nothing is
    };

    static bool same(QStringView a, QStringView b)
    {
        return a.size() == b.size() && std::memcmp(a.data(), b.data(), size_t(a.size()) * sizeof(QChar)) == 0;
    }
    quint32 indexOf(QStringView word, quint32 hash) const
    {
        if (m_places.empty())
            return 0;
        for (size_t at = hash & m_mask; m_places[at].number; at = (at + 1) & m_mask) {
            if (m_places[at].hash == hash && same(m_entries[m_places[at].number - 1].word, word))
                return m_places[at].number;
        }
        return 0;
    }
    void place(quint32 hash, quint32 number)
    {
        size_t at = hash & m_mask;
        while (m_places[at].number)
            at = (at + 1) & m_mask;
        m_places[at] = {hash, number};
    }
    void spread()
    {
        m_places.assign(std::max<size_t>(16, m_places.size() * 2), {});
        m_mask = m_places.size() - 1;
        for (size_t i = 0; i < m_entries.size(); ++i)
            place(hashOfWord(m_entries[i].word), quint32(i + 1));
    }

    std::vector<Entry> m_entries;
    std::vector<Place> m_places; // a power of two, at most half of them taken
    size_t m_mask = 0;
};

} // namespace Quipu
