// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/markednotes.h"

#include <QHash>

namespace Quipu {

using Kind = NoteSubject::Kind;

namespace {

template <typename Condition>
std::vector<const Note *> notesWith(const std::vector<Note> &notes, const Condition &condition)
{
    std::vector<const Note *> found;
    for (const Note &note : notes) {
        if (condition(note.subject))
            found.push_back(&note);
    }
    return found;
}

} // namespace

std::vector<const Note *> MarkedNotes::on(const MentionRow &row) const
{
    std::vector<const Note *> found = notesWith(notes, [&row](const NoteSubject &subject) {
        return subject.kind == Kind::Mention && subject.id == row.mention.id.value;
    });
    const auto ofEntity = notesWith(notes, [&row](const NoteSubject &subject) {
        return subject.kind == Kind::Entity && subject.id != 0
            && (subject.id == row.root.value || subject.id == row.mention.entity.value);
    });
    found.insert(found.end(), ofEntity.begin(), ofEntity.end());
    return found;
}

std::vector<const Note *> MarkedNotes::on(FigureId figure) const
{
    return notesWith(notes, [figure](const NoteSubject &subject) {
        return subject.kind == Kind::Figure && subject.id == figure.value;
    });
}

std::vector<const Note *> MarkedNotes::at(qsizetype position) const
{
    return notesWith(notes, [position](const NoteSubject &subject) {
        return subject.kind == Kind::Span && subject.quote.span.contains(position);
    });
}

std::vector<TextSpan> MarkedNotes::spans(const std::vector<MentionRow> &mentions) const
{
    std::vector<TextSpan> spans;
    QHash<qint64, TextSpan> noted; // marks that have a note, and where it was made
    for (const Note &note : notes) {
        if (note.subject.quote.span.isEmpty())
            continue;
        if (note.subject.kind == Kind::Mention)
            noted.insert(note.subject.id, note.subject.quote.span);
        else
            spans.push_back(note.subject.quote.span);
    }
    if (noted.isEmpty())
        return spans;
    for (const MentionRow &row : mentions) {
        if (!noted.remove(row.mention.id.value))
            continue;
        const std::vector<TextSpan> all = spansOf(row.mention);
        spans.insert(spans.end(), all.begin(), all.end());
    }
    spans.insert(spans.end(), noted.cbegin(), noted.cend());
    return spans;
}

} // namespace Quipu
