// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/listtokens.h"
#include "models/annotation/namelist.h"
#include "models/base/wordmap.h"

#include <QHash>

#include <optional>
#include <stop_token>

namespace Quipu {

// The names of own lists, found in a text in one pass whose length does not depend on how many names there are: a trie
// over words. Where several begin at one word, the longest is found, and where one was found, no other begins before
// its end. Of names that are the same, the one of the earlier list, and of the earlier line, counts.
//
// A name in any case is what its list asks for; else its capitals must be capitals, but a text may write a word of it
// in capitals, or with a first one; a name without small letters, or of three letters or fewer, must stand as it is.
//
// Filled by one thread, then only read: any lane, several at a time.
class NameIndex final
{
public:
    struct Found
    {
        TextSpan span;
        quint32 name = 0;
        bool isAsWritten = false; // letter for letter
        bool isAmbiguous = false; // lists name several things so
    };

    // The names that follow are of this list. isAsWritten: each must stand as it is written, whatever the list says.
    void beginList(const NameList &list, bool isAsWritten = false);
    // Its number; nothing when it has no words, or the list has it already.
    std::optional<quint32> add(const NameListEntry &entry);

    bool isEmpty() const { return m_names.empty(); }
    int size() const { return int(m_names.size()); }
    std::vector<Found> find(QStringView text, std::stop_token stop = {}) const;

    QStringView written(quint32 name) const { return pieceOf(m_names[name].written); }
    QStringView canonical(quint32 name) const { return pieceOf(m_names[name].canonical); } // never empty
    QStringView ids(quint32 name) const { return pieceOf(m_names[name].ids); }
    const QString &type(quint32 name) const { return m_types[m_names[name].type]; }
    const QString &list(quint32 name) const { return m_lists[m_names[name].list].list.name; }

private:
    // A stretch of m_letters: a hundred thousand strings of their own would take three times the memory.
    struct Piece
    {
        quint32 at = 0;
        quint32 size = 0;
        bool operator==(const Piece &) const = default;
    };
    struct Name
    {
        Piece written, canonical, ids;
        quint32 next = 0; // the next name at the same node, counted from 1; 0: none
        quint16 list = 0;
        quint16 type = 0;
        bool isAmbiguous = false;
        bool isStrict = false; // must stand as it is
    };

    QStringView pieceOf(Piece piece) const { return QStringView(m_letters).sliced(piece.at, piece.size); }
    Piece keep(QStringView text);
    quint16 numberOfType(const QString &type);
    int stepFrom(int node, int word, bool isApart) const;
    int makeStep(int node, int word, bool isApart);
    std::optional<quint32> endAt(int node, Name name);
    bool allows(const Name &name, QStringView text, const std::vector<ListToken> &tokens, size_t first,
                size_t end) const;
    std::optional<Found> bestAt(int node, QStringView text, const std::vector<ListToken> &tokens, size_t first,
                                size_t end) const;

    QString m_letters;
    struct List
    {
        NameList list;
        TokenForm form = TokenForm::Loose; // what of its names counts
        bool isAsWritten = false;
    };
    std::vector<List> m_lists;
    QStringList m_types;
    std::vector<Name> m_names;
    WordMap<int> m_words; // numbers from 1 of words in loose form
    int m_wordCount = 0;
    QHash<quint64, int> m_edges; // node, word and whether a blank is before it, to node
    std::vector<quint32> m_endings = {0}; // by node: the first name that ends there, from 1
};

} // namespace Quipu
