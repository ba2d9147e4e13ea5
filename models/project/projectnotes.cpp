// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/commands/changecommand.h"
#include "models/project/description.h"
#include "models/project/project.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

std::optional<Place> placeOfNote(const Note &note)
{
    if (!note.subject.article)
        return std::nullopt;
    return Place {note.subject.article, note.subject.quote.span};
}

// What a sentence calls it: its words, or those that it is about; "" when it has neither yet.
QString labelOf(const Note &note)
{
    const QString line = note.kind == Note::Kind::Note ? firstLine(note) : QString();
    return shortened(line.isEmpty() ? note.subject.quote.text : line);
}

QString verbFor(const Note &note, bool isAddition)
{
    const bool isEmpty = labelOf(note).isEmpty();
    if (!isAddition)
        return isEmpty ? u"edit_empty_note"_s : u"edit_note"_s;
    switch (note.kind) {
    case Note::Kind::Quotation:
        return u"add_quotation"_s;
    case Note::Kind::Bookmark:
        return isEmpty ? u"add_empty_bookmark"_s : u"add_bookmark"_s;
    case Note::Kind::Note:
        break;
    }
    return isEmpty ? u"add_empty_note"_s : u"add_note"_s;
}

Change changeOf(const Edit<Note> &edit)
{
    const Note &note = edit.after ? *edit.after : *edit.before;
    Change change;
    change.verb = verbFor(note, !edit.before);
    if (const QString label = labelOf(note); !label.isEmpty())
        change.arguments = {label};
    change.place = placeOfNote(note);
    change.notes.push_back(edit);
    return change;
}

Error unfitNote(const QString &what)
{
    return {Error::Kind::Invalid, what, {}, Project::tr("Select some words first")};
}

} // namespace

Result<Note> Project::addNote(Note note)
{
    const NoteSubject &subject = note.subject;
    if (subject.kind == NoteSubject::Kind::Span && subject.quote.span.isEmpty())
        return unfitNote(tr("A note on words needs words"));
    if (note.kind == Note::Kind::Quotation && subject.quote.span.isEmpty())
        return unfitNote(tr("A quotation needs words of an article"));
    note.id = {m_next.note++};
    note.who = m_who;
    note.made = note.changed = QDateTime::currentDateTimeUtc();
    push(changeOf({std::nullopt, note}));
    return note;
}

Result<Note> Project::editNote(const Note &before, Note after, bool goesOn)
{
    if (before.id != after.id || before.subject != after.subject)
        return Error {Error::Kind::Conflict, tr("The edit is of another note"), {}, tr("Look at it again and retry")};
    after.who = before.who;
    after.made = before.made;
    after.changed = before.changed;
    if (before == after)
        return after;
    after.changed = QDateTime::currentDateTimeUtc();
    const Edit<Note> edit {before, after};
    if (!goesOn || !amendNote(edit))
        push(changeOf(edit));
    return after;
}

bool Project::amendNote(const Edit<Note> &latest)
{
    const ChangeCommand *last = lastCommand();
    if (last == nullptr)
        return false;
    const Change &step = last->change();
    const bool isOfThisNote = step.notes.size() == 1 && step.notes.front().after && step.articles.empty()
        && step.mentions.empty() && step.notes.front().after->id == latest.after->id;
    if (!isOfThisNote)
        return false;
    amendLast(changeOf({step.notes.front().before, latest.after}), changeOf(latest));
    return true;
}

Outcome Project::removeNotes(const std::vector<Note> &notes)
{
    if (notes.empty())
        return Done {};
    const QString label = notes.size() == 1 ? labelOf(notes.front()) : QString();
    Change change;
    change.verb = label.isEmpty() ? u"remove_notes"_s : u"remove_note"_s;
    change.arguments = {label.isEmpty() ? QString::number(notes.size()) : label};
    change.place = placeOfNote(notes.front());
    for (const Note &note : notes)
        change.notes.push_back({note, std::nullopt});
    push(std::move(change));
    return Done {};
}

} // namespace Quipu
