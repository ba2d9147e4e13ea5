// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/historymodel.h"

#include "models/project/description.h"

namespace Quipu {

namespace {

// An undo is told by what it undid; a walk through many steps has a sentence of its own.
QString sentenceOf(const LoggedChange &logged)
{
    const QString what = describeChange(logged.change.verb, logged.change.arguments);
    const bool isWalk = logged.change.verb == goBackVerb || logged.change.verb == goForwardVerb;
    if (logged.action == LoggedChange::Action::Undo && !isWalk)
        return HistoryModel::tr("Undo: %1").arg(what);
    if (logged.action == LoggedChange::Action::Redo && !isWalk)
        return HistoryModel::tr("Redo: %1").arg(what);
    return what;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows([](const LoggedChange &line) { return line.change.id; },
             [this] {
                 QMetaObject::invokeMethod(
                     this, [this] { Q_EMIT rowsWanted(m_rows.takeWanted()); }, Qt::QueuedConnection);
             })
{ }

void HistoryModel::setResult(std::vector<ChangeId> newestFirst, ChangeId current)
{
    m_current = current;
    const ListDifference change = listDifference(m_rows.ids(), newestFirst);
    if (change.isInsertion()) {
        beginInsertRows({}, change.at, change.at + change.inserted - 1);
        m_rows.setIds(std::move(newestFirst));
        endInsertRows();
    } else if (change.isRemoval()) {
        beginRemoveRows({}, change.at, change.at + change.removed - 1);
        m_rows.setIds(std::move(newestFirst));
        endRemoveRows();
    } else if (!change.isNothing()) {
        beginResetModel();
        m_rows.setIds(std::move(newestFirst));
        endResetModel();
        return;
    } else {
        m_rows.setIds(std::move(newestFirst));
    }
    if (rowCount() > 0) // what is done and undone may have changed all the way
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::deliver(const std::vector<LoggedChange> &lines)
{
    for (const LoggedChange &line : lines) {
        m_rows.put(line);
        if (const int row = m_rows.indexOf(line.change.id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

ChangeId HistoryModel::changeAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.id(index.row()) : ChangeId {};
}

QModelIndex HistoryModel::indexOf(ChangeId change) const
{
    const int row = m_rows.indexOf(change);
    return row < 0 ? QModelIndex() : index(row, 0);
}

bool HistoryModel::isStep(const QModelIndex &index) const
{
    return index.data(IsLoadedRole).toBool()
        && LoggedChange::Action(index.data(ActionRole).toInt()) == LoggedChange::Action::Do
        && LoggedChange::State(index.data(StateRole).toInt()) <= LoggedChange::State::Undone;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::stateText(const LoggedChange &logged) const
{
    if (logged.change.id == m_current)
        return tr("now");
    if (logged.action != LoggedChange::Action::Do)
        return {};
    switch (logged.state) {
    case LoggedChange::State::Undone:
        return tr("undone");
    case LoggedChange::State::Dropped:
        return tr("left behind");
    case LoggedChange::State::Compacted:
        return tr("compacted");
    case LoggedChange::State::Done:
        break;
    }
    return {};
}

QVariant HistoryModel::cell(const LoggedChange &logged, int column) const
{
    switch (column) {
    case WhatColumn:
        return sentenceOf(logged);
    case StateColumn:
        return stateText(logged);
    case WhenColumn:
        return logged.change.at;
    case WhoColumn:
        return logged.change.who;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == ChangeIdRole)
        return m_rows.id(index.row()).value;
    if (role == IsCurrentRole)
        return m_rows.id(index.row()) == m_current;
    if (role != Qt::DisplayRole && role < IsLoadedRole)
        return {};
    const LoggedChange *logged = m_rows.row(index.row());
    if (role == IsLoadedRole)
        return logged != nullptr;
    if (logged == nullptr)
        return {};
    const Place place = logged->change.place.value_or(Place {});
    switch (role) {
    case Qt::DisplayRole:
        return cell(*logged, index.column());
    case AtRole:
        return logged->change.at;
    case ActionRole:
        return int(logged->action);
    case StateRole:
        return int(logged->state);
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
    case StateColumn:
        return tr("State");
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace Quipu
