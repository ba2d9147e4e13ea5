// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytreemodel.h"

#include "models/annotation/typehierarchy.h"

#include <QColor>

#include <algorithm>
#include <map>

namespace Quipu {

struct EntityTreeModel::Node
{
    Kind kind = TypeKind;
    Node *parent = nullptr;
    int row = 0;
    QString type; // type id
    EntityRow entity;
    MentionRow mention;
    bool isOpened = false; // an entity whose mentions are known
    std::vector<std::unique_ptr<Node>> children;

    Node *add(Kind childKind)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->parent = this;
        child->row = int(children.size());
        child->type = type;
        children.push_back(std::move(child));
        return children.back().get();
    }
};

EntityTreeModel::EntityTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{ }

EntityTreeModel::~EntityTreeModel() = default;

void EntityTreeModel::setTypes(const std::vector<EntityType> &types)
{
    std::vector<EntityRow> entities;
    for (const auto &type : m_root->children) {
        for (const auto &entity : type->children)
            entities.push_back(entity->entity);
    }
    beginResetModel();
    m_types = byHierarchy(types);
    m_root = makeTree(entities);
    endResetModel();
}

void EntityTreeModel::setEntities(const std::vector<EntityRow> &entities)
{
    std::unique_ptr<Node> tree = makeTree(entities);
    const auto isSameShape = [](const Node &one, const Node &other) {
        return std::ranges::equal(one.children, other.children, [](const auto &left, const auto &right) {
            return left->type == right->type
                && std::ranges::equal(
                       left->children, right->children, {}, [](const auto &node) { return node->entity.entity.id; },
                       [](const auto &node) { return node->entity.entity.id; });
        });
    };
    if (!isSameShape(*m_root, *tree)) {
        beginResetModel();
        m_root = std::move(tree);
        endResetModel();
        return;
    }
    // Only counts or names changed, as they do with every tag: nothing moves.
    for (size_t i = 0; i < tree->children.size(); ++i) {
        Node &type = *m_root->children[i];
        for (size_t j = 0; j < type.children.size(); ++j)
            type.children[j]->entity = tree->children[i]->children[j]->entity;
        const QModelIndex typeIndex = indexOfNode(&type);
        Q_EMIT dataChanged(typeIndex, typeIndex);
        if (!type.children.empty())
            Q_EMIT dataChanged(index(0, 0, typeIndex), index(int(type.children.size()) - 1, 0, typeIndex));
    }
}

void EntityTreeModel::setCounts(const std::vector<std::pair<QString, int>> &all)
{
    m_counts = QHash<QString, int>(all.begin(), all.end());
}

std::unique_ptr<EntityTreeModel::Node> EntityTreeModel::makeTree(const std::vector<EntityRow> &entities) const
{
    std::map<size_t, std::vector<const EntityRow *>> byType; // order of the codebook; unlisted types after it
    std::vector<QString> ids;
    for (const EntityType &type : m_types)
        ids.push_back(type.id);
    for (const EntityRow &row : entities) {
        auto found = std::ranges::find(ids, row.entity.type);
        if (found == ids.end()) {
            ids.push_back(row.entity.type);
            found = ids.end() - 1;
        }
        std::vector<const EntityRow *> &rows = byType[size_t(found - ids.begin())];
        if (rows.empty()) {
            for (const QString &wider : withWider(m_types, row.entity.type).sliced(1))
                byType.try_emplace(size_t(std::ranges::find(ids, wider) - ids.begin()));
        }
        rows.push_back(&row);
    }
    QHash<EntityId, const Node *> opened;
    for (const auto &type : m_root->children) {
        for (const auto &entity : type->children) {
            if (entity->isOpened)
                opened.insert(entity->entity.entity.id, entity.get());
        }
    }
    auto root = std::make_unique<Node>();
    for (const auto &[order, rows] : byType) {
        Node *type = root->add(TypeKind);
        type->type = ids[order];
        for (const EntityRow *row : rows) {
            Node *entity = type->add(EntityKind);
            entity->entity = *row;
            const Node *known = opened.value(row->entity.id);
            if (known == nullptr)
                continue;
            entity->isOpened = true;
            for (const auto &mention : known->children)
                entity->add(MentionKind)->mention = mention->mention;
        }
    }
    return root;
}

