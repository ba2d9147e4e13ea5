// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/publicationrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr size_t longestTitle = 16; // words and signs

bool isTitleOpening(const NameToken &token)
{
    return token.isSign(u'"') || token.isSign(u'\u201c') || token.isSign(u'\u00ab');
}

bool isTitleClosing(const NameToken &token)
{
    return token.isSign(u'"') || token.isSign(u'\u201d') || token.isSign(u'\u00bb');
}

} // namespace

void findQuotedTitles(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i + 3 < text.size(); ++i) {
        if (!text[i].is(WordClass::TitledNoun) || text[i].isBoilerplate)
            continue;
        size_t open = i + 1;
        open += text[open].isSign(u',') || text[open].isSign(u':') ? 1 : 0;
        if (!isTitleOpening(text[open]) || text[open].gap == NameToken::Gap::Line || !text.isCapitalisedWord(open + 1))
            continue;
        size_t close = open + 1;
        while (close < text.size() && close - open < longestTitle && !isTitleClosing(text[close])
               && text[close].gap != NameToken::Gap::Line)
            ++close;
        if (close >= text.size() || !isTitleClosing(text[close]))
            continue;
        const size_t end = text[close - 1].isSign(u',') || text[close - 1].isSign(u'.') ? close - 1 : close;
        if (end > open + 1)
            candidates.push_back(text.candidate(open + 1, end, u"PUBLICATION"_s, u"quoted title"_s, 0.75));
    }
}

} // namespace Quipu
