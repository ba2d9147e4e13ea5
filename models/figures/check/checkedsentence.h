// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/check/check.h"
#include "models/figures/check/checkcues.h"

namespace Quipu {

// One sentence as checks read it: its words, and its figures among them, in text order. Internal to this folder.
class CheckedSentence final
{
public:
    // Figures of one sentence of one article; they must outlive this.
    explicit CheckedSentence(std::vector<const Figure *> figures);
    Q_DISABLE_COPY_MOVE(CheckedSentence)

    struct Item
    {
        const Figure *figure = nullptr;
        qsizetype first = 0, end = 0; // its tokens
    };
    const std::vector<Item> &items() const { return m_items; }
    const Tokens &tokens() const { return m_text.tokens; }
    const TextSpan &span() const { return m_items.front().figure->sentence.span; }
    bool isNextTo(const CheckedSentence &later) const; // with nothing but white space between them

    // A phrase of the list stands right before the figure, or with at most three words (a qualifier) between.
    bool isAfter(CheckCues::Phrase list, size_t item) const;
    // The words between two figures, as token indexes.
    std::pair<qsizetype, qsizetype> between(size_t earlier, size_t later) const;
    // What the words around the figure say of a change: 1 up, -1 down, 0 neither or both.
    int directionAround(size_t item) const;

private:
    TokenisedText m_text;
    std::vector<Item> m_items;
};

// An article's figures, sentence by sentence.
std::vector<std::unique_ptr<CheckedSentence>> checkedSentences(const std::vector<Figure> &figures);

// Two values of one thing at two times, as indexes of a sentence's items.
struct ComparedPair
{
    size_t base = 0, end = 0;
    bool isWritten = false; // the text itself says which came first: "from ... to ..."
};
// The pairs of a sentence; those that the text writes first.
std::vector<ComparedPair> comparedPairs(const CheckedSentence &sentence);
bool isComparable(const Figure &a, const Figure &b); // of one kind, unit and place, as far as is said
// Which of two was earlier: -1 the first, 1 the second, 0 unknown or the same time.
int orderInTime(const Figure &a, const Figure &b);

} // namespace Quipu