void EntityTreeModel::setMentions(EntityId entity, const std::vector<MentionRow> &mentions)
{
    Node *node = findEntity(entity);
    if (node == nullptr)
        return;
    const QModelIndex parent = indexOfNode(node);
    if (!node->children.empty()) {
        beginRemoveRows(parent, 0, int(node->children.size()) - 1);
        node->children.clear();
        endRemoveRows();
    }
    node->isOpened = true;
    if (!mentions.empty()) {
        beginInsertRows(parent, 0, int(mentions.size()) - 1);
        for (const MentionRow &mention : mentions)
            node->add(MentionKind)->mention = mention;
        endInsertRows();
    }
}

bool EntityTreeModel::hasMentions(EntityId entity) const
{
    const Node *node = findEntity(entity);
    return node != nullptr && node->isOpened;
}

EntityTreeModel::Node *EntityTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

EntityTreeModel::Node *EntityTreeModel::findEntity(EntityId entity) const
{
    for (const auto &type : m_root->children) {
        const auto found
            = std::ranges::find(type->children, entity, [](const auto &node) { return node->entity.entity.id; });
        if (found != type->children.end())
            return found->get();
    }
    return nullptr;
}

QModelIndex EntityTreeModel::indexOfNode(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex EntityTreeModel::indexOf(EntityId entity) const
{
    const Node *node = findEntity(entity);
    return node == nullptr ? QModelIndex() : indexOfNode(node);
}

QModelIndex EntityTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex EntityTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeAt(index)->parent) : QModelIndex();
}

int EntityTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int EntityTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool EntityTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    const bool canBeOpened = node->parent != nullptr && node->kind == EntityKind && !node->isOpened;
    return !node->children.empty() || (canBeOpened && node->entity.mentions > 0);
}

Qt::ItemFlags EntityTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && nodeAt(index)->kind != TypeKind)
        flags |= Qt::ItemIsDragEnabled;
    if (index.isValid() && nodeAt(index)->kind == EntityKind)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QVariant EntityTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    if (role == KindRole)
        return node.kind;
    if (role == TypeRole)
        return node.type;
    if (role == ColorRole) {
        const auto type = std::ranges::find(m_types, node.type, &EntityType::id);
        return type != m_types.end() ? type->color : QColor(Qt::gray);
    }
    switch (node.kind) {
    case TypeKind:
        return typeData(node, role);
    case EntityKind:
        return entityData(node, role);
    case MentionKind:
        return mentionData(node, role);
    }
    Q_UNREACHABLE();
}

QVariant EntityTreeModel::typeData(const Node &node, int role) const
{
    if (role == CountRole)
        return std::max(m_counts.value(node.type), int(node.children.size()));
    if (role == DepthRole)
        return depthOf(m_types, node.type);
    if (role != Qt::DisplayRole)
        return {};
    const auto type = std::ranges::find(m_types, node.type, &EntityType::id);
    return type != m_types.end() ? type->pluralLabel : node.type;
}

QVariant EntityTreeModel::entityData(const Node &node, int role) const
{
    const Entity &entity = node.entity.entity;
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case EntityIdRole:
        return entity.id.value;
    case CountRole:
        return node.entity.mentions;
    case ArticlesRole:
        return node.entity.articles;
    case NamesRole:
        return QStringList {entity.name} + node.entity.aliases;
    default:
        return {};
    }
}

QVariant EntityTreeModel::mentionData(const Node &node, int role) const
{
    const Mention &mention = node.mention.mention;
    switch (role) {
    case Qt::DisplayRole:
        return mention.quote.text;
    case MentionIdRole:
        return mention.id.value;
    case EntityIdRole:
        return node.parent->entity.entity.id.value;
    case ArticleIdRole:
        return mention.article.value;
    case StatusRole:
        return int(mention.status);
    case FileNameRole:
        return node.mention.fileName;
    default:
        return {};
    }
}

} // namespace Quipu
