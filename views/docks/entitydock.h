// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDockWidget>

#include <vector>

class QModelIndex;

class QLabel;

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
    void showCap(int mostOfType); // only so many of each type are listed; 0: all
    void forgetMentions(EntityId entity); // they changed: asked for again when in view
    std::vector<EntityId> selectedEntities() const; // the current one last
    std::vector<MentionId> selectedMentions() const;

Q_SIGNALS:
    void mentionActivated(Quipu::ArticleId article, Quipu::MentionId mention);
    void mentionsWanted(Quipu::EntityId entity);
    void entityWanted(Quipu::EntityId entity); // it is to be shown, and not listed
    void nameSought(const QString &words); // in the filter
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

    void showWanted();

    SearchField *m_search;
    QLabel *m_cap;
    EntityTreeView *m_tree;
    EntityFilter *m_filter;
    EntityTreeModel *m_model = nullptr;
    EntityId m_wanted; // is shown as soon as it is listed
    bool m_opensWanted = false;
    EntityId m_opening; // goes to its first mention as soon as they are there
};

} // namespace Quipu
