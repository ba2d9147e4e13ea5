// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/wordclass.h"
#include "models/base/wordmap.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// What a list says of a name.
struct LexiconEntry
{
    QString type; // entity type id
    QString entity; // canonical name
    QStringList countries; // English short names; several when the name lies in several
    bool isWeak = false; // also a common word or a person's name: needs support from the words around it
    bool isCity = false; // a city or a subdivision: gives way to a person's name
    bool isSubdivision = false; // of iso-codes; certain only where the text names its country
    bool isCapital = false; // may stand for its country's government
    bool operator==(const LexiconEntry &) const = default;
};

// All lists in one structure: numbers for words, classes of words, and a trie of names whose edges are words. A lookup
// costs one hash a word, however many names there are. Built once, then only read; any lane may.
class Lexicon final
{
public:
    // How a name is written decides how it must be written in a text.
    struct Match
    {
        int entry = -1;
        qsizetype words = 0;
        bool operator==(const Match &) const = default;
    };
    struct Ending
    {
        int entry = -1;
        quint64 capitals = 0; // bit n: word n must open with a capital
        bool isAcronym = false; // must be in capitals
        bool isSpanish = false; // lower case, but only in Spanish text
    };

    static const Lexicon &shipped();

    // Of a folded word and its hash (hashOfWord); -1 when no list knows it.
    int number(QStringView key, quint32 hash) const
    {
        const int *known = m_numbers.find(key, hash);
        return known ? *known : -1;
    }
    // The word of a number, without taking memory: it holds as long as the lexicon, which is for ever.
    QString key(int word) const
    {
        const QString &known = m_words[size_t(word)];
        return QString::fromRawData(known.constData(), known.size());
    }
    quint64 classes(int word) const { return word < 0 ? 0 : m_classes[size_t(word)]; }
    const LexiconEntry &entry(int index) const { return m_entries[size_t(index)]; }
    const std::vector<LexiconEntry> &entries() const { return m_entries; }
    // From a node of the trie, 0 at first, over a word to the next; -1 where no name goes on so.
    int step(int node, int word) const
    {
        return node == 0 ? m_firstSteps[size_t(word)] : m_edges.value(quint64(node) << 32 | quint32(word), -1);
    }
    const std::vector<Ending> &endings(int node) const { return m_endings[size_t(node)]; }

    void addClass(const QString &word, WordClass wordClass);
    int addEntry(const LexiconEntry &entry);
    // Makes a form known; the first list that claims it in that spelling keeps it. Returns its words.
    void addForm(const QString &form, int entry, bool isSpanish = false);

private:
    Lexicon();
    int intern(const QString &key);

    WordMap<int> m_numbers;
    std::vector<QString> m_words; // by number, as the next two
    std::vector<quint64> m_classes;
    std::vector<int> m_firstSteps; // the edges from node 0
    std::vector<LexiconEntry> m_entries;
    QHash<quint64, int> m_edges;
    std::vector<std::vector<Ending>> m_endings;
};

// The entries that the data files, ICU and iso-codes make; called once by Lexicon.
void fillLexicon(Lexicon &lexicon);

} // namespace Quipu
