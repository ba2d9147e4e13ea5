// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pagedrows.h"
#include "models/notes/note.h"

#include <QAbstractListModel>

namespace Quipu {

// The notes that answer a question, last changed first. Holds their numbers and a bounded cache of rows, asks for those
// that come into view and is told of edits. Roles give raw values; GUI lane.
class NoteListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteListModel)

public:
    enum Role {
        NoteIdRole = Qt::UserRole + 1, // qint64
        IsLoadedRole, // bool; the roles below are empty without it
        KindRole, // int of Note::Kind
        SubjectKindRole, // int of NoteSubject::Kind
        SubjectNameRole,
        QuoteRole, // the words it is about
        SpeakerRole,
        WhoRole,
        ChangedRole, // QDateTime, UTC
    }; // DisplayRole: the first line

    explicit NoteListModel(QObject *parent = nullptr);

    void setResult(std::vector<NoteId> notes);
    void deliver(const std::vector<NoteRow> &rows); // answers rowsWanted
    void update(const Note &note); // if it is there
    void remove(NoteId note);

    NoteId noteAt(const QModelIndex &index) const; // 0 for none
    QModelIndex indexOf(NoteId note) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowsWanted(const std::vector<Quipu::NoteId> &notes);

private:
    void touch(int row);

    mutable PagedRows<NoteId, NoteRow> m_rows; // reading a row may ask for it
};

} // namespace Quipu
