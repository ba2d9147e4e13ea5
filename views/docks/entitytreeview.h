// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QSet>
#include <QTreeView>

#include <vector>

namespace Quipu {

// The tree of an EntityTreeModel, perhaps behind a proxy. Entities dropped on an entity are to be merged, mentions
// dropped on one to be moved: it says so and changes nothing. What is open, selected and in view stays so when the
// model is reset.
class EntityTreeView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityTreeView)

public:
    explicit EntityTreeView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    std::vector<EntityId> selectedEntities() const; // the current one last
    std::vector<MentionId> selectedMentions() const;

Q_SIGNALS:
    void entitiesDropped(const std::vector<Quipu::EntityId> &entities, Quipu::EntityId into);
    void mentionsDropped(const std::vector<Quipu::MentionId> &mentions, Quipu::EntityId to);
    void selectionEdited();

protected:
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    EntityId dropTarget(const QPoint &position) const; // 0: nothing can be dropped there
    void remember();
    void restore();

    QSet<QString> m_openTypes;
    QSet<EntityId> m_openEntities;
    std::vector<EntityId> m_selected;
    int m_scroll = 0;
};

} // namespace Quipu
