// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/marksuggester.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double leastScore = 0.5;
constexpr qsizetype positionsBetweenLooks = 4096; // at the stop token

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

qsizetype endOfWord(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return std::max(end, start + 1);
}

// The names's words in the text from here on, white space of any kind for a blank; the end, or -1.
qsizetype endOfWords(QStringView text, qsizetype start, QStringView words)
{
    qsizetype at = start;
    for (const QChar c : words) {
        if (at >= text.size())
            return -1;
        if (c == u' ') {
            if (!text[at].isSpace())
                return -1;
            while (at < text.size() && text[at].isSpace())
                ++at;
        } else if (text[at++] != c) {
            return -1;
        }
    }
    const bool isCut = at < text.size() && isWordCharacter(text[at]) && isWordCharacter(words.back());
    return isCut ? -1 : at;
}

} // namespace

QStringList RuleSuggester::origins() const
{
    return {u"rule"_s, u"gazetteer"_s};
}

std::vector<SuggestedMention> RuleSuggester::suggest(QStringView text, const SuggestionContext &context,
                                                     std::stop_token stop) const
{
    return stop.stop_requested() ? std::vector<SuggestedMention>() : suggestMentions(text, context);
}

MarkSuggester::MarkSuggester(const std::vector<MarkedWords> &marked)
{
    QHash<QString, int> marks; // of the same words, whatever the type
    for (const MarkedWords &each : marked)
        marks[each.words.simplified()] += each.accepted;
    for (const MarkedWords &each : marked) {
        const QString words = each.words.simplified();
        const int against = each.rejected + marks[words] - each.accepted;
        const double score = double(each.accepted + 1) / double(each.accepted + against + 2);
        if (words.isEmpty() || each.accepted == 0 || score <= leastScore)
            continue;
        m_names[words.left(endOfWord(words, 0))].push_back({words, each.type, each.entity, score});
    }
    for (std::vector<Name> &names : m_names) {
        std::ranges::sort(names, [](const Name &a, const Name &b) {
            if (a.words.size() != b.words.size())
                return a.words.size() > b.words.size();
            if (a.score != b.score)
                return a.score > b.score;
            return std::tie(a.words, a.type) < std::tie(b.words, b.type);
        });
    }
}

QStringList MarkSuggester::origins() const
{
    return {u"model"_s};
}

const MarkSuggester::Name *MarkSuggester::longestAt(QStringView text, qsizetype start, qsizetype firstWordEnd) const
{
    const auto names = m_names.constFind(text.sliced(start, firstWordEnd - start).toString());
    if (names == m_names.constEnd())
        return nullptr;
    const auto found
        = std::ranges::find_if(*names, [&](const Name &name) { return endOfWords(text, start, name.words) >= 0; });
    return found == names->end() ? nullptr : &*found;
}

std::vector<SuggestedMention> MarkSuggester::suggest(QStringView text, const SuggestionContext &context,
                                                     std::stop_token stop) const
{
    std::vector<SuggestedMention> found;
    qsizetype nextLook = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (at >= nextLook) {
            if (stop.stop_requested())
                return {};
            nextLook = at + positionsBetweenLooks;
        }
        const qsizetype wordEnd = endOfWord(text, at);
        const Name *name = text[at].isSpace() ? nullptr : longestAt(text, at, wordEnd);
        if (name == nullptr) {
            at = wordEnd;
            continue;
        }
        const TextSpan span {at, endOfWords(text, at, name->words)};
        const bool isBoilerplate
            = std::ranges::any_of(context.boilerplate, [span](const TextSpan &part) { return part.overlaps(span); });
        if (!isBoilerplate)
            found.push_back({span, name->type, name->entity, {}, u"model"_s, u"my marks"_s, name->score});
        at = span.end;
    }
    return found;
}

} // namespace Quipu
