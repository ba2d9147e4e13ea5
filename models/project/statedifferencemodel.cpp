// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/statedifferencemodel.h"

namespace Quipu {

void StateDifferenceModel::setThings(std::vector<ComparedThing> things)
{
    beginResetModel();
    m_things = std::move(things);
    endResetModel();
}

const ComparedThing *StateDifferenceModel::thingAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_things[size_t(index.row())] : nullptr;
}

int StateDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

int StateDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StateDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ComparedThing &thing = m_things[size_t(index.row())];
    switch (index.column()) {
    case KindColumn:
        return DifferenceText::kind(thing.kind);
    case ActionColumn:
        return DifferenceText::action(thing);
    case ThingColumn:
        return DifferenceText::label(thing);
    case DifferenceColumn:
        return DifferenceText::summary(thing);
    case ArticleColumn:
        return thing.articleName;
    default:
        return {};
    }
}

QVariant StateDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case ActionColumn:
        return tr("What");
    case ThingColumn:
        return tr("Of");
    case DifferenceColumn:
        return tr("Difference");
    case ArticleColumn:
        return tr("Article");
    default:
        return {};
    }
}

} // namespace Quipu
