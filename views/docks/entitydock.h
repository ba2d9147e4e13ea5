// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDockWidget>

class QModelIndex;
class QTreeView;

namespace Quipu {

class EntityFilter;
class EntityTreeModel;
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

Q_SIGNALS:
    void mentionActivated(Quipu::ArticleId article, Quipu::MentionId mention);
    void mentionsWanted(Quipu::EntityId entity);
    void entitySelected(Quipu::EntityId entity);
    void menuRequested(Quipu::EntityId entity, const QPoint &globalPosition);

private:
    void activate(const QModelIndex &index);
    void expanded(const QModelIndex &index);
    void filterEdited(const QString &text);

    SearchField *m_search;
    QTreeView *m_tree;
    EntityFilter *m_filter;
    EntityTreeModel *m_model = nullptr;
    EntityId m_opening; // goes to its first mention as soon as they are there
};

} // namespace Quipu
