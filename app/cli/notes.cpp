// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/interchange/noteobject.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Result<NoteFilter> noteFilter(const Invocation &invocation, Reader &reader)
{
    NoteFilter filter;
    filter.words = invocation.arguments.mid(1).join(u' ');
    if (invocation.has(u"article"_s)) {
        const Result<ArticleId> article = reader.articleNamed(invocation.value(u"article"_s));
        if (!article)
            return article.error();
        filter.article = *article;
    }
    if (invocation.has(u"kind"_s)) {
        filter.kind = noteKindFromString(invocation.value(u"kind"_s));
        if (!filter.kind)
            return invocation.wrongValue(u"kind"_s, CommandLine::tr("Choose note, quotation or bookmark"));
    }
    return filter;
}

ExitCode runNotes(Invocation &invocation)
{
    Console &console = invocation.console;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(invocation.projectPath());
    if (!reader)
        return console.fail(reader.error());
    const Result<NoteFilter> filter = noteFilter(invocation, **reader);
    if (!filter)
        return console.fail(filter.error());
    const Result<std::vector<NoteId>> ids = (*reader)->noteIds(*filter);
    if (!ids)
        return console.fail(ids.error());
    OffsetMaps maps(**reader);
    RowOutput output(console, noteColumns());
    for (const NoteId id : *ids) {
        const Result<std::vector<NoteRow>> rows = (*reader)->noteRows({id}); // what it is about
        const Result<Note> note = (*reader)->note(id); // its whole text
        if (!rows || !note)
            return console.fail(!rows ? rows.error() : note.error());
        const CodePointMap *map = nullptr;
        if (note->subject.article) {
            const Result<const CodePointMap *> found = maps.of(note->subject.article);
            if (!found)
                return console.fail(found.error());
            map = *found;
        }
        output.add(noteObject(*note, rows->empty() ? QString() : rows->front().subjectName, map));
    }
    return output.finish();
}

} // namespace

Command notesCommand()
{
    return {.name = u"notes"_s,
            .arguments = u"PROJECT [WORDS...]"_s,
            .summary = CommandLine::tr("lists the notes, quotations and bookmarks, last changed first"),
            .details = CommandLine::tr("WORDS: beginnings of words of the note, the words it is about or the speaker."),
            .options = {{u"article"_s, u"ARTICLE"_s, CommandLine::tr("on this article only")},
                        {u"kind"_s, u"KIND"_s, CommandLine::tr("note, quotation or bookmark only")}},
            .run = runNotes};
}

} // namespace Quipu
