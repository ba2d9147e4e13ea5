// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/suggester.h"

#include "models/annotation/externalids.h"
#include "models/annotation/nameindex.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// An own list is the analyst's word; a name written otherwise, or one of several things, is less sure.
constexpr double writtenScore = 0.95, otherwiseScore = 0.85, ambiguousScore = 0.6;

SuggestedMention suggestionOf(const NameIndex &own, const NameIndex::Found &found)
{
    SuggestedMention mention;
    mention.span = found.span;
    mention.type = own.type(found.name);
    mention.origin = u"gazetteer"_s;
    mention.rule = nameListRule(own.list(found.name), own.written(found.name));
    mention.score = found.isAmbiguous ? ambiguousScore : found.isAsWritten ? writtenScore : otherwiseScore;
    if (found.isAmbiguous)
        return mention;
    mention.entity = own.canonical(found.name).toString();
    if (!own.ids(found.name).isEmpty()) {
        if (const auto ids = externalIdsFromText(own.ids(found.name).toString()))
            mention.externalIds = *ids;
    }
    return mention;
}

// Stretches of a text that do not overlap.
class TakenSpans final
{
public:
    bool take(TextSpan span)
    {
        const auto next = m_ends.lower_bound(span.start);
        if (next != m_ends.end() && next->first < span.end)
            return false;
        if (next != m_ends.begin() && std::prev(next)->second > span.start)
            return false;
        m_ends.emplace_hint(next, span.start, span.end);
        return true;
    }

private:
    std::map<qsizetype, qsizetype> m_ends; // by start
};

// The longest first; `own` come before the others of the same length.
std::vector<SuggestedMention> ownAndOthers(std::vector<SuggestedMention> own, std::vector<SuggestedMention> others)
{
    std::ranges::move(others, std::back_inserter(own));
    std::ranges::stable_sort(own, std::ranges::greater(),
                             [](const SuggestedMention &each) { return each.span.length(); });
    TakenSpans taken;
    std::erase_if(own, [&taken](const SuggestedMention &each) { return !taken.take(each.span); });
    std::ranges::sort(own, {}, [](const SuggestedMention &each) { return each.span.start; });
    return own;
}

} // namespace

RuleSuggester::RuleSuggester(std::shared_ptr<const NameIndex> own)
    : m_own(std::move(own))
{ }

QStringList RuleSuggester::origins() const
{
    return {u"rule"_s, u"gazetteer"_s};
}

std::vector<SuggestedMention> RuleSuggester::suggest(QStringView text, const SuggestionContext &context,
                                                     std::stop_token stop) const
{
    if (stop.stop_requested())
        return {};
    std::vector<SuggestedMention> byRules = suggestMentions(text, context);
    if (!m_own || m_own->isEmpty() || stop.stop_requested())
        return byRules;
    std::vector<SuggestedMention> own;
    auto part = context.boilerplate.begin(); // they are in the text's order, as the names
    for (const NameIndex::Found &found : m_own->find(text, stop)) {
        while (part != context.boilerplate.end() && part->end <= found.span.start)
            ++part;
        if (part == context.boilerplate.end() || !part->overlaps(found.span))
            own.push_back(suggestionOf(*m_own, found));
    }
    return ownAndOthers(std::move(own), std::move(byRules));
}

} // namespace Quipu
