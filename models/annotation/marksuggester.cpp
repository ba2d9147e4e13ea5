// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/marksuggester.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double leastScore = 0.5;

struct ScoredWords
{
    NameListEntry entry;
    double score = 0;
};

} // namespace

MarkSuggester::MarkSuggester(const std::vector<MarkedWords> &marked)
{
    QHash<QString, int> marks; // of the same words, whatever the type
    for (const MarkedWords &each : marked)
        marks[each.words.simplified()] += each.accepted;
    std::vector<ScoredWords> words;
    for (const MarkedWords &each : marked) {
        const QString simple = each.words.simplified();
        const int against = each.rejected + marks[simple] - each.accepted;
        const double score = double(each.accepted + 1) / double(each.accepted + against + 2);
        if (each.accepted > 0 && score > leastScore)
            words.push_back({{simple, each.type, each.entity, {}}, score});
    }
    // Of the same words, the surest come first and count.
    std::ranges::stable_sort(words, [](const ScoredWords &a, const ScoredWords &b) {
        return std::tuple(-a.score, a.entry.name, a.entry.type) < std::tuple(-b.score, b.entry.name, b.entry.type);
    });
    m_names.beginList({}, true);
    for (const ScoredWords &each : words) {
        if (m_names.add(each.entry)) {
            m_scores.push_back(each.score);
            m_entities.append(each.entry.canonical);
        }
    }
}

QStringList MarkSuggester::origins() const
{
    return {u"model"_s};
}

std::vector<SuggestedMention> MarkSuggester::suggest(QStringView text, const SuggestionContext &context,
                                                     std::stop_token stop) const
{
    std::vector<SuggestedMention> found;
    for (const NameIndex::Found &each : m_names.find(text, stop)) {
        const bool isBoilerplate = std::ranges::any_of(
            context.boilerplate, [&each](const TextSpan &part) { return part.overlaps(each.span); });
        if (!isBoilerplate)
            found.push_back({each.span,
                             m_names.type(each.name),
                             m_entities[each.name],
                             {},
                             u"model"_s,
                             u"my marks"_s,
                             m_scores[each.name]});
    }
    return found;
}

} // namespace Quipu
