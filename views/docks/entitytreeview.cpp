// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/entitytreeview.h"

#include "models/annotation/entitytreemodel.h"

#include <QDropEvent>
#include <QScrollBar>

#include <algorithm>

namespace Quipu {

namespace {

EntityId entityOf(const QModelIndex &index)
{
    return {index.data(EntityTreeModel::EntityIdRole).toLongLong()};
}

bool isKind(const QModelIndex &index, EntityTreeModel::Kind kind)
{
    return index.isValid() && index.data(EntityTreeModel::KindRole).toInt() == kind;
}

} // namespace

EntityTreeView::EntityTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDragEnabled(true);
    setDropIndicatorShown(true);
}

void EntityTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EntityTreeView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &EntityTreeView::restore);
}

std::vector<EntityId> EntityTreeView::selectedEntities() const
{
    std::vector<EntityId> entities;
    for (const QModelIndex &index : selectedIndexes()) {
        if (isKind(index, EntityTreeModel::EntityKind) && index != currentIndex())
            entities.push_back(entityOf(index));
    }
    if (isKind(currentIndex(), EntityTreeModel::EntityKind) && selectionModel()->isSelected(currentIndex()))
        entities.push_back(entityOf(currentIndex()));
    return entities;
}

std::vector<MentionId> EntityTreeView::selectedMentions() const
{
    std::vector<MentionId> mentions;
    for (const QModelIndex &index : selectedIndexes()) {
        if (isKind(index, EntityTreeModel::MentionKind))
            mentions.push_back({index.data(EntityTreeModel::MentionIdRole).toLongLong()});
    }
    return mentions;
}

EntityId EntityTreeView::dropTarget(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!isKind(index, EntityTreeModel::EntityKind))
        return {};
    const EntityId target = entityOf(index);
    const std::vector<EntityId> dragged = selectedEntities();
    return std::ranges::find(dragged, target) == dragged.end() ? target : EntityId {};
}

void EntityTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    if (event->source() == this && dropTarget(event->position().toPoint())) {
        event->setDropAction(Qt::CopyAction); // a move would make the source forget its rows
        event->accept();
    } else {
        event->ignore();
    }
}

void EntityTreeView::dropEvent(QDropEvent *event)
{
    const EntityId target = event->source() == this ? dropTarget(event->position().toPoint()) : EntityId {};
    if (!target) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    if (const std::vector<EntityId> entities = selectedEntities(); !entities.empty())
        Q_EMIT entitiesDropped(entities, target);
    else if (const std::vector<MentionId> mentions = selectedMentions(); !mentions.empty())
        Q_EMIT mentionsDropped(mentions, target);
}

void EntityTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

void EntityTreeView::remember()
{
    m_openTypes.clear();
    m_openEntities.clear();
    m_selected = selectedEntities();
    m_scroll = verticalScrollBar()->value();
    for (int i = 0; i < model()->rowCount(); ++i) {
        const QModelIndex type = model()->index(i, 0);
        if (!isExpanded(type))
            continue;
        m_openTypes.insert(type.data(EntityTreeModel::TypeRole).toString());
        for (int j = 0; j < model()->rowCount(type); ++j) {
            const QModelIndex entity = model()->index(j, 0, type);
            if (isExpanded(entity))
                m_openEntities.insert(entityOf(entity));
        }
    }
}

void EntityTreeView::restore()
{
    QItemSelection selection;
    QModelIndex current;
    for (int i = 0; i < model()->rowCount(); ++i) {
        const QModelIndex type = model()->index(i, 0);
        if (!m_openTypes.contains(type.data(EntityTreeModel::TypeRole).toString()))
            continue;
        setExpanded(type, true);
        for (int j = 0; j < model()->rowCount(type) && !(m_openEntities.isEmpty() && m_selected.empty()); ++j) {
            const QModelIndex entity = model()->index(j, 0, type);
            if (m_openEntities.contains(entityOf(entity)))
                setExpanded(entity, true);
            if (const auto found = std::ranges::find(m_selected, entityOf(entity)); found != m_selected.end()) {
                selection.select(entity, entity);
                if (!current.isValid() || found + 1 == m_selected.end())
                    current = entity;
            }
        }
    }
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scroll);
}

} // namespace Quipu
