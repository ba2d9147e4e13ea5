// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlelistmodel.h"

namespace Quipu {

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows([](const ArticleRow &row) { return row.id; },
             [this] {
                 QMetaObject::invokeMethod(
                     this, [this] { Q_EMIT rowsWanted(m_rows.takeWanted()); }, Qt::QueuedConnection);
             })
{ }

void ArticleListModel::setResult(std::vector<ArticleId> articles)
{
    const ListDifference change = listDifference(m_rows.ids(), articles);
    if (change.isInsertion()) {
        beginInsertRows({}, change.at, change.at + change.inserted - 1);
        m_rows.setIds(std::move(articles));
        endInsertRows();
    } else if (change.isRemoval()) {
        beginRemoveRows({}, change.at, change.at + change.removed - 1);
        m_rows.setIds(std::move(articles));
        endRemoveRows();
    } else if (!change.isNothing()) {
        beginResetModel();
        m_rows.setIds(std::move(articles));
        endResetModel();
        return;
    } else {
        m_rows.setIds(std::move(articles)); // the same articles, perhaps for another query: snippets are stale
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ArticleListModel::deliver(const std::vector<ArticleRow> &rows)
{
    for (const ArticleRow &row : rows) {
        m_rows.put(row);
        touch(row.id);
    }
}

void ArticleListModel::refresh(const std::vector<ArticleId> &articles)
{
    for (ArticleId article : articles) {
        if (m_rows.markStale(article))
            touch(article);
    }
}

void ArticleListModel::remove(const std::vector<ArticleId> &articles)
{
    for (ArticleId article : articles) {
        const int row = m_rows.indexOf(article);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void ArticleListModel::touch(ArticleId article)
{
    const QModelIndex changed = indexOf(article);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == ArticleIdRole)
        return m_rows.id(index.row()).value;
    const bool isAsked
        = role >= IsLoadedRole || role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isAsked)
        return {};
    const ArticleRow *row = m_rows.row(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    return row != nullptr ? rowData(*row, role) : QVariant();
}

QString ArticleListModel::copyText(const ArticleRow &row)
{
    return row.followsCopy ? tr("A copy: another article with this story leads and is counted")
                           : tr("Leads %n other article(s) with this story", nullptr, row.copies);
}

QVariant ArticleListModel::rowData(const ArticleRow &row, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.copies == 0 ? row.title : row.title + u'\n' + copyText(row);
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case OutletRole:
        return row.outlet;
    case PublishedRole:
        return row.published;
    case AuthorRole:
        return row.author;
    case WordsRole:
        return row.words;
    case FiguresRole:
        return row.figures;
    case MentionsRole:
        return row.mentions;
    case StatusRole:
        return int(row.status);
    case SnippetRole:
        return row.snippet;
    case FileNameRole:
        return row.fileName;
    case LanguageRole:
        return row.language;
    case CopiesRole:
        return row.copies;
    case FollowsCopyRole:
        return row.followsCopy;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    return {{ArticleIdRole, "articleId"}, {IsLoadedRole, "isLoaded"},   {TitleRole, "title"},
            {OutletRole, "outlet"},       {PublishedRole, "published"}, {AuthorRole, "author"},
            {WordsRole, "words"},         {FiguresRole, "figures"},     {MentionsRole, "mentions"},
            {StatusRole, "status"},       {SnippetRole, "snippet"},     {FileNameRole, "fileName"},
            {LanguageRole, "language"},   {CopiesRole, "copies"},       {FollowsCopyRole, "followsCopy"}};
}

ArticleId ArticleListModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.id(index.row()) : ArticleId {};
}

QModelIndex ArticleListModel::indexOf(ArticleId article) const
{
    const int row = m_rows.indexOf(article);
    return row < 0 ? QModelIndex() : index(row);
}

} // namespace Quipu
