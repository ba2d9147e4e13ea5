// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/revising.h"

#include "models/annotation/suggester.h"
#include "models/corpus/bodychoice.h"
#include "models/figures/figuredifference.h"
#include "models/jobs/suggesting.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error revisingStopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Quipu::Revising", "Taking in a new revision was stopped"),
            {},
            QCoreApplication::translate("Quipu::Revising", "Import the file again")};
}

// Each standing thing as it was and as it is to be, by id; new ones at the end.
template <typename T, typename IdType> class States final
{
public:
    void stands(const T &before, std::optional<T> after)
    {
        m_places.emplace(before.id, m_edits.size());
        m_edits.push_back({before, std::move(after)});
    }
    void become(IdType id, std::optional<T> after) { m_edits[m_places.at(id)].after = std::move(after); }
    void come(T added) { m_edits.push_back({std::nullopt, std::move(added)}); }
    const Edit<T> &of(IdType id) const { return m_edits[m_places.at(id)]; }
    std::vector<T> present() const
    {
        std::vector<T> all;
        for (const Edit<T> &edit : m_edits) {
            if (edit.after)
                all.push_back(*edit.after);
        }
        return all;
    }
    std::vector<Edit<T>> edits() const
    {
        std::vector<Edit<T>> changed;
        std::ranges::copy_if(m_edits, std::back_inserter(changed),
                             [](const Edit<T> &edit) { return edit.before != edit.after; });
        return changed;
    }
    const std::vector<Edit<T>> &all() const { return m_edits; }

private:
    std::vector<Edit<T>> m_edits;
    std::map<IdType, size_t> m_places;
};

using MentionStates = States<Mention, MentionId>;
using FigureStates = States<Figure, FigureId>;

// The marks as the new text has them, named as they were.
std::vector<MentionRow> rowsOf(const StandingArticle &standing, const MentionStates &states)
{
    std::vector<MentionRow> rows;
    for (const MentionRow &row : standing.stored.mentions) {
        if (const auto &after = states.of(row.mention.id).after) {
            rows.push_back(row);
            rows.back().mention = *after;
        }
    }
    return rows;
}

void suggestAnew(const StandingArticle &standing, const Article &after, const QString &text, const Admission &admission,
                 const AnalysisOptions &options, std::stop_token stop, MentionStates &states,
                 std::vector<Edit<Entity>> &entities)
{
    SuggestedEdits suggested;
    addSuggestedEdits(suggested, after, text, rowsOf(standing, states), RuleSuggester(options.names), admission, stop);
    for (const Edit<Mention> &edit : suggested.mentions) {
        if (edit.before)
            states.become(edit.before->id, edit.after);
        else
            states.come(*edit.after);
    }
    entities = std::move(suggested.entities);
}

void findAnew(const StoredArticle &now, const SharedCodebook &codebook, const Reanchoring &reanchoring,
              FigureStates &states)
{
    const FigureDifference difference = differenceOf(now.figures, findFigures(now, codebook));
    for (const FigureChange &change : difference.changes) {
        switch (change.kind) {
        case FigureChange::Kind::Added:
            states.come(*change.after);
            break;
        case FigureChange::Kind::Changed:
        case FigureChange::Kind::Renewed:
            states.become(change.before->id, change.after);
            break;
        case FigureChange::Kind::Removed:
            // One that a chart names stays until the analyst has seen it.
            if (!reanchoring.isHeld(*change.before))
                states.become(change.before->id, std::nullopt);
            break;
        case FigureChange::Kind::Kept:
            break;
        }
    }
}

std::vector<Edit<RevisedMark>> editsOf(std::vector<RevisedMark> marks)
{
    std::ranges::stable_sort(marks, {}, [](const RevisedMark &mark) { return mark.now.span.start; });
    std::vector<Edit<RevisedMark>> edits;
    for (RevisedMark &mark : marks)
        edits.push_back({std::nullopt, std::move(mark)});
    return edits;
}

