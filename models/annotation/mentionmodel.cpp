// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/mentionmodel.h"

#include <algorithm>

namespace Quipu {

namespace {

TextSpan spanOf(const MentionRow &row)
{
    return row.mention.quote.span;
}

auto findMention(std::vector<MentionRow> &rows, MentionId id)
{
    return std::ranges::find(rows, id, [](const MentionRow &row) { return row.mention.id; });
}

} // namespace

MentionModel::MentionModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void MentionModel::reset(std::vector<MentionRow> rows)
{
    std::ranges::stable_sort(rows, {}, spanOf);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MentionModel::upsert(const MentionRow &row)
{
    const auto found = findMention(m_rows, row.mention.id);
    if (found != m_rows.end() && spanOf(*found) == spanOf(row)) {
        *found = row;
        const QModelIndex changed = index(int(found - m_rows.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    remove(row.mention.id);
    const auto place = std::ranges::upper_bound(m_rows, spanOf(row), {}, spanOf);
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, row);
    endInsertRows();
}

void MentionModel::remove(MentionId mention)
{
    const auto found = findMention(m_rows, mention);
    if (found == m_rows.end())
        return;
    const int at = int(found - m_rows.begin());
    beginRemoveRows({}, at, at);
    m_rows.erase(found);
    endRemoveRows();
}

int MentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MentionRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.mention.quote.text;
    case MentionIdRole:
        return row.mention.id.value;
    case TypeRole:
        return row.mention.type;
    case EntityNameRole:
        return row.entityName;
    case StatusRole:
        return int(row.mention.status);
    case StartRole:
        return qint64(row.mention.quote.span.start);
    case EndRole:
        return qint64(row.mention.quote.span.end);
    default:
        return {};
    }
}

} // namespace Quipu
