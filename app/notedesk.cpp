// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notedesk.h"

#include "app/chartverbs.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"
#include "models/corpus/quotations.h"
#include "models/jobs/readlane.h"
#include "views/docks/entitydock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBookmark = 80; // letters of the line that a bookmark remembers

// One of its stretches, or all of it with what stands between.
bool isOf(const Mention &mention, TextSpan selection)
{
    const std::vector<TextSpan> spans = spansOf(mention);
    return selection == reachOf(mention) || std::ranges::find(spans, selection) != spans.end();
}

} // namespace

NoteDesk::NoteDesk(Workbench &bench, OpenProject &project, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_project(project)
{ }

void NoteDesk::fail(const Error &error)
{
    m_bench.notices().showError(error);
}

QString NoteDesk::articleTitle() const
{
    const Article &article = m_project.article.article();
    return article.metadata.title ? article.metadata.title->value : article.fileName();
}

void NoteDesk::bringDock()
{
    NoteDock *dock = m_bench.window().notes();
    dock->show();
    dock->raise();
}

QString NoteDesk::subjectText(const Note &note, const QString &name) const
{
    const QString words = note.subject.quote.text.simplified();
    switch (note.subject.kind) {
    case NoteSubject::Kind::Project:
        return tr("The project");
    case NoteSubject::Kind::Figure:
    case NoteSubject::Kind::Mention:
    case NoteSubject::Kind::Span:
        return tr("“%1” · %2", "words, article").arg(words, name);
    case NoteSubject::Kind::Article:
    case NoteSubject::Kind::Entity:
    case NoteSubject::Kind::Chart:
        break;
    }
    return name;
}

void NoteDesk::write(const NoteSubject &subject, const QString &name)
{
    Note draft;
    draft.subject = subject;
    bringDock();
    m_bench.window().notes()->editor()->showNote(draft, subjectText(draft, name), true);
}

void NoteDesk::writeAtCaret()
{
    const ReaderView *reader = m_bench.window().reader();
    const TextSpan selection = reader->selection();
    const std::optional<MentionRow> &mention = m_project.selected.mention();
    const std::optional<FigureRow> &figure = m_project.selected.figure();
    NoteSubject subject = NoteSubject::ofArticle(reader->article());
    if (m_project.selected.isAboutFigure() && (selection.isEmpty() || figure->figure.quote.span == selection))
        subject = NoteSubject::ofFigure(figure->figure.id, figure->figure.article, figure->figure.quote);
    else if (mention && (selection.isEmpty() || isOf(mention->mention, selection)))
        subject = NoteSubject::ofMention(mention->mention.id, mention->mention.article,
                                         QuotedSpan::of(reachOf(mention->mention), reader->text()));
    else if (!selection.isEmpty())
        subject = NoteSubject::ofSpan(reader->article(), QuotedSpan::of(selection, reader->text()));
    write(subject, articleTitle());
}

void NoteDesk::writeOnEntity(EntityId id)
{
    whenSaved(*m_project.store, this, [this, id] { // it may have been made a moment ago
        m_project.lane.ask<Entity>(
            u"entity to note"_s, this, [id](Reader &reader) { return reader.rootEntity(id); },
            [this](Result<Entity> entity) {
                if (entity)
                    write(NoteSubject::ofEntity(entity->id), entity->name);
                else
                    fail(entity.error());
            });
    });
}

// "Quispe" is Ana Quispe where the article's marks say so.
QString NoteDesk::fullNameOf(const QString &speaker) const
{
    for (const MentionRow &row : m_bench.window().reader()->mentions()) {
        if (row.mention.quote.text == speaker && !row.entityName.isEmpty()
            && row.mention.status != ReviewStatus::Rejected)
            return row.entityName;
    }
    return speaker;
}

void NoteDesk::keepQuotation()
{
    const ReaderView *reader = m_bench.window().reader();
    const std::vector<Quotation> &quotations = m_project.article.article().structure.quotes;
    TextSpan words = reader->selection();
    if (words.isEmpty()) {
        const auto here = std::ranges::find_if(
            quotations, [words](const Quotation &quotation) { return quotation.span.contains(words.start); });
        if (here == quotations.end()) {
            m_bench.notices().showMessage(tr("Select the words of the quotation first"));
            return;
        }
        words = here->span;
    }
    Note quotation;
    quotation.kind = Note::Kind::Quotation;
    quotation.subject = NoteSubject::ofSpan(reader->article(), QuotedSpan::of(words, reader->text()));
    quotation.speaker = fullNameOf(speakerOf(reader->text(), words, quotations));
    const Result<Note> kept = m_project.project.addNote(quotation);
    if (!kept) {
        fail(kept.error());
        return;
    }
    bringDock();
    m_bench.window().notes()->editor()->showNote(*kept, subjectText(*kept, articleTitle()), false);
}

TextSpan NoteDesk::lineAtCaret() const
{
    const ReaderView *reader = m_bench.window().reader();
    const QString &text = reader->text();
    const qsizetype caret = reader->selection().start;
    const qsizetype start = caret == 0 ? 0 : text.lastIndexOf(u'\n', caret - 1) + 1;
    qsizetype end = text.indexOf(u'\n', start);
    end = end < 0 ? text.size() : end;
    if (end - start > longestBookmark) {
        const qsizetype blank = text.lastIndexOf(u' ', start + longestBookmark);
        end = blank > start ? blank : start + longestBookmark;
        if (text[end - 1].isHighSurrogate())
            --end;
    }
    return trimmed({start, end}, text);
}

void NoteDesk::toggleBookmark()
{
    const ReaderView *reader = m_bench.window().reader();
    TextSpan place = reader->selection();
    if (place.isEmpty())
        place = lineAtCaret();
    const auto isHere = [place](const Note &note) {
        const TextSpan span = note.subject.quote.span;
        return note.kind == Note::Kind::Bookmark && (span == place || span.overlaps(place));
    };
    std::vector<NoteId> there;
    for (const Note &note : m_notes) {
        if (isHere(note))
            there.push_back(note.id);
    }
    if (!there.empty()) {
        remove(there);
        return;
    }
    Note bookmark;
    bookmark.kind = Note::Kind::Bookmark;
    bookmark.subject = place.isEmpty() ? NoteSubject::ofArticle(reader->article())
                                       : NoteSubject::ofSpan(reader->article(), QuotedSpan::of(place, reader->text()));
    const Result<Note> kept = m_project.project.addNote(bookmark);
    if (kept)
        m_bench.notices().showMessage(tr("Set a bookmark; Ctrl+B lists them"));
    else
        fail(kept.error());
}

void NoteDesk::withNotes(const std::vector<NoteId> &notes, std::function<void(const std::vector<Note> &)> then)
{
    using Notes = std::vector<Note>;
    whenSaved(*m_project.store, this, [this, notes, then = std::move(then)] {
        const auto read = [notes](Reader &reader) -> Result<Notes> {
            Notes found;
            for (const NoteId id : notes) {
                Result<Note> note = reader.note(id);
                if (note)
                    found.push_back(std::move(*note));
                else if (note.error().kind != Error::Kind::NotFound)
                    return note.error();
            }
            return found;
        };
        m_project.lane.ask<Notes>({}, this, read, [this, then](Result<Notes> found) {
            if (found)
                then(*found);
            else
                fail(found.error());
        });
    });
}

void NoteDesk::show(NoteId id)
{
    struct Named
    {
        Note note;
        QString name;
    };
    whenSaved(*m_project.store, this, [this, id] {
        const auto read = [id](Reader &reader) -> Result<Named> {
            const Result<Note> note = reader.note(id);
            const Result<std::vector<NoteRow>> rows = reader.noteRows({id});
            if (!note || !rows)
                return !note ? note.error() : rows.error();
            return Named {*note, rows->empty() ? QString() : rows->front().subjectName};
        };
        m_project.lane.ask<Named>(u"note"_s, this, read, [this](Result<Named> found) {
            if (found)
                m_bench.window().notes()->editor()->showNote(found->note, subjectText(found->note, found->name), false);
            else
                fail(found.error());
        });
    });
}

void NoteDesk::showPlace(NoteId id)
{
    withNotes({id}, [this](const std::vector<Note> &notes) {
        for (const Note &note : notes)
            showPlaceOf(note);
    });
}

void NoteDesk::showPlaceOf(const Note &note)
{
    const NoteSubject &subject = note.subject;
    if (subject.article) {
        m_project.article.open(subject.article, {subject.quote.span, {}});
    } else if (subject.kind == NoteSubject::Kind::Entity) {
        EntityDock *entities = m_bench.window().entities();
        entities->show();
        entities->raise();
        entities->openEntity({subject.id});
    } else if (subject.kind == NoteSubject::Kind::Chart) {
        openChart(m_bench, m_project, {subject.id});
    }
}

void NoteDesk::remove(const std::vector<NoteId> &notes)
{
    withNotes(notes, [this](const std::vector<Note> &found) {
        if (const Outcome removed = m_project.project.removeNotes(found); !removed)
            fail(removed.error());
    });
}

void NoteDesk::openLinked(const QString &target)
{
    m_project.lane.ask<ArticleId>(
        u"linked article"_s, this, [target](Reader &reader) { return reader.articleLinked(target); },
        [this, target](Result<ArticleId> article) {
            if (!article)
                fail(article.error());
            else if (*article)
                m_project.article.open(*article);
            else
                m_bench.notices().showMessage(tr("The project has no article “%1”").arg(target));
        });
}

void NoteDesk::keep(const Note &before, const Note &after, bool goesOn)
{
    const Result<Note> kept
        = before.id ? m_project.project.editNote(before, after, goesOn) : m_project.project.addNote(after);
    if (kept)
        m_bench.window().notes()->editor()->noteKept(*kept);
    else
        fail(kept.error());
}

void NoteDesk::loadArticle(ArticleId article)
{
    m_article = article;
    m_notes.clear();
    m_entityNotes.clear();
    tellNotes();
    if (!article)
        return;
    using Rows = std::vector<NoteRow>;
    whenSaved(*m_project.store, this, [this, article] {
        m_project.lane.ask<Rows>(
            u"notes of article"_s, this, [article](Reader &reader) { return reader.notesOf(article); },
            [this, article](Result<Rows> rows) {
                if (!rows) {
                    fail(rows.error());
                    return;
                }
                if (article != m_article)
                    return;
                m_notes.clear();
                for (NoteRow &row : *rows)
                    m_notes.push_back(std::move(row.note));
                tellNotes();
            });
    });
    loadEntityNotes();
}

void NoteDesk::loadEntityNotes()
{
    if (!m_article || m_isAboutToLoad)
        return;
    m_isAboutToLoad = true; // of many edits in a row, the last one is waited for
    using Rows = std::vector<NoteRow>;
    whenSaved(*m_project.store, this, [this] {
        m_isAboutToLoad = false;
        const ArticleId article = m_article;
        m_project.lane.ask<Rows>(
            u"notes on entities"_s, this, [article](Reader &reader) { return reader.entityNotesIn(article); },
            [this, article](Result<Rows> rows) {
                if (!rows) {
                    fail(rows.error());
                    return;
                }
                std::vector<Note> notes;
                for (NoteRow &row : *rows)
                    notes.push_back(std::move(row.note));
                if (article != m_article || notes == m_entityNotes)
                    return;
                m_entityNotes = std::move(notes);
                tellNotes();
            });
    });
}

void NoteDesk::tellNotes()
{
    std::vector<Note> all = m_notes;
    all.insert(all.end(), m_entityNotes.begin(), m_entityNotes.end());
    Q_EMIT articleNotesChanged(all);
}

void NoteDesk::applyEdits(const std::vector<Edit<Note>> &edits)
{
    NoteEditor *editor = m_bench.window().notes()->editor();
    bool isTouched = false;
    bool isOnEntity = false;
    for (const Edit<Note> &edit : edits) {
        const Note &note = edit.after ? *edit.after : *edit.before;
        if (edit.after)
            editor->followEdit(note);
        else if (editor->isShowing() && editor->note().id == note.id)
            editor->clear();
        isOnEntity |= note.subject.kind == NoteSubject::Kind::Entity;
        if (note.subject.article != m_article || !m_article)
            continue;
        isTouched = true;
        std::erase_if(m_notes, [&note](const Note &known) { return known.id == note.id; });
        if (edit.after)
            m_notes.push_back(note);
    }
    if (isTouched)
        tellNotes();
    if (isOnEntity)
        loadEntityNotes();
}

} // namespace Quipu