void moveRelationsAndNotes(const StandingArticle &standing, Reanchoring &reanchoring, ArticleRevision &revision)
{
    for (const RelationRow &row : standing.relations) {
        if (auto after = reanchoring.moved(row.relation); after != row.relation)
            revision.relations.push_back({row.relation, std::move(after)});
    }
    for (const Note &note : standing.notes) {
        if (Note after = reanchoring.moved(note); after != note)
            revision.notes.push_back({note, std::move(after)});
    }
}

// The witness's word beside the analyst's.
void keepClaim(Metadata &metadata, QLatin1StringView name, const MetadataField &analysts, const MetadataField &told)
{
    if (analysts.value == told.value)
        return;
    const auto isOfField = [&](const MetadataClaim &claim) { return claim.field == name; };
    const auto first = std::ranges::find_if(metadata.claims, isOfField);
    if (first == metadata.claims.end()) {
        metadata.claims.push_back({name, analysts});
        metadata.claims.push_back({name, told});
    } else {
        metadata.claims.insert(first, {name, analysts});
    }
}

QStringList withHand(QStringList told, const QStringList &added, const QStringList &removed)
{
    told.removeIf([&](const QString &tag) { return removed.contains(tag) || added.contains(tag); });
    return told + added;
}

} // namespace

Result<StandingArticle> readStandingArticle(Reader &reader, ArticleId id)
{
    Result<StoredArticle> stored = readStoredArticle(reader, id);
    if (!stored)
        return stored.error();
    Result<std::vector<RelationRow>> relations = reader.relationsIn(id);
    if (!relations)
        return relations.error();
    const Result<std::vector<NoteRow>> notes = reader.notesOf(id);
    if (!notes)
        return notes.error();
    StandingArticle standing {std::move(*stored), std::move(*relations), {}, {}, {}};
    for (const NoteRow &row : *notes) {
        const NoteSubject &subject = row.note.subject;
        if (subject.kind == NoteSubject::Kind::Mention)
            standing.namedMentions.insert({subject.id});
        if (subject.kind == NoteSubject::Kind::Figure)
            standing.namedFigures.insert({subject.id});
        if (subject.quote.span.isEmpty())
            continue;
        Result<Note> whole = reader.note(row.note.id); // rows are cut
        if (!whole)
            return whole.error();
        standing.notes.push_back(std::move(*whole));
    }
    const Result<std::vector<ChartRow>> charts = reader.charts();
    if (!charts)
        return charts.error();
    for (const ChartRow &row : *charts) {
        const Result<Chart> chart = reader.chart(row.id);
        if (!chart)
            return chart.error();
        for (const ChartSeries &series : chart->series)
            standing.namedFigures.unite(QSet<FigureId>(series.figures.begin(), series.figures.end()));
        for (const ChartNote &note : chart->notes)
            standing.namedFigures.insert(note.figure);
        for (const ValueChoice &choice : chart->choices)
            standing.namedFigures.insert(choice.figure);
        for (const ChartEvent &event : chart->events)
            standing.namedMentions.insert(event.mention);
    }
    return standing;
}

Article revisedArticle(const Article &before, const Article &now)
{
    Article after = now;
    after.id = before.id;
    after.path = before.path;
    after.status = before.status;
    after.note = before.note;
    after.revision = before.revision + 1;
    const HandEdits &byHand = before.metadata.byHand;
    after.metadata.byHand = byHand;
    for (const MetadataFieldName &named : metadataFields()) {
        const auto &former = before.metadata.*named.field;
        auto &field = after.metadata.*named.field;
        if (former && former->origin == MetadataField::Origin::Analyst) {
            if (field)
                keepClaim(after.metadata, named.name, *former, *field);
            field = former;
        } else if (!former && byHand.cleared.contains(named.name)) {
            if (field)
                after.metadata.claims.push_back({named.name, *field});
            field.reset();
        }
    }
    after.metadata.tags = withHand(now.metadata.tags, byHand.tagsAdded, byHand.tagsRemoved);
    after.metadata.categories = withHand(now.metadata.categories, byHand.categoriesAdded, byHand.categoriesRemoved);
    if (byHand.language)
        after.language = before.language;
    return after;
}

