// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notedesk.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/quickopen.h"
#include "app/savedstore.h"
#include "app/wiring.h"
#include "app/workbench.h"
#include "models/jobs/readlane.h"
#include "views/actions/actionregistry.h"
#include "views/actions/finderpopup.h"
#include "views/delegates/notedelegate.h"
#include "views/docks/entitydock.h"
#include "views/docks/notedock.h"
#include "views/docks/noteeditor.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/readerview.h"

#include <QAction>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBookmarks = 500; // more than a list that is typed into can be used for

// The list of notes answers its filter, and what is chosen in it is shown.
void wireNoteList(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    NoteDock *dock = bench.window().notes();
    QObject::connect(dock, &NoteDock::filterEdited, &project.notes, &NoteList::setFilter);
    QObject::connect(&project.notes, &NoteList::found, dock, &NoteDock::showCount);
    QObject::connect(&project.project, &Project::notesChanged, &project.notes, &NoteList::applyEdits);
    QObject::connect(dock, &NoteDock::noteSelected, desk, &NoteDesk::show);
    QObject::connect(dock, &NoteDock::noteActivated, desk, &NoteDesk::showPlace);
    QObject::connect(dock, &NoteDock::removeRequested, desk, &NoteDesk::remove);
    QObject::connect(dock, &NoteDock::newRequested, desk, [desk] { desk->write({}, {}); });
}

// What is written in the editor becomes a note of the project, and follows it.
void wireNoteEditor(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    MainWindow &window = bench.window();
    NoteEditor *editor = window.notes()->editor();
    QObject::connect(editor, &NoteEditor::edited, desk, &NoteDesk::keep);
    QObject::connect(editor, &NoteEditor::articleRequested, desk, &NoteDesk::openLinked);
    QObject::connect(editor, &NoteEditor::subjectRequested, desk,
                     [desk, editor] { desk->showPlaceOf(editor->note()); });
    QObject::connect(editor, &NoteEditor::left, window.reader(),
                     [&window] { window.reader()->setFocus(Qt::OtherFocusReason); });
    QObject::connect(&project.project, &Project::notesChanged, desk, &NoteDesk::applyEdits);
}

// The open article's notes are known beside it, and seen in it.
void wireArticleNotes(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    ReaderView *reader = bench.window().reader();
    QObject::connect(desk, &NoteDesk::articleNotesChanged, reader, &ReaderView::setNotes);
    QObject::connect(&project.project, &Project::mentionsChanged, desk, &NoteDesk::loadEntityNotes);
    QObject::connect(&project.project, &Project::entitiesChanged, desk, &NoteDesk::loadEntityNotes);
    NoteDock *dock = bench.window().notes();
    QObject::connect(&project.article, &OpenArticle::opened, desk, [desk, dock](const LoadedArticle &loaded) {
        desk->loadArticle(loaded.article.id);
        dock->setArticle(loaded.article.id);
    });
    QObject::connect(&project.article, &OpenArticle::left, desk, [desk, dock] {
        desk->loadArticle({});
        dock->setArticle({});
    });
}

// One key writes a note, keeps a quotation or sets a bookmark.
void wireNoteActions(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    MainWindow &window = bench.window();
    const auto on = [&window, desk](const QString &id, auto handler) {
        QObject::connect(window.actions().action(id), &QAction::triggered, desk, handler);
    };
    on(u"notes.add"_s, [desk] { desk->writeAtCaret(); });
    on(u"notes.quote"_s, [desk] { desk->keepQuotation(); });
    on(u"notes.bookmark"_s, [desk] { desk->toggleBookmark(); });
    on(u"notes.onArticle"_s, [desk, &project] {
        const Article &article = project.article.article();
        desk->write(NoteSubject::ofArticle(article.id),
                    article.metadata.title ? article.metadata.title->value : article.fileName());
    });
    on(u"notes.onProject"_s, [desk] { desk->write({}, {}); });
    on(u"notes.onFigure"_s, [desk, &project] {
        if (const std::optional<FigureRow> &row = project.selected.figure())
            desk->write(NoteSubject::ofFigure(row->figure.id, row->figure.article, row->figure.quote),
                        row->articleTitle);
    });
    on(u"notes.onEntity"_s, [desk, &project] {
        if (const EntityId entity = project.entityPages.entity())
            desk->writeOnEntity(entity);
    });
    on(u"notes.onChart"_s, [desk, &project] {
        const ShownChart *shown = project.charts.current();
        if (shown != nullptr && shown->state() == ShownChart::State::Saved && shown->chart())
            desk->write(NoteSubject::ofChart(shown->id()), shown->chart()->name);
    });
    on(u"notes.remove"_s, [&window] { window.notes()->removeSelected(); });
    on(u"notes.linkArticle"_s, [&window] { window.linkFinder()->open(); });
    on(u"notes.list"_s, [&window] {
        window.notes()->show();
        window.notes()->raise();
        window.notes()->focusFilter();
    });
}

