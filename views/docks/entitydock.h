// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDockWidget>

#include <vector>

class QModelIndex;

namespace Quipu {

class EntityFilter;
class EntityTreeModel;
class EntityTreeView;
class SearchField;

// Every entity of the project by type, with counts; an entity opens to its mentions, which are asked for then.
class EntityDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityDock)

public:
    explicit EntityDock(QWidget *parent = nullptr);

    void setModel(EntityTreeModel *model);
    void revealEntity(EntityId entity);
    void openEntity(EntityId entity); // in view, and its first mention is activated
    void forgetMentions(EntityId entity); // they changed: asked for again when in view
    std::vector<EntityId> selectedEntities() const; // the current one last
    std::vector<MentionId> selectedMentions() const;

Q_SIGNALS:
    void mentionActivated(Quipu::ArticleId article, Quipu::MentionId mention);
    void mentionsWanted(Quipu::EntityId entity);
    void entitySelected(Quipu::EntityId entity);
    void selectionEdited();
    void menuRequested(const QPoint &globalPosition); // on entities or mentions
    // An entity or a mention was dropped on an entity.
    void mergeRequested(const std::vector<Quipu::EntityId> &entities, Quipu::EntityId into);
    void moveRequested(const std::vector<Quipu::MentionId> &mentions, Quipu::EntityId to);

private:
    void activate(const QModelIndex &index);
    void expanded(const QModelIndex &index);
    void filterEdited(const QString &text);

    SearchField *m_search;
    EntityTreeView *m_tree;
    EntityFilter *m_filter;
    EntityTreeModel *m_model = nullptr;
    EntityId m_opening; // goes to its first mention as soon as they are there
};

} // namespace Quipu
