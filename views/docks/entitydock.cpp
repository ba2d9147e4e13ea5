// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/entitydock.h"

#include "models/annotation/entityfilter.h"
#include "models/annotation/entitytreemodel.h"
#include "views/delegates/entitydelegate.h"
#include "views/docks/entitytreeview.h"
#include "views/widgets/searchfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Quipu {

EntityDock::EntityDock(QWidget *parent)
    : QDockWidget(tr("Entities"), parent)
    , m_search(new SearchField(tr("Filter entities"), this))
    , m_cap(new QLabel(this))
    , m_tree(new EntityTreeView(this))
    , m_filter(new EntityFilter(this))
{
    setObjectName(QStringLiteral("entityDock"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setItemDelegate(new EntityDelegate(this));
    m_tree->setAccessibleName(tr("Entities"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_cap);
    layout->addWidget(m_tree, 1);
    m_cap->setTextFormat(Qt::PlainText);
    m_cap->setWordWrap(true);
    m_cap->hide();
    setWidget(content);

    connect(m_search, &QLineEdit::textChanged, this, &EntityDock::filterEdited);
    connect(m_search, &SearchField::downPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QTreeView::expanded, this, &EntityDock::expanded);
    connect(m_tree, &QAbstractItemView::activated, this, &EntityDock::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_tree->indexAt(position).data(EntityTreeModel::EntityIdRole).toLongLong() != 0)
            Q_EMIT menuRequested(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_tree, &EntityTreeView::selectionEdited, this, &EntityDock::selectionEdited);
    connect(m_tree, &EntityTreeView::entitiesDropped, this, &EntityDock::mergeRequested);
    connect(m_tree, &EntityTreeView::mentionsDropped, this, &EntityDock::moveRequested);
}

void EntityDock::setModel(EntityTreeModel *model)
{
    m_model = model;
    m_filter->setSourceModel(model);
    m_tree->setModel(m_filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const EntityId entity {index.data(EntityTreeModel::EntityIdRole).toLongLong()};
        if (entity)
            Q_EMIT entitySelected(entity);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &EntityDock::showWanted);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        const EntityId entity {parent.data(EntityTreeModel::EntityIdRole).toLongLong()};
        if (entity && entity == std::exchange(m_opening, entity == m_opening ? EntityId {} : m_opening))
            activate(m_filter->mapFromSource(parent));
    });
}

std::vector<EntityId> EntityDock::selectedEntities() const
{
    return m_tree->selectedEntities();
}

std::vector<MentionId> EntityDock::selectedMentions() const
{
    return m_tree->selectedMentions();
}

void EntityDock::revealEntity(EntityId entity)
{
    if (!m_model->indexOf(entity).isValid()) {
        m_wanted = entity;
        Q_EMIT entityWanted(entity);
        return;
    }
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(entity));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void EntityDock::showWanted()
{
    const EntityId wanted = m_wanted;
    if (!wanted || !m_model->indexOf(wanted).isValid())
        return;
    m_wanted = {};
    if (std::exchange(m_opensWanted, false))
        openEntity(wanted);
    else
        revealEntity(wanted);
}

void EntityDock::showCap(int mostOfType)
{
    m_cap->setVisible(mostOfType > 0);
    m_cap->setText(tr("The %Ln most mentioned of each type; type a name to find others", nullptr, mostOfType));
}

void EntityDock::openEntity(EntityId entity)
{
    m_search->clear(); // it might hide the entity
    revealEntity(entity);
    m_opensWanted = m_wanted == entity;
    if (m_tree->currentIndex().data(EntityTreeModel::EntityIdRole).toLongLong() == entity.value)
        activate(m_tree->currentIndex());
}

void EntityDock::forgetMentions(EntityId entity)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(entity));
    if (index.isValid() && m_tree->isExpanded(index))
        Q_EMIT mentionsWanted(entity);
}

void EntityDock::expanded(const QModelIndex &index)
{
    const EntityId entity {index.data(EntityTreeModel::EntityIdRole).toLongLong()};
    if (entity && !m_model->hasMentions(entity))
        Q_EMIT mentionsWanted(entity);
}

// A type opens and closes; an entity leads to its first mention; a mention to itself.
void EntityDock::activate(const QModelIndex &index)
{
    const QModelIndex first = m_filter->index(0, 0, index);
    switch (index.data(EntityTreeModel::KindRole).toInt()) {
    case EntityTreeModel::TypeKind:
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    case EntityTreeModel::EntityKind:
        if (first.isValid()) {
            activate(first);
        } else {
            m_opening = {index.data(EntityTreeModel::EntityIdRole).toLongLong()};
            Q_EMIT mentionsWanted(m_opening);
        }
        return;
    default:
        Q_EMIT mentionActivated({index.data(EntityTreeModel::ArticleIdRole).toLongLong()},
                                {index.data(EntityTreeModel::MentionIdRole).toLongLong()});
    }
}

void EntityDock::filterEdited(const QString &text)
{
    m_filter->setText(text);
    Q_EMIT nameSought(text);
    if (!text.isEmpty())
        m_tree->expandToDepth(0);
}

} // namespace Quipu
