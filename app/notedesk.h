// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/base/error.h"
#include "models/notes/note.h"
#include "models/storage/change.h"

#include <QObject>

#include <functional>

namespace Quipu {

class OpenProject;
class Workbench;

// What the analyst does with notes: on what a key writes one, whose words a quotation keeps, where a bookmark stands.
// Knows the notes of the open article, and no others. GUI lane.
class NoteDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDesk)

public:
    NoteDesk(Workbench &bench, OpenProject &project, QObject *parent);

    const std::vector<Note> &ofArticle() const { return m_notes; } // the open one; texts may be cut

    void write(const NoteSubject &subject, const QString &name); // a draft in the editor
    void writeAtCaret(); // on the selection, the mention, the figure, or else on the article
    void keepQuotation(); // of the selection, or of the quotation at the caret
    void toggleBookmark(); // at the selection or the line of the caret
    void show(NoteId note); // in the editor
    void showPlace(NoteId note);
    void showPlaceOf(const Note &note);
    void remove(const std::vector<NoteId> &notes);
    void openLinked(const QString &target); // an article, by number, file name or title

    void keep(const Note &before, const Note &after, bool goesOn); // what the editor tells
    void loadArticle(ArticleId article);
    void loadEntityNotes(); // those on the entities that the open article names
    void writeOnEntity(EntityId entity);
    void applyEdits(const std::vector<Edit<Note>> &edits);

Q_SIGNALS:
    void articleNotesChanged(const std::vector<Quipu::Note> &notes); // with those on the entities it names

private:
    void withNotes(const std::vector<NoteId> &notes, std::function<void(const std::vector<Note> &)> then);
    void bringDock();
    void tellNotes();
    void fail(const Error &error);
    QString articleTitle() const;
    TextSpan lineAtCaret() const;
    QString fullNameOf(const QString &speaker) const;
    QString subjectText(const Note &note, const QString &name) const;

    Workbench &m_bench;
    OpenProject &m_project;
    ArticleId m_article;
    std::vector<Note> m_notes;
    std::vector<Note> m_entityNotes; // and remarks, which have no number
    bool m_isAboutToLoad = false; // ... them, as soon as everything is saved
};

} // namespace Quipu
