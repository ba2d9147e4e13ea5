// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/suggesting.h"

#include "models/jobs/analysis.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isAnswered(const Mention &mention)
{
    return mention.origin == "analyst"_L1 || mention.status != ReviewStatus::Suggested;
}

bool isSameSuggestion(const Mention &mark, const SuggestedMention &suggested)
{
    return mark.quote.span == suggested.span && mark.type == suggested.type && mark.parts.empty();
}

// Whether a mark that stays leaves no room for it.
bool isInTheWay(const Mention &mark, const SuggestedMention &suggested)
{
    if (mark.quote.span == suggested.span && mark.parts.empty())
        return isAnswered(mark) ? mark.status != ReviewStatus::Rejected || mark.type == suggested.type : true;
    if (mark.status == ReviewStatus::Rejected)
        return false;
    const bool overlaps
        = std::ranges::any_of(spansOf(mark), [&](const TextSpan &span) { return span.overlaps(suggested.span); });
    return overlaps && (mark.type == suggested.type || !isAnswered(mark));
}

Mention markOf(const SuggestedMention &suggested, const Article &article, const QString &text)
{
    Mention mark;
    mark.article = article.id;
    mark.quote = QuotedSpan::of(suggested.span, text);
    mark.type = suggested.type;
    mark.origin = suggested.origin;
    mark.rule = suggested.rule;
    mark.score = suggested.score;
    if (!suggested.entity.isEmpty())
        mark.entity = entityId(suggested.type, suggested.entity);
    return mark;
}

Error suggestingStopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Quipu::Suggesting", "Suggesting was stopped"),
            {},
            QCoreApplication::translate("Quipu::Suggesting", "Start it again")};
}

} // namespace

void addSuggestedEdits(SuggestedEdits &edits, const Article &article, const QString &text,
                       const std::vector<MentionRow> &marks, const Suggester &suggester, const Admission &admission,
                       std::stop_token stop)
{
    const SuggestionContext context {article.language, article.published(), boilerplateOf(article)};
    const QStringList origins = suggester.origins();
    std::vector<SuggestedMention> suggested = suggester.suggest(text, context, stop);
    if (stop.stop_requested())
        return;
    std::erase_if(suggested, [&](const SuggestedMention &each) {
        return !admission.admits(article.id, each.type, each.span.in(text));
    });
    std::vector<const Mention *> staying;
    std::vector<bool> isKnown(suggested.size(), false);
    for (const MentionRow &row : marks) {
        if (isAnswered(row.mention) || !origins.contains(row.mention.origin)) {
            staying.push_back(&row.mention);
            continue;
        }
        const auto same = std::ranges::find_if(
            suggested, [&row](const SuggestedMention &each) { return isSameSuggestion(row.mention, each); });
        if (same == suggested.end()) {
            edits.mentions.push_back({row.mention, std::nullopt});
            continue;
        }
        isKnown[size_t(same - suggested.begin())] = true;
        Mention after = markOf(*same, article, text);
        after.id = row.mention.id;
        after.note = row.mention.note;
        after.entity = row.mention.entity; // it may have been given to another
        if (after != row.mention)
            edits.mentions.push_back({row.mention, after});
    }
    for (size_t i = 0; i < suggested.size(); ++i) {
        const auto isBlocking = [&](const Mention *mark) { return isInTheWay(*mark, suggested[i]); };
        if (isKnown[i] || std::ranges::any_of(staying, isBlocking))
            continue;
        Mention mark = markOf(suggested[i], article, text);
        if (mark.entity)
            edits.entities.push_back({mark.entity, mark.type, suggested[i].entity, {}, {}});
        edits.mentions.push_back({std::nullopt, std::move(mark)});
    }
}

Result<SuggestedEdits> suggestEdits(Reader &reader, const SuggestingOptions &options,
                                    const std::function<void(int done, int total)> &progress, std::stop_token stop)
{
    const Result<Admission> admission = reader.admission();
    if (!admission)
        return admission.error();
    std::unique_ptr<Suggester> suggester = std::make_unique<RuleSuggester>();
    if (options.by == SuggestingOptions::By::MyMarks) {
        const Result<std::vector<MarkedWords>> marked = reader.markedWords();
        if (!marked)
            return marked.error();
        suggester = std::make_unique<MarkSuggester>(*marked);
    }
    std::vector<ArticleId> articles {options.article};
    if (!options.article) {
        Result<std::vector<ArticleId>> all = reader.articleIds({}, ArticleSort::Oldest);
        if (!all)
            return all.error();
        articles = std::move(*all);
    }
    SuggestedEdits edits;
    for (size_t i = 0; i < articles.size(); ++i) {
        const Result<Article> article = reader.article(articles[i]);
        const Result<QString> text = reader.articleText(articles[i]);
        const Result<std::vector<MentionRow>> marks = reader.mentions({.article = articles[i]});
        if (!article || !text || !marks)
            return !article ? article.error() : !text ? text.error() : marks.error();
        addSuggestedEdits(edits, *article, *text, *marks, *suggester, *admission, stop);
        if (stop.stop_requested())
            return suggestingStopped();
        if (progress)
            progress(int(i) + 1, int(articles.size()));
    }
    std::ranges::sort(edits.entities, {}, &Entity::id);
    const auto same = std::ranges::unique(edits.entities, {}, &Entity::id);
    edits.entities.erase(same.begin(), same.end());
    return edits;
}

} // namespace Quipu
