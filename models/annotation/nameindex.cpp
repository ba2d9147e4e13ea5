// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/nameindex.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype fewLetters = 3;
constexpr size_t tokensBetweenLooks = 4096; // at the stop token

quint64 edgeOf(int node, int word, bool isApart)
{
    return quint64(node) << 32 | quint64(word) << 1 | quint64(isApart);
}

// Of a word in loose form; 0 when no list has it.
int wordNumber(const WordMap<int> &words, QStringView token)
{
    QVarLengthArray<QChar, 64> plain;
    for (const QChar c : token) {
        if (c.unicode() >= 0x80) {
            const int *known = words.find(listTokenForm(token, TokenForm::Loose));
            return known ? *known : 0;
        }
        plain.append(c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c);
    }
    const int *known = words.find(QStringView(plain.constData(), plain.size()));
    return known ? *known : 0;
}

bool isStrictName(QStringView name)
{
    qsizetype letters = 0, small = 0, capitals = 0;
    for (const QChar c : name) {
        letters += c.isLetterOrNumber() || c.isHighSurrogate();
        small += c.isLower();
        capitals += c.isUpper();
    }
    return letters <= fewLetters || (capitals > 0 && small == 0);
}

QString inCapitals(const QString &word)
{
    return QString(word).replace(u'\u00df', u"SS"_s).toUpper();
}

// Whether a text may write this word so: as it is, in capitals, or with a first capital.
bool mayStandFor(const QString &written, const QString &inText)
{
    if (inText == written || inText == inCapitals(written))
        return true;
    const qsizetype first = written.isEmpty() ? 0 : written.front().isHighSurrogate() ? 2 : 1;
    return inText == written.left(first).toUpper() + written.mid(first);
}

} // namespace

void NameIndex::beginList(const NameList &list, bool isAsWritten)
{
    const bool isExact = isAsWritten || list.isExactInAccents;
    const TokenForm form = list.isAnyCase && !isAsWritten ? (isExact ? TokenForm::Accented : TokenForm::Loose)
                                                          : (isExact ? TokenForm::Exact : TokenForm::Cased);
    m_lists.push_back({list, form, isAsWritten});
}

NameIndex::Piece NameIndex::keep(QStringView text)
{
    const Piece piece {quint32(m_letters.size()), quint32(text.size())};
    m_letters += text;
    return piece;
}

quint16 NameIndex::numberOfType(const QString &type)
{
    const qsizetype known = m_types.indexOf(type);
    if (known >= 0)
        return quint16(known);
    m_types.append(type);
    return quint16(m_types.size() - 1);
}

int NameIndex::stepFrom(int node, int word, bool isApart) const
{
    return m_edges.value(edgeOf(node, word, isApart), -1);
}

int NameIndex::makeStep(int node, int word, bool isApart)
{
    int &next = m_edges[edgeOf(node, word, isApart)];
    if (next == 0) { // node 0 is the root, which no step leads to
        next = int(m_endings.size());
        m_endings.push_back(0);
    }
    return next;
}

std::optional<quint32> NameIndex::add(const NameListEntry &entry)
{
    Q_ASSERT(!m_lists.empty());
    const std::vector<ListToken> tokens = listTokens(entry.name);
    if (tokens.empty())
        return {};
    int node = 0;
    for (const ListToken &token : tokens) {
        int &word = m_words[listTokenForm(token.span.in(entry.name), TokenForm::Loose)];
        if (word == 0)
            word = ++m_wordCount;
        node = makeStep(node, word, node != 0 && token.isApart);
    }
    Name name;
    name.written = keep(entry.name);
    name.canonical = entry.canonical.isEmpty() ? name.written : keep(entry.canonical);
    name.ids = keep(entry.ids);
    name.list = quint16(m_lists.size() - 1);
    name.type = numberOfType(entry.type);
    name.isStrict = m_lists.back().isAsWritten || (!m_lists.back().list.isAnyCase && isStrictName(entry.name));
    return endAt(node, name);
}

