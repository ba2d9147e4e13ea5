// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/entitytypes.h"
#include "models/annotation/rows.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace Quipu {

// Type -> entity -> its mentions. Types and entities are told at once; an entity's mentions when somebody looks at
// them (the dock asks, setMentions answers). Types with entities neither in them nor in narrower ones are left out. GUI
// lane.
class EntityTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityTreeModel)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // int of Kind
        TypeRole, // entity type id
        ColorRole, // QColor of the type
        EntityIdRole, // qint64
        MentionIdRole, // qint64, mentions only
        ArticleIdRole, // qint64, mentions only
        CountRole, // a type's entities, an entity's mentions
        ArticlesRole, // an entity's articles
        StatusRole, // int of ReviewStatus, mentions only
        FileNameRole, // mentions only
        DepthRole, // of a type below its wider types
        NamesRole, // QStringList: an entity's name and aliases
    };
    enum Kind { TypeKind, EntityKind, MentionKind };

    explicit EntityTreeModel(QObject *parent = nullptr);
    ~EntityTreeModel() override;

    void setTypes(const std::vector<EntityType> &types); // order, labels and colours; an unlisted type comes last
    void setEntities(const std::vector<EntityRow> &entities); // mentions already known stay with entities that stay
    // How many there are of types of which not all are told; before setEntities.
    void setCounts(const std::vector<std::pair<QString, int>> &all);
    void setMentions(EntityId entity, const std::vector<MentionRow> &mentions);
    bool hasMentions(EntityId entity) const; // setMentions has been called for it

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Entities and mentions may be dragged onto entities; what that does is the view's to tell.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex indexOf(EntityId entity) const;

private:
    struct Node;
    Node *nodeAt(const QModelIndex &index) const;
    Node *findEntity(EntityId entity) const;
    QModelIndex indexOfNode(const Node *node) const;
    std::unique_ptr<Node> makeTree(const std::vector<EntityRow> &entities) const;
    QVariant typeData(const Node &node, int role) const;
    QVariant entityData(const Node &node, int role) const;
    QVariant mentionData(const Node &node, int role) const;

    std::vector<EntityType> m_types;
    QHash<QString, int> m_counts; // of types of which not all are here
    std::unique_ptr<Node> m_root;
};

} // namespace Quipu
