// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/lexicon.h"

#include "models/annotation/nametokenizer.h"

#include <algorithm>

namespace Quipu {

Lexicon::Lexicon()
    : m_endings(1)
{
    fillLexicon(*this);
}

const Lexicon &Lexicon::shipped()
{
    static const Lexicon lexicon;
    return lexicon;
}

int Lexicon::intern(const QString &key)
{
    const int known = number(key, hashOfWord(key));
    if (known >= 0)
        return known;
    const int made = int(m_words.size());
    const QString word(key.constData(), key.size());
    m_numbers[word] = made;
    m_words.push_back(word);
    m_classes.push_back(0);
    m_firstSteps.push_back(-1);
    return made;
}

void Lexicon::addClass(const QString &word, WordClass wordClass)
{
    m_classes[size_t(intern(nameKey(word)))] |= quint64(wordClass);
}

int Lexicon::addEntry(const LexiconEntry &entry)
{
    m_entries.push_back(entry);
    return int(m_entries.size()) - 1;
}

void Lexicon::addForm(const QString &form, int entry, bool isSpanish)
{
    const NameTokens tokens = nameTokens(form, {}, this);
    if (tokens.empty())
        return;
    Ending ending {entry, 0, tokens.size() == 1 && tokens.front().isAllCapitals, isSpanish};
    int node = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (i < 64 && tokens[i].isCapitalised)
            ending.capitals |= 1ull << i;
        const int word = intern(tokens[i].key);
        const int next = step(node, word);
        if (next >= 0) {
            node = next;
            continue;
        }
        const int made = int(m_endings.size());
        if (node == 0)
            m_firstSteps[size_t(word)] = made;
        else
            m_edges.insert(quint64(node) << 32 | quint32(word), made);
        m_endings.emplace_back();
        node = made;
    }
    std::vector<Ending> &endings = m_endings[size_t(node)];
    const bool isKnown = std::ranges::any_of(endings, [&](const Ending &other) {
        return other.capitals == ending.capitals && other.isAcronym == ending.isAcronym;
    });
    if (!isKnown)
        endings.push_back(ending);
}

} // namespace Quipu
