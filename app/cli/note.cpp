// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listings.h"
#include "app/cli/projectsession.h"
#include "models/corpus/quotations.h"
#include "models/interchange/noteobject.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct AddedNote
{
    Note note;
    QString subjectName;
    std::optional<CodePointMap> map;
};

Error withoutArticle(const Invocation &invocation)
{
    return invocation.wrongUsage(CommandLine::tr("Words need an article"), u"--start"_s);
}

// The words between --start and --end; an empty span when neither is given.
Result<TextSpan> wordsAsked(const Invocation &invocation, const CodePointMap &map)
{
    const auto start = invocation.number(u"start"_s, 0);
    const auto end = invocation.number(u"end"_s, 0);
    if (!start || !end)
        return !start ? start.error() : end.error();
    if (!*start && !*end)
        return TextSpan {};
    const TextSpan span {start->value_or(0), end->value_or(0)};
    if (!span.fits(map.codePoints())) {
        return invocation.wrongValue(
            u"end"_s, CommandLine::tr("Give two offsets from 0 to %1, the first smaller").arg(map.codePoints()));
    }
    return map.toUtf16(span);
}

// What the note is about, as far as an article goes.
Outcome findSubject(const Invocation &invocation, Reader &reader, AddedNote &added)
{
    const bool hasWords = invocation.has(u"start"_s) || invocation.has(u"end"_s);
    if (!invocation.has(u"article"_s))
        return hasWords ? Outcome(withoutArticle(invocation)) : Outcome(Done {});
    const Result<ArticleId> id = reader.articleNamed(invocation.value(u"article"_s));
    if (!id)
        return id.error();
    const Result<QString> text = reader.articleText(*id);
    const Result<Article> article = reader.article(*id);
    if (!text || !article)
        return !text ? text.error() : article.error();
    added.subjectName = article->metadata.title ? article->metadata.title->value : article->fileName();
    added.map.emplace(*text);
    const Result<TextSpan> span = wordsAsked(invocation, *added.map);
    if (!span)
        return span.error();
    added.note.subject
        = span->isEmpty() ? NoteSubject::ofArticle(*id) : NoteSubject::ofSpan(*id, QuotedSpan::of(*span, *text));
    if (added.note.kind == Note::Kind::Quotation && !invocation.has(u"speaker"_s))
        added.note.speaker = speakerOf(*text, *span, article->structure.quotes);
    return Done {};
}

Result<AddedNote> addNoteAsked(const Invocation &invocation)
{
    AddedNote added;
    const QString kind = invocation.has(u"kind"_s) ? invocation.value(u"kind"_s) : u"note"_s;
    const std::optional<Note::Kind> known = noteKindFromString(kind);
    if (!known)
        return invocation.wrongValue(u"kind"_s, CommandLine::tr("Choose note, quotation or bookmark"));
    added.note.kind = *known;
    added.note.text = invocation.arguments[1];
    added.note.speaker = invocation.value(u"speaker"_s);
    Result<ProjectSession> session = ProjectSession::open(invocation.projectPath());
    if (!session)
        return session.error();
    Reader &reader = *session->reader;
    if (const Outcome found = findSubject(invocation, reader, added); !found)
        return found.error();
    const Result<Note> note = session->project->addNote(added.note);
    if (!note)
        return note.error();
    added.note = *note;
    if (const Outcome saved = session->store->flush(); !saved)
        return saved.error();
    return added;
}

ExitCode runNote(Invocation &invocation)
{
    const Result<AddedNote> added = addNoteAsked(invocation);
    if (!added)
        return invocation.console.fail(added.error());
    return writeOne(invocation.console,
                    noteObject(added->note, added->subjectName, added->map ? &*added->map : nullptr), noteColumns());
}

} // namespace

Command noteCommand()
{
    return {.name = u"note"_s,
            .arguments = u"PROJECT TEXT"_s,
            .summary = CommandLine::tr("writes a note; one step that undo takes back"),
            .details = CommandLine::tr("TEXT is Markdown; [[12]], [[FILE]] or [[TITLE]] links to an article. Without "
                                       "--article it is about the\nproject."),
            .options = {{u"article"_s, u"ARTICLE"_s, CommandLine::tr("about this article")},
                        {u"start"_s, u"N"_s, CommandLine::tr("about its words from this code point on")},
                        {u"end"_s, u"N"_s, CommandLine::tr("up to this one, not included")},
                        {u"kind"_s, u"KIND"_s, CommandLine::tr("note (the default), quotation or bookmark")},
                        {u"speaker"_s, u"NAME"_s, CommandLine::tr("who says it; else whom the text names")}},
            .fewest = 2,
            .most = 2,
            .run = runNote};
}

} // namespace Quipu
