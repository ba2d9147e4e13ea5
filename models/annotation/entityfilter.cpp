// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityfilter.h"

#include "models/annotation/entitytreemodel.h"

#include <algorithm>

namespace Quipu {

bool matchesName(const QStringList &names, QStringView wanted)
{
    const QStringList words = foldedName(wanted).split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() || std::ranges::any_of(names, [&words](const QString &name) {
               const QString folded = u' ' + foldedName(name);
               return std::ranges::all_of(words,
                                          [&folded](const QString &word) { return folded.contains(u' ' + word); });
           });
}

EntityFilter::EntityFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void EntityFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

bool EntityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (index.data(EntityTreeModel::KindRole).toInt()) {
    case EntityTreeModel::EntityKind:
        return matchesName(index.data(EntityTreeModel::NamesRole).toStringList(), m_text);
    case EntityTreeModel::MentionKind:
        return filterAcceptsRow(parent.row(), parent.parent());
    default:
        return false; // a type stays for the sake of its entities
    }
}

} // namespace Quipu
