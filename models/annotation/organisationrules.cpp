// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/organisationrules.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isOrganisationWord(const NamedText &text, size_t index)
{
    return text.isCapitalisedWord(index) && !text[index].isAny(WordClass::Title | WordClass::Weekday)
        && !text[index].is(WordClass::Month) && !text.isFirmlyListed(index);
}

size_t describedEnd(const NamedText &text, size_t first)
{
    size_t end = first;
    while (end < text.size() && end - first < 6) {
        if (isOrganisationWord(text, end) && (end == first || text.isBound(end))) {
            ++end;
            continue;
        }
        const bool isInner = end > first && end + 1 < text.size() && text.isBound(end) && text.isBound(end + 1)
            && text[end].is(WordClass::Particle) && isOrganisationWord(text, end + 1);
        if (!isInner)
            break;
        end += 2;
    }
    return end;
}

// "By Reuters": a byline of one word is an outlet, not a person.
void addByline(const NamedText &text, size_t index, NameCandidates &candidates)
{
    const NameToken &by = text[index];
    const bool isByline = by.gap == NameToken::Gap::Line && by.isCapitalised && (by.key == u"by" || by.key == u"por");
    if (!isByline || index + 1 >= text.size() || !text.isBound(index + 1) || !isOrganisationWord(text, index + 1))
        return;
    const bool isAlone = index + 2 >= text.size() || text[index + 2].gap == NameToken::Gap::Line;
    if (isAlone && !text[index + 1].is(WordClass::Common))
        candidates.push_back(text.candidate(index + 1, index + 2, u"ORGANIZATION"_s, u"byline"_s, 0.6));
}

} // namespace

void findDescribedOrganisations(const NamedText &text, NameCandidates &candidates)
{
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isBoilerplate)
            continue;
        addByline(text, i, candidates);
        const bool isNoun = text[i].isAny(WordClass::MediaNoun | WordClass::OrganisationNoun)
            && (!text[i].isCapitalised || text[i].isSentenceStart) && !text[i].isHeadline;
        if (!isNoun || !text.isBound(i + 1))
            continue;
        const size_t end = describedEnd(text, i + 1);
        if (end == i + 1 || text[i + 1].is(WordClass::Common)
            || (text[i + 1].is(WordClass::GivenName) && end - i > 2 && !text[i].is(WordClass::MediaNoun)))
            continue;
        candidates.push_back(text.candidate(i + 1, end, u"ORGANIZATION"_s, u"beside an organisation word"_s, 0.7));
    }
}

} // namespace Quipu