Result<ArticleRevision> revisionOf(const StandingArticle &standing, const Addition &now, const Admission &admission,
                                   const AnalysisOptions &options, std::stop_token stop)
{
    const StoredArticle &stored = standing.stored;
    auto mapping = TextMapping::between(stored.text, now.text, stop);
    if (!mapping)
        return revisingStopped();
    Article after = revisedArticle(stored.article, now.article);
    for (const MetadataFieldName &named : metadataFields()) {
        auto &field = after.metadata.*named.field;
        if (!field || field->origin != MetadataField::Origin::Analyst || !field->span)
            continue;
        const NewPlace place = mapping->placeOf(*field->span);
        field->span = place.fate == NewPlace::Fate::Lost ? std::nullopt : std::optional(place.span);
    }
    after.structure = keepingChoices(after.structure, stored.article.structure, [&mapping](TextSpan span) -> TextSpan {
        const NewPlace place = mapping->placeOf(span);
        return place.fate == NewPlace::Fate::Lost ? TextSpan {} : place.span;
    });
    Reanchoring reanchoring(standing, after, now.text, *mapping);
    MentionStates mentions;
    for (const MentionRow &row : stored.mentions) {
        if (stop.stop_requested())
            return revisingStopped();
        mentions.stands(row.mention, reanchoring.moved(row.mention));
    }
    FigureStates figures;
    for (const Figure &figure : stored.figures) {
        if (stop.stop_requested())
            return revisingStopped();
        figures.stands(figure, reanchoring.moved(figure));
    }
    ArticleRevision revision;
    moveRelationsAndNotes(standing, reanchoring, revision);
    if (options.extract) {
        suggestAnew(standing, after, now.text, admission, options, stop, mentions, revision.entities);
        findAnew({after, now.text, rowsOf(standing, mentions), figures.present()}, options.codebook, reanchoring,
                 figures);
    }
    if (stop.stop_requested())
        return revisingStopped();
    for (const Edit<Figure> &edit : figures.all()) {
        if (edit.before && !reanchoring.isHeld(*edit.before))
            reanchoring.noteFate(*edit.before, edit.after);
    }
    revision.mentions = mentions.edits();
    revision.figures = figures.edits();
    revision.marks = editsOf(std::move(reanchoring.marks));
    revision.kept = reanchoring.kept();
    revision.text = std::make_shared<const RevisedText>(RevisedText {after, now.text, now.original});
    revision.article = {stored.article, std::move(after)};
    return revision;
}

Result<ArticleRevision> readRevision(Reader &reader, ArticleId former, const Addition &now,
                                     const AnalysisOptions &options, std::stop_token stop)
{
    const Result<StandingArticle> standing = readStandingArticle(reader, former);
    if (!standing)
        return standing.error();
    const Result<Admission> admission = reader.admission();
    if (!admission)
        return admission.error();
    return revisionOf(*standing, now, *admission, options, stop);
}

Result<ArticleRevision> readReplacement(Reader &reader, ArticleId former, ArticleId other,
                                        const AnalysisOptions &options, std::stop_token stop)
{
    Addition now;
    Result<Article> article = reader.article(other);
    if (!article)
        return article.error();
    Result<QString> text = reader.articleText(other);
    if (!text)
        return text.error();
    if (former == other) {
        return Error {Error::Kind::Invalid,
                      QCoreApplication::translate("Quipu::Revising", "An article is no revision of itself"),
                      article->path, QCoreApplication::translate("Quipu::Revising", "Name two articles")};
    }
    now.article = std::move(*article);
    now.text = std::move(*text);
    Result<ArticleRevision> revision = readRevision(reader, former, now, options, stop);
    if (!revision)
        return revision;
    Article after = *revision->article.after;
    after.path = now.article.path;
    revision->text = std::make_shared<const RevisedText>(RevisedText {after, now.text, {}});
    revision->article.after = std::move(after);
    revision->replaced = other;
    return revision;
}

int countOf(const ArticleRevision &revision, RevisedMark::Outcome outcome)
{
    return int(std::ranges::count_if(revision.marks, [outcome](const Edit<RevisedMark> &edit) {
        return edit.after && edit.after->outcome == outcome;
    }));
}

} // namespace Quipu
