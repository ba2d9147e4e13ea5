// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notelistmodel.h"

namespace Quipu {

NoteListModel::NoteListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows([](const NoteRow &row) { return row.note.id; },
             [this] {
                 QMetaObject::invokeMethod(
                     this, [this] { Q_EMIT rowsWanted(m_rows.takeWanted()); }, Qt::QueuedConnection);
             })
{ }

void NoteListModel::setResult(std::vector<NoteId> notes)
{
    const ListDifference change = listDifference(m_rows.ids(), notes);
    if (change.isInsertion()) {
        beginInsertRows({}, change.at, change.at + change.inserted - 1);
        m_rows.setIds(std::move(notes));
        endInsertRows();
    } else if (change.isRemoval()) {
        beginRemoveRows({}, change.at, change.at + change.removed - 1);
        m_rows.setIds(std::move(notes));
        endRemoveRows();
    } else if (!change.isNothing()) {
        beginResetModel();
        m_rows.setIds(std::move(notes));
        endResetModel();
        return;
    } else {
        m_rows.setIds(std::move(notes));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void NoteListModel::deliver(const std::vector<NoteRow> &rows)
{
    for (const NoteRow &row : rows) {
        m_rows.put(row);
        touch(m_rows.indexOf(row.note.id));
    }
}

void NoteListModel::update(const Note &note)
{
    const NoteRow *known = m_rows.cachedRow(note.id);
    if (known == nullptr)
        return;
    NoteRow row {note, known->subjectName};
    row.note.text.truncate(noteRowLetters);
    m_rows.put(std::move(row));
    touch(m_rows.indexOf(note.id));
}

void NoteListModel::remove(NoteId note)
{
    const int row = m_rows.indexOf(note);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void NoteListModel::touch(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

NoteId NoteListModel::noteAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.id(index.row()) : NoteId {};
}

QModelIndex NoteListModel::indexOf(NoteId note) const
{
    const int row = m_rows.indexOf(note);
    return row < 0 ? QModelIndex() : index(row);
}

int NoteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant NoteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == NoteIdRole)
        return m_rows.id(index.row()).value;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role < IsLoadedRole)
        return {};
    const NoteRow *row = m_rows.row(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    if (row == nullptr)
        return {};
    const Note &note = row->note;
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(note);
    case Qt::AccessibleTextRole:
        return QStringList {firstLine(note), note.speaker, note.subject.quote.text, row->subjectName}.join(u", ");
    case KindRole:
        return int(note.kind);
    case SubjectKindRole:
        return int(note.subject.kind);
    case SubjectNameRole:
        return row->subjectName;
    case QuoteRole:
        return note.subject.quote.text;
    case SpeakerRole:
        return note.speaker;
    case WhoRole:
        return note.who;
    case ChangedRole:
        return note.changed;
    default:
        return {};
    }
}

} // namespace Quipu
