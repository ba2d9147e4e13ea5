// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pagedrows.h"
#include "models/corpus/article.h"

#include <QAbstractListModel>

#include <functional>

namespace Quipu {

// The articles that a query found, in the store's order. Holds their ids and the rows near what is in view; asks for
// rows by rowsWanted and shows placeholders until deliver() brings them. Never asks a store itself. GUI lane.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleListModel)

public:
    enum Role {
        ArticleIdRole = Qt::UserRole + 1, // qint64; always there, the others only when IsLoadedRole
        IsLoadedRole,
        TitleRole,
        OutletRole,
        PublishedRole, // ISO, "" when unknown
        AuthorRole,
        WordsRole,
        FiguresRole,
        MentionsRole,
        StatusRole, // int of Article::Status
        SnippetRole, // hits between U+E000 and U+E001
        FileNameRole,
        LanguageRole,
        CopiesRole, // how many other articles tell its story in nearly the same words
        FollowsCopyRole, // one of them leads: this one is not counted
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    // A new result. Rows that merely came or went in one place are told as such; anything else is a reset.
    void setResult(std::vector<ArticleId> articles);
    void deliver(const std::vector<ArticleRow> &rows);
    void refresh(const std::vector<ArticleId> &articles); // these changed: asked for again when in view
    void remove(const std::vector<ArticleId> &articles);
    void append(const std::vector<ArticleId> &articles); // the result goes on
    // The first of a result that is otherwise as it was: what stands before and at the last of them is replaced.
    void replaceBeginning(const std::vector<ArticleId> &first);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // draggable: onto a folder
    ArticleId articleAt(const QModelIndex &index) const; // 0 for an invalid index
    QModelIndex indexOf(ArticleId article) const; // invalid when it is not in the result
    std::vector<int> rowsOf(const std::vector<ArticleId> &articles) const; // -1 for those that are not; for a few
    std::vector<ArticleId> articlesIn(int first, int last) const; // rows

Q_SIGNALS:
    // At most once a turn of the event loop; everything missing, so that it may replace the request before it.
    void rowsWanted(const std::vector<Quipu::ArticleId> &articles);

private:
    void change(ListDifference difference, const std::function<void()> &put);
    QVariant rowData(const ArticleRow &row, int role) const;
    static QString copyText(const ArticleRow &row);
    void touch(ArticleId article);

    mutable PagedRows<ArticleId, ArticleRow> m_rows;
};

} // namespace Quipu
