// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/articlelistmodel.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace Quipu {

namespace {

constexpr size_t mostRemovedSingly = 16; // each moves all that come after it

} // namespace

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
    change(listDifference(m_rows.ids(), articles), [&] { m_rows.setIds(std::move(articles)); });
}

void ArticleListModel::append(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return;
    beginInsertRows({}, m_rows.size(), m_rows.size() + int(articles.size()) - 1);
    m_rows.append(articles);
    endInsertRows();
}

void ArticleListModel::replaceBeginning(const std::vector<ArticleId> &first)
{
    const int last = first.empty() ? -1 : m_rows.indexOf(first.back());
    const int replaced = last < 0 ? std::min(m_rows.size(), int(first.size())) : last + 1;
    const std::vector<ArticleId> before = articlesIn(0, replaced - 1);
    change(listDifference(before, first), [&] { m_rows.replace(0, replaced, first); });
}

// Tells of a change while it is made by put.
void ArticleListModel::change(ListDifference difference, const std::function<void()> &put)
{
    if (difference.isInsertion()) {
        beginInsertRows({}, difference.at, difference.at + difference.inserted - 1);
        put();
        endInsertRows();
    } else if (difference.isRemoval()) {
        beginRemoveRows({}, difference.at, difference.at + difference.removed - 1);
        put();
        endRemoveRows();
    } else if (!difference.isNothing()) {
        beginResetModel();
        put();
        endResetModel();
        return;
    } else {
        put(); // the same articles, perhaps for another query: snippets are stale
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
    std::vector<int> rows = m_rows.indexesOf(articles);
    std::erase(rows, -1);
    if (rows.size() > mostRemovedSingly) {
        const QSet<ArticleId> gone(articles.begin(), articles.end());
        std::vector<ArticleId> left = m_rows.ids();
        std::erase_if(left, [&gone](ArticleId article) { return gone.contains(article); });
        setResult(std::move(left));
        return;
    }
    std::ranges::sort(rows, std::greater<>());
    for (const int row : rows) {
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

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index).setFlag(Qt::ItemIsDragEnabled, index.isValid());
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

std::vector<int> ArticleListModel::rowsOf(const std::vector<ArticleId> &articles) const
{
    return m_rows.indexesOf(articles);
}

std::vector<ArticleId> ArticleListModel::articlesIn(int first, int last) const
{
    const std::vector<ArticleId> &ids = m_rows.ids();
    return first > last ? std::vector<ArticleId>()
                        : std::vector<ArticleId>(ids.begin() + first, ids.begin() + last + 1);
}

} // namespace Quipu
