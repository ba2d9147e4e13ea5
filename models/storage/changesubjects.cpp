// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changesubjects.h"

namespace Quipu {

ChangeSubjects subjectsOf(const Change &change)
{
    ChangeSubjects subjects;
    subjects.articles.insert(change.arrived.begin(), change.arrived.end());
    subjects.articles.insert(change.left.begin(), change.left.end());
    if (change.place)
        subjects.articles.insert(change.place->article);
    const auto addSides = [](const auto &edits, const auto &add) {
        for (const auto &edit : edits) {
            for (const auto *side : {&edit.before, &edit.after}) {
                if (*side)
                    add(**side);
            }
        }
    };
    using Kind = HistorySubject::Kind;
    const auto addItems = [&](Kind kind, const auto &edits) {
        addSides(edits, [&](const auto &item) { subjects.items.insert({kind, item.id.value}); });
    };
    addItems(Kind::Mention, change.mentions);
    addItems(Kind::Figure, change.figures);
    addItems(Kind::Chart, change.charts);
    addItems(Kind::Note, change.notes);
    addItems(Kind::Relation, change.relations);
    addSides(change.articles, [&](const Article &article) { subjects.articles.insert(article.id); });
    addSides(change.entities, [&](const Entity &entity) { subjects.entities.insert(entity.id); });
    addSides(change.mentions, [&](const Mention &mention) {
        subjects.articles.insert(mention.article);
        subjects.entities.insert(mention.entity);
    });
    addSides(change.figures, [&](const Figure &figure) { subjects.articles.insert(figure.article); });
    addSides(change.distinctions, [&](const Distinction &distinction) {
        subjects.entities.insert({distinction.one, distinction.other});
    });
    addSides(change.relations, [&](const Relation &relation) {
        subjects.articles.insert(relation.article);
        subjects.entities.insert({relation.subject, relation.object});
    });
    addSides(change.copies, [&](const CopyChoice &choice) { subjects.articles.insert(choice.article); });
    addSides(change.revisedMarks, [&](const RevisedMark &mark) { subjects.articles.insert(mark.article); });
    addSides(change.folderArticles,
             [&](const FolderArticles &kept) { subjects.articles.insert(kept.articles.begin(), kept.articles.end()); });
    addSides(change.notes, [&](const Note &note) {
        subjects.articles.insert(note.subject.article);
        if (note.subject.kind == NoteSubject::Kind::Entity)
            subjects.entities.insert({note.subject.id});
    });
    subjects.articles.erase(ArticleId {});
    subjects.entities.erase(EntityId {});
    return subjects;
}

} // namespace Quipu
