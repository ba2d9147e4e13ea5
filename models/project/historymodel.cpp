// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/historymodel.h"

#include "models/project/description.h"

#include <algorithm>

namespace Quipu {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void HistoryModel::reset(const std::vector<LoggedChange> &newestFirst)
{
    beginResetModel();
    const auto end = newestFirst.begin() + std::min<ptrdiff_t>(maximumRows, std::ssize(newestFirst));
    m_changes.assign(newestFirst.begin(), end);
    endResetModel();
}

void HistoryModel::prepend(const LoggedChange &change)
{
    if (int(m_changes.size()) == maximumRows) {
        beginRemoveRows({}, maximumRows - 1, maximumRows - 1);
        m_changes.pop_back();
        endRemoveRows();
    }
    if (change.action == LoggedChange::Action::Undo)
        mark(change.target, LoggedChange::State::Undone);
    else if (change.action == LoggedChange::Action::Redo)
        mark(change.target, LoggedChange::State::Done);
    beginInsertRows({}, 0, 0);
    m_changes.push_front(change);
    endInsertRows();
}

void HistoryModel::mark(ChangeId change, LoggedChange::State state)
{
    const auto found = std::ranges::find(m_changes, change, [](const LoggedChange &c) { return c.change.id; });
    if (found == m_changes.end())
        return;
    found->state = state;
    const int row = int(found - m_changes.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::sentence(const LoggedChange &change) const
{
    const QString what = describeChange(change.change.verb, change.change.arguments);
    switch (change.action) {
    case LoggedChange::Action::Undo:
        return tr("Undo: %1").arg(what);
    case LoggedChange::Action::Redo:
        return tr("Redo: %1").arg(what);
    case LoggedChange::Action::Do:
    case LoggedChange::Action::Snapshot:
        return what;
    }
    Q_UNREACHABLE();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LoggedChange &logged = m_changes[size_t(index.row())];
    const Place place = logged.change.place.value_or(Place {});
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == WhatColumn ? QVariant(sentence(logged))
            : index.column() == WhenColumn  ? QVariant(logged.change.at)
                                            : QVariant(logged.change.who);
    case ChangeIdRole:
        return logged.change.id.value;
    case AtRole:
        return logged.change.at;
    case ActionRole:
        return int(logged.action);
    case StateRole:
        return int(logged.state);
    case ArticleIdRole:
        return place.article.value;
    case StartRole:
        return qint64(place.span.start);
    case EndRole:
        return qint64(place.span.end);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace Quipu
