// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/suggesting.h"

#include "models/base/spanfinder.h"
#include "models/jobs/analysis.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

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

Entity entityOf(const SuggestedMention &suggested)
{
    return {entityId(suggested.type, suggested.entity), suggested.type, suggested.entity, {}, suggested.externalIds};
}

Error suggestingStopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Quipu::Suggesting", "Suggesting was stopped"),
            {},
            QCoreApplication::translate("Quipu::Suggesting", "Start it again")};
}

// So many that a step is applied within a frame.
constexpr int suggestedInPiece = 256;
constexpr size_t editsInPiece = 4096;

// Entities that the project has and that lists say ids of get those of the schemes that they have no id of yet; one
// that was merged hands them on to its root.
class Identifying final
{
public:
    explicit Identifying(Reader &reader)
        : m_reader(reader)
    { }

    Outcome complete(SuggestedEdits &edits)
    {
        std::vector<EntityId> ids;
        QHash<EntityId, Entity> told;
        for (const Entity &entity : edits.identified) {
            if (m_done.contains(entity.id))
                continue;
            m_done.insert(entity.id);
            ids.push_back(entity.id);
            told.insert(entity.id, entity);
        }
        edits.identified.clear();
        if (ids.empty())
            return Done {};
        const Result<std::vector<Entity>> known = m_reader.entitiesById(ids);
        if (!known)
            return known.error();
        for (const Entity &entity : *known) {
            const Result<Entity> root = m_reader.rootEntity(entity.id);
            if (!root)
                return root.error();
            Entity &before = m_roots.try_emplace(root->id, *root).first->second;
            Entity after = before;
            for (const ExternalId &id : told[entity.id].externalIds) {
                if (std::ranges::find(after.externalIds, id.scheme, &ExternalId::scheme) == after.externalIds.end())
                    after.externalIds.push_back(id);
            }
            if (after != before)
                edits.entities.push_back({before, after});
            before = after;
        }
        return Done {};
    }

private:
    Reader &m_reader;
    QSet<EntityId> m_done;
    std::map<EntityId, Entity> m_roots; // of those, as they are by now
};

Result<std::unique_ptr<Suggester>> suggesterFor(Reader &reader, SuggestingOptions::By by)
{
    if (by == SuggestingOptions::By::MyMarks) {
        const Result<std::vector<MarkedWords>> marked = reader.markedWords();
        if (!marked)
            return marked.error();
        return std::unique_ptr<Suggester>(std::make_unique<MarkSuggester>(*marked));
    }
    const auto names = reader.nameIndex();
    if (!names)
        return names.error();
    return std::unique_ptr<Suggester>(std::make_unique<RuleSuggester>(*names));
}

// Those that come are told once; those that change, in their order.
void keepEntitiesOnce(std::vector<Edit<Entity>> &entities)
{
    const auto keyOf = [](const Edit<Entity> &edit) { return std::pair(bool(edit.before), edit.after->id); };
    std::ranges::stable_sort(entities, {}, keyOf);
    const auto same = [&](const Edit<Entity> &a, const Edit<Entity> &b) { return !a.before && keyOf(a) == keyOf(b); };
    entities.erase(std::unique(entities.begin(), entities.end(), same), entities.end());
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
    SpanFinder staying; // by the numbers of the marks
    SpanFinder places;
    for (size_t i = 0; i < suggested.size(); ++i)
        places.add(suggested[i].span, i);
    std::vector<bool> isKnown(suggested.size(), false);
    for (size_t number = 0; number < marks.size(); ++number) {
        const MentionRow &row = marks[number];
        if (isAnswered(row.mention) || !origins.contains(row.mention.origin)) {
            staying.add(reachOf(row.mention), number);
            continue;
        }
        auto same = suggested.end();
        places.anyOverlapping(row.mention.quote.span, [&](size_t i) {
            if (!isSameSuggestion(row.mention, suggested[i]))
                return false;
            same = suggested.begin() + qsizetype(i);
            return true;
        });
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
        const auto isBlocking = [&](size_t number) { return isInTheWay(marks[number].mention, suggested[i]); };
        if (!isKnown[i] && staying.anyOverlapping(suggested[i].span, isBlocking))
            continue;
        if (!suggested[i].externalIds.empty() && !suggested[i].entity.isEmpty())
            edits.identified.push_back(entityOf(suggested[i]));
        if (isKnown[i])
            continue;
        Mention mark = markOf(suggested[i], article, text);
        if (mark.entity)
            edits.entities.push_back({std::nullopt, entityOf(suggested[i])});
        edits.mentions.push_back({std::nullopt, std::move(mark)});
    }
}

Outcome suggestEdits(Reader &reader, const SuggestingOptions &options, const SuggestingListener &listener,
                     std::stop_token stop)
{
    const Result<Admission> admission = reader.admission();
    if (!admission)
        return admission.error();
    const auto suggester = suggesterFor(reader, options.by);
    if (!suggester)
        return suggester.error();
    std::vector<ArticleId> articles {options.article};
    if (!options.article) {
        Result<std::vector<ArticleId>> all = reader.articleIds({}, ArticleSort::Oldest);
        if (!all)
            return all.error();
        articles = std::move(*all);
    }
    Identifying identifying(reader);
    SuggestedEdits piece;
    int changed = 0; // articles in the piece
    const auto handOver = [&]() -> Outcome {
        if (Outcome done = identifying.complete(piece); !done)
            return done;
        keepEntitiesOnce(piece.entities);
        if (!piece.mentions.empty() || !piece.entities.empty())
            listener.arrived(std::exchange(piece, {}));
        changed = 0;
        return Done {};
    };
    for (size_t i = 0; i < articles.size(); ++i) {
        const Result<Article> article = reader.article(articles[i]);
        const Result<QString> text = reader.articleText(articles[i]);
        const Result<std::vector<MentionRow>> marks = reader.mentions({.article = articles[i]});
        if (!article || !text || !marks)
            return !article ? article.error() : !text ? text.error() : marks.error();
        const size_t before = piece.mentions.size();
        addSuggestedEdits(piece, *article, *text, *marks, **suggester, *admission, stop);
        if (stop.stop_requested())
            return suggestingStopped();
        changed += piece.mentions.size() > before;
        if (changed >= suggestedInPiece || piece.mentions.size() >= editsInPiece) {
            if (Outcome done = handOver(); !done)
                return done;
        }
        if (listener.progress)
            listener.progress(int(i) + 1, int(articles.size()));
    }
    return handOver();
}

} // namespace Quipu
