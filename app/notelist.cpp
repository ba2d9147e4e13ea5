// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notelist.h"

#include "models/jobs/readlane.h"
#include "models/notes/notelistmodel.h"

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct FoundNotes
{
    std::vector<NoteId> shown;
    int all = 0;
};

Result<FoundNotes> findNotes(Reader &reader, const NoteFilter &filter)
{
    Result<std::vector<NoteId>> shown = reader.noteIds(filter);
    if (!shown)
        return shown.error();
    if (filter == NoteFilter {})
        return FoundNotes {*shown, int(shown->size())};
    const Result<int> all = reader.noteCount();
    if (!all)
        return all.error();
    return FoundNotes {std::move(*shown), *all};
}

} // namespace

NoteList::NoteList(ReadLane &lane, NoteListModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(lane)
    , m_model(model)
{
    connect(&m_model, &NoteListModel::rowsWanted, this, &NoteList::askForRows);
}

void NoteList::setFilter(const NoteFilter &filter)
{
    m_filter = filter;
    refresh();
}

void NoteList::applyEdits(const std::vector<Edit<Note>> &edits)
{
    for (const Edit<Note> &edit : edits) {
        if (edit.after)
            m_model.update(*edit.after);
        else
            m_model.remove(edit.before->id);
    }
}

// Titles and names that notes are listed with change with articles, entities and charts.
bool NoteList::isTouchedBy(const Change &change) const
{
    return !change.notes.empty() || !change.left.empty() || !change.arrived.empty() || !change.articles.empty()
        || !change.entities.empty() || !change.charts.empty();
}

void NoteList::ask()
{
    m_lane.ask<FoundNotes>(
        u"note list"_s, this, [filter = m_filter](Reader &reader) { return findNotes(reader, filter); },
        [this](Result<FoundNotes> notes) {
            if (notes) {
                m_model.setResult(std::move(notes->shown));
                Q_EMIT found(m_model.rowCount(), notes->all);
            } else {
                Q_EMIT failed(notes.error());
            }
            answered();
        });
}

void NoteList::askForRows(const std::vector<NoteId> &notes)
{
    using Rows = std::vector<NoteRow>;
    m_lane.ask<Rows>(
        u"note rows"_s, this, [notes](Reader &reader) { return reader.noteRows(notes); },
        [this](Result<Rows> rows) {
            if (rows)
                m_model.deliver(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

} // namespace Quipu
