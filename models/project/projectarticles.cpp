// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/base/segmentation.h"
#include "models/figures/figurejson.h"
#include "models/notes/notejson.h"
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString nameOfArticle(const Article &article)
{
    return shortened(article.metadata.title ? article.metadata.title->value : article.fileName());
}

bool isOfOneArticle(const Edit<Article> &edit)
{
    return edit.before && edit.after && edit.before->id == edit.after->id && edit.before->sha256 == edit.after->sha256
        && edit.before->revision == edit.after->revision;
}

Error unfitPlace()
{
    return {Error::Kind::Invalid, Project::tr("No words are selected"), {}, Project::tr("Select its new words first")};
}

template <typename T> void append(std::vector<Edit<T>> &all, std::vector<Edit<T>> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What stands again, made of the record of what was lost.
Change changeOfPlacing(const RevisedMark &lost, const QuotedSpan &quote, const QuotedSpan &sentence,
                       const std::optional<Note> &note)
{
    Change change;
    switch (lost.kind) {
    case RevisedMark::Kind::Mention: {
        Mention mention = mentionFromJson(lost.record);
        mention.quote = quote;
        mention.parts.clear();
        change.mentions.push_back({std::nullopt, mention});
        break;
    }
    case RevisedMark::Kind::Figure: {
        Figure figure = figureFromJson(lost.record);
        figure.quote = quote;
        figure.sentence = sentence;
        change.figures.push_back({std::nullopt, figure});
        break;
    }
    case RevisedMark::Kind::Relation: {
        Relation relation = relationFromJson(lost.record);
        relation.sentence = sentence;
        change.relations.push_back({std::nullopt, relation});
        break;
    }
    case RevisedMark::Kind::Note: {
        Note placed = *note;
        placed.subject.quote = quote;
        change.notes.push_back({note, placed});
        break;
    }
    }
    return change;
}

} // namespace

Outcome Project::editArticle(const Article &before, const Article &after)
{
    return editArticles({{before, after}});
}

Outcome Project::editArticles(std::vector<Edit<Article>> edits)
{
    Change change;
    for (Edit<Article> &edit : edits) {
        if (edit.before == edit.after)
            continue;
        if (!isOfOneArticle(edit)) {
            return Error {
                Error::Kind::Conflict, tr("The edit is of another article"), {}, tr("Look at it again and retry")};
        }
        edit.after->metadata.byHand = handEdits(*edit.before, *edit.after);
        change.articles.push_back(std::move(edit));
    }
    if (change.articles.empty())
        return Done {};
    const bool isMany = change.articles.size() > 1;
    change.verb = isMany ? u"edit_articles"_s : u"edit_article"_s;
    change.arguments
        = {isMany ? QString::number(change.articles.size()) : nameOfArticle(*change.articles.front().after)};
    push(std::move(change));
    return Done {};
}

Outcome Project::reviseArticles(std::vector<ArticleRevision> revisions)
{
    if (revisions.empty())
        return Done {};
    Change change;
    for (ArticleRevision &revision : revisions) {
        const Edit<Article> &article = revision.article;
        if (!article.before || !article.after || article.before->id != article.after->id
            || article.after->revision != article.before->revision + 1) {
            return Error {
                Error::Kind::Conflict, tr("The revision is of another article"), {}, tr("Import the file again")};
        }
        for (Edit<Mention> &edit : revision.mentions) {
            if (!edit.before)
                edit.after->id = {m_next.mention++};
        }
        for (Edit<Figure> &edit : revision.figures) {
            if (!edit.before)
                edit.after->id = {m_next.figure++};
        }
        change.articles.push_back(article);
        change.revisedTexts.push_back(revision.text);
        if (revision.replaced)
            change.left.push_back(revision.replaced);
        append(change.entities, std::move(revision.entities));
        append(change.mentions, std::move(revision.mentions));
        append(change.figures, std::move(revision.figures));
        append(change.relations, std::move(revision.relations));
        append(change.notes, std::move(revision.notes));
        append(change.revisedMarks, std::move(revision.marks));
    }
    const bool isMany = revisions.size() > 1;
    change.verb = isMany ? u"revise_many"_s : u"revise"_s;
    change.arguments = {isMany ? QString::number(revisions.size()) : nameOfArticle(*change.articles.front().before)};
    change.place = Place {change.articles.front().before->id, {}};
    push(std::move(change));
    return Done {};
}

Outcome Project::placeLost(const RevisedMark &lost, TextSpan span, QStringView text, const QString &language,
                           const std::optional<Note> &note)
{
    if (!span.fits(text.size()))
        return unfitPlace();
    span = trimmed(span, text);
    const bool isNote = lost.kind == RevisedMark::Kind::Note;
    if (span.isEmpty() || lost.outcome != RevisedMark::Outcome::Lost || (isNote && !note))
        return unfitPlace();
    const QuotedSpan sentence = QuotedSpan::of(sentenceAround(text, span, language), text);
    Change change = changeOfPlacing(lost, QuotedSpan::of(span, text), sentence, note);
    change.verb = u"place_lost"_s;
    change.arguments = {shortened(lost.was.text)};
    change.place = Place {lost.article, span};
    change.revisedMarks.push_back({lost, std::nullopt});
    push(std::move(change));
    return Done {};
}

Outcome Project::forgetRevised(const std::vector<RevisedMark> &marks)
{
    if (marks.empty())
        return Done {};
    Change change;
    change.verb = u"forget_revised"_s;
    change.arguments = {QString::number(marks.size())};
    change.place = Place {marks.front().article, marks.front().now.span};
    for (const RevisedMark &mark : marks)
        change.revisedMarks.push_back({mark, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
