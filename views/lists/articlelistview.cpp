// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/articlelistview.h"

#include "models/corpus/articledrag.h"
#include "models/corpus/articlelistmodel.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

ArticleListView::ArticleListView(QWidget *parent)
    : UniformListView(parent)
{
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Articles"));
}

QString ArticleListView::selectionAsTsv() const
{
    QModelIndexList rows = selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text = tr("Title\tOutlet\tDate\tWords\tFigures\tMentions\tFile") + u'\n';
    for (const QModelIndex &index : rows) {
        QStringList cells;
        for (const int role :
             {ArticleListModel::TitleRole, ArticleListModel::OutletRole, ArticleListModel::PublishedRole,
              ArticleListModel::WordsRole, ArticleListModel::FiguresRole, ArticleListModel::MentionsRole,
              ArticleListModel::FileNameRole})
            cells << index.data(role).toString().simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        QGuiApplication::clipboard()->setText(selectionAsTsv());
    else if (event == QKeySequence::Delete)
        Q_EMIT removePressed();
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0)
        Q_EMIT upPressedOnFirst();
    else
        UniformListView::keyPressEvent(event);
}

void ArticleListView::startDrag(Qt::DropActions)
{
    constexpr size_t mostDragged = 100'000;
    ArticleDrag drag;
    const auto *articles = qobject_cast<const ArticleListModel *>(model());
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (drag.articles.size() + size_t(range.height()) > mostDragged)
            return; // too many to carry; the command takes them
        const std::vector<ArticleId> some = articles->articlesIn(range.top(), range.bottom());
        drag.articles.insert(drag.articles.end(), some.begin(), some.end());
    }
    if (drag.articles.empty())
        return;
    auto *contents = new QMimeData;
    drag.putInto(*contents);
    auto *carried = new QDrag(this);
    carried->setMimeData(contents);
    carried->exec(Qt::CopyAction);
}

void ArticleListView::keyboardSearch(const QString &)
{
    // QListView would look at every row, and so load it; the search field finds articles.
}

} // namespace Quipu