// One that is there already says, if it is another thing's, that the words are ambiguous.
std::optional<quint32> NameIndex::endAt(int node, Name name)
{
    quint32 *end = &m_endings[size_t(node)];
    for (; *end != 0; end = &m_names[*end - 1].next) {
        Name &other = m_names[*end - 1];
        if (pieceOf(other.written) != pieceOf(name.written) || other.list != name.list || other.type != name.type)
            continue;
        other.isAmbiguous = other.isAmbiguous || pieceOf(other.canonical) != pieceOf(name.canonical);
        return {};
    }
    *end = quint32(m_names.size()) + 1;
    m_names.push_back(name);
    return quint32(m_names.size() - 1);
}

bool NameIndex::allows(const Name &name, QStringView text, const std::vector<ListToken> &tokens, size_t first,
                       size_t end) const
{
    const TokenForm form = m_lists[name.list].form;
    if (form == TokenForm::Loose)
        return true; // the trie is in this form
    const QStringView written = pieceOf(name.written);
    const std::vector<ListToken> own = listTokens(written);
    Q_ASSERT(own.size() == end - first);
    for (size_t i = 0; i < own.size(); ++i) {
        const QString wanted = listTokenForm(own[i].span.in(written), form);
        const QString there = listTokenForm(tokens[first + i].span.in(text), form);
        const bool isCased = form == TokenForm::Cased || form == TokenForm::Exact;
        if (wanted != there && (!isCased || name.isStrict || !mayStandFor(wanted, there)))
            return false;
    }
    return true;
}

std::optional<NameIndex::Found> NameIndex::bestAt(int node, QStringView text, const std::vector<ListToken> &tokens,
                                                  size_t first, size_t end) const
{
    const TextSpan span {tokens[first].span.start, tokens[end - 1].span.end};
    const QStringView words = span.in(text);
    std::optional<Found> best;
    for (quint32 at = m_endings[size_t(node)]; at != 0; at = m_names[at - 1].next) {
        const Name &name = m_names[at - 1];
        const bool isAsWritten = pieceOf(name.written) == words;
        if (!isAsWritten && !allows(name, text, tokens, first, end))
            continue;
        if (!best) {
            best = Found {span, at - 1, isAsWritten, name.isAmbiguous};
            continue;
        }
        const bool isOther = type(best->name) != type(at - 1) || canonical(best->name) != canonical(at - 1);
        if (isAsWritten && !best->isAsWritten) // the other way of writing it is another name
            best = Found {span, at - 1, true, name.isAmbiguous};
        else if (isAsWritten == best->isAsWritten)
            best->isAmbiguous = best->isAmbiguous || isOther;
    }
    return best;
}

std::vector<NameIndex::Found> NameIndex::find(QStringView text, std::stop_token stop) const
{
    std::vector<Found> found;
    if (isEmpty())
        return found;
    const std::vector<ListToken> tokens = listTokens(text);
    std::vector<int> words(tokens.size(), -1); // looked up when they are come to; 0: in no list
    const auto wordAt = [&](size_t i) {
        if (words[i] < 0)
            words[i] = wordNumber(m_words, tokens[i].span.in(text));
        return words[i];
    };
    for (size_t first = 0; first < tokens.size();) {
        if (first % tokensBetweenLooks == 0 && stop.stop_requested())
            return {};
        std::optional<Found> longest;
        size_t behind = first + 1;
        int node = 0;
        for (size_t at = first; at < tokens.size(); ++at) {
            const bool isFirst = at == first;
            if ((!isFirst && tokens[at].isBroken) || wordAt(at) == 0)
                break;
            node = stepFrom(node, wordAt(at), !isFirst && tokens[at].isApart);
            if (node < 0)
                break;
            if (m_endings[size_t(node)] == 0)
                continue;
            if (std::optional<Found> here = bestAt(node, text, tokens, first, at + 1)) {
                longest = here;
                behind = at + 1;
            }
        }
        if (longest)
            found.push_back(*longest);
        first = behind;
    }
    return found;
}

} // namespace Quipu