// Bookmarks are a few letters away.
void wireBookmarks(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    FinderPopup *finder = bench.window().bookmarks();
    QObject::connect(bench.window().actions().action(u"notes.bookmarks"_s), &QAction::triggered, finder,
                     &FinderPopup::open);
    using Rows = std::vector<NoteRow>;
    const auto show = [finder, desk](const Rows &rows) {
        std::vector<FinderItem> items;
        for (const NoteRow &row : rows) {
            const QString line = firstLine(row.note);
            const QString words = row.note.subject.quote.text.simplified();
            const QString text = !line.isEmpty() ? line : words.isEmpty() ? row.subjectName : words;
            const QString detail = text == row.subjectName ? QString() : row.subjectName;
            items.push_back({text, detail, {}, {}, [desk, note = row.note] { desk->showPlaceOf(note); }});
        }
        finder->setItems(std::move(items));
    };
    QObject::connect(finder, &FinderPopup::searchRequested, desk, [&bench, &project, desk, show](const QString &words) {
        whenSaved(*project.store, desk, [&bench, &project, desk, show, words] {
            const auto read = [words](Reader &reader) -> Result<Rows> {
                Result<std::vector<NoteId>> ids = reader.noteIds({.words = words, .kind = Note::Kind::Bookmark});
                if (!ids)
                    return ids.error();
                ids->resize(std::min(ids->size(), mostBookmarks));
                return reader.noteRows(*ids);
            };
            project.lane.ask<Rows>(u"bookmarks"_s, desk, read, [&bench, show](Result<Rows> rows) {
                if (rows)
                    show(*rows);
                else
                    bench.notices().showError(rows.error());
            });
        });
    });
}

// An article is linked in a note by a few letters of its title.
void wireArticleLinks(Workbench &bench, OpenProject &project, NoteDesk *desk)
{
    MainWindow &window = bench.window();
    FinderPopup *finder = window.linkFinder();
    NoteEditor *editor = window.notes()->editor();
    const auto show = [finder, editor](const QuickTargets &targets) {
        std::vector<FinderItem> items;
        for (const ArticleRow &row : targets.articles) {
            // Brackets would end the link early: such an article is linked by its number.
            const bool hasBrackets = row.title.contains(u'[') || row.title.contains(u']');
            const QString target = hasBrackets ? QString::number(row.id.value) : row.title;
            items.push_back({row.title, row.outlet, {}, {}, [editor, target] { editor->insertLink(target); }});
        }
        finder->setItems(std::move(items));
    };
    QObject::connect(finder, &FinderPopup::searchRequested, desk, [&bench, &project, desk, show](const QString &text) {
        project.lane.ask<QuickTargets>(
            u"article to link"_s, desk, [text](Reader &reader) { return findQuickTargets(reader, text); },
            [&bench, show](Result<QuickTargets> targets) {
                if (targets)
                    show(*targets);
                else
                    bench.notices().showError(targets.error());
            });
    });
    QObject::connect(editor, &NoteEditor::shown, &window,
                     [&window](bool isShown) { window.actions().setCondition(Condition::NoteOpen, isShown); });
}

} // namespace

void wireNotes(Workbench &bench, OpenProject &project)
{
    auto *desk = new NoteDesk(bench, project, &project);
    wireNoteList(bench, project, desk);
    wireNoteEditor(bench, project, desk);
    wireArticleNotes(bench, project, desk);
    wireNoteActions(bench, project, desk);
    wireBookmarks(bench, project, desk);
    wireArticleLinks(bench, project, desk);
}

} // namespace Quipu
