// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/textdifference.h"

#include <QHashFunctions>

#include <algorithm>
#include <span>
#include <utility>

namespace Quipu {

namespace {

constexpr int mostEdits = 3000; // of one place; their squares are kept in memory

struct TextToken
{
    qsizetype start = 0, length = 0;
    size_t key = 0; // equal for equal tokens
};

using TextTokens = std::vector<TextToken>;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// Words, runs of white space and single signs.
TextTokens wordTokens(QStringView text, qsizetype offset)
{
    TextTokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const bool isBlank = text[at].isSpace();
        if (isBlank || isWordPart(text[at])) {
            while (end < text.size() && (isBlank ? text[end].isSpace() : isWordPart(text[end])))
                ++end;
        }
        const QStringView token = text.sliced(at, end - at);
        tokens.push_back({offset + at, token.size(), isBlank ? 1 : qHash(token, 7)});
        at = end;
    }
    return tokens;
}

// Lines with what ends them; those of blanks alone are all the same.
TextTokens lineTokens(QStringView text)
{
    TextTokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end + 1;
        const QStringView line = text.sliced(at, end - at);
        tokens.push_back({at, line.size(), qHash(line.trimmed(), 7)});
        at = end;
    }
    return tokens;
}

// Which tokens have a partner in the other list, in order.
struct TokenMatch
{
    size_t one, other;
};

// The trace of the greedy walk: how far it came on each diagonal after each number of edits.
class DifferenceWalk final
{
public:
    DifferenceWalk(std::span<const TextToken> one, std::span<const TextToken> other)
        : m_one(one)
        , m_other(other)
    { }

    // False when it would take too many edits.
    bool go()
    {
        const int most = int(std::min<size_t>(mostEdits, m_one.size() + m_other.size()));
        std::vector<int> reached(size_t(2 * most + 3), 0);
        for (int edits = 0; edits <= most; ++edits) {
            m_trace.emplace_back(reached.begin() + most + 1 - edits, reached.begin() + most + 2 + edits);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const size_t here = size_t(diagonal + most + 1);
                const bool isDown = diagonal == -edits || (diagonal != edits && reached[here - 1] < reached[here + 1]);
                int x = isDown ? reached[here + 1] : reached[here - 1] + 1;
                while (isSame(x, x - diagonal))
                    ++x;
                reached[here] = x;
                if (x >= int(m_one.size()) && x - diagonal >= int(m_other.size()))
                    return true;
            }
        }
        return false;
    }

    std::vector<TokenMatch> matches() const
    {
        std::vector<TokenMatch> found;
        int x = int(m_one.size());
        int y = int(m_other.size());
        for (int edits = int(m_trace.size()) - 1; edits >= 0; --edits) {
            const auto before
                = [this, edits](int diagonal) { return m_trace[size_t(edits)][size_t(diagonal + edits)]; };
            const int diagonal = x - y;
            const bool isDown
                = diagonal == -edits || (diagonal != edits && before(diagonal - 1) < before(diagonal + 1));
            const int from = edits == 0 ? 0 : isDown ? before(diagonal + 1) : before(diagonal - 1) + 1;
            while (x > from && x - diagonal > 0)
                found.push_back({size_t(--x), size_t(--y)});
            if (edits > 0)
                isDown ? --y : --x;
        }
        std::ranges::reverse(found);
        return found;
    }

private:
    bool isSame(int x, int y) const
    {
        return x < int(m_one.size()) && y < int(m_other.size()) && m_one[size_t(x)].key == m_other[size_t(y)].key;
    }

    std::span<const TextToken> m_one, m_other;
    std::vector<std::vector<int>> m_trace; // the state before each number of edits
};

std::vector<TokenMatch> matchesOf(std::span<const TextToken> one, std::span<const TextToken> other)
{
    std::vector<TokenMatch> found;
    size_t head = 0;
    while (head < std::min(one.size(), other.size()) && one[head].key == other[head].key) {
        found.push_back({head, head});
        ++head;
    }
    size_t tail = 0;
    while (tail < std::min(one.size(), other.size()) - head
           && one[one.size() - 1 - tail].key == other[other.size() - 1 - tail].key)
        ++tail;
    DifferenceWalk walk(one.subspan(head, one.size() - head - tail), other.subspan(head, other.size() - head - tail));
    if (walk.go()) {
        for (const TokenMatch &match : walk.matches())
            found.push_back({match.one + head, match.other + head});
    }
    for (; tail > 0; --tail)
        found.push_back({one.size() - tail, other.size() - tail});
    return found;
}

class Comparison final
{
public:
    Comparison(QStringView one, QStringView other)
        : m_one(one)
        , m_other(other)
    { }

    std::vector<DifferencePiece> run()
    {
        compare(lineTokens(m_one), lineTokens(m_other), true);
        return joined();
    }

private:
    void compare(const TextTokens &one, const TextTokens &other, bool areLines)
    {
        size_t atOne = 0;
        size_t atOther = 0;
        const auto between = [&](size_t toOne, size_t toOther) {
            const QStringView left = stretch(m_one, one, atOne, toOne);
            const QStringView right = stretch(m_other, other, atOther, toOther);
            if (areLines && !left.isEmpty() && !right.isEmpty()) {
                compare(wordTokens(left, left.data() - m_one.data()), wordTokens(right, right.data() - m_other.data()),
                        false);
            } else {
                add(DifferencePiece::Side::One, left);
                add(DifferencePiece::Side::Other, right);
            }
        };
        for (const TokenMatch &match : matchesOf(one, other)) {
            between(match.one, match.other);
            add(DifferencePiece::Side::Both, stretch(m_one, one, match.one, match.one + 1));
            atOne = match.one + 1;
            atOther = match.other + 1;
        }
        between(one.size(), other.size());
    }

    static QStringView stretch(QStringView text, const TextTokens &tokens, size_t from, size_t to)
    {
        if (from >= to)
            return {};
        const TextToken &last = tokens[to - 1];
        return text.sliced(tokens[from].start, last.start + last.length - tokens[from].start);
    }

    void add(DifferencePiece::Side side, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().side == side)
            m_pieces.back().text += text;
        else
            m_pieces.push_back({side, text.toString()});
    }

    // Blanks alone between two differences part nothing.
    std::vector<DifferencePiece> joined() const
    {
        using Side = DifferencePiece::Side;
        std::vector<DifferencePiece> pieces;
        QString left, right;
        const auto flush = [&] {
            if (!left.isEmpty())
                pieces.push_back({Side::One, std::exchange(left, {})});
            if (!right.isEmpty())
                pieces.push_back({Side::Other, std::exchange(right, {})});
        };
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            const DifferencePiece &piece = m_pieces[i];
            const bool isInside = i > 0 && i + 1 < m_pieces.size();
            const bool isBridge
                = isInside && piece.side == Side::Both && piece.text.trimmed().isEmpty() && !piece.text.contains(u'\n');
            if (piece.side == Side::Both && !isBridge) {
                flush();
                pieces.push_back(piece);
                continue;
            }
            if (piece.side != Side::Other)
                left += piece.text;
            if (piece.side != Side::One)
                right += piece.text;
        }
        flush();
        return pieces;
    }

    QStringView m_one, m_other;
    std::vector<DifferencePiece> m_pieces;
};

} // namespace

std::vector<DifferencePiece> textDifference(QStringView one, QStringView other)
{
    return Comparison(one, other).run();
}

} // namespace Quipu
