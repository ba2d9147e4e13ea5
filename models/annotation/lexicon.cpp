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
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.constEnd())
        return *found;
    const int number = int(m_classes.size());
    m_numbers.insert(key, number);
    m_classes.push_back(0);
    return number;
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
        const quint64 edge = quint64(node) << 32 | quint32(intern(tokens[i].key));
        const auto next = m_edges.constFind(edge);
        if (next != m_edges.constEnd()) {
            node = *next;
            continue;
        }
        const int made = int(m_endings.size());
        m_edges.insert(edge, made);
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
