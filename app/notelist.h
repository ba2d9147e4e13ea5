// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/notes/notefilter.h"

namespace Quipu {

class NoteListModel;
class ReadLane;

// The notes that answer the filter of the notes dock. GUI lane.
class NoteList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteList)

public:
    NoteList(ReadLane &lane, NoteListModel &model, QObject *parent = nullptr);

    void setFilter(const NoteFilter &filter);
    void applyEdits(const std::vector<Edit<Note>> &edits); // seen at once, without the file

Q_SIGNALS:
    void found(int shown, int all);

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    void askForRows(const std::vector<NoteId> &notes);

    ReadLane &m_lane;
    NoteListModel &m_model;
    NoteFilter m_filter;
};

} // namespace Quipu
