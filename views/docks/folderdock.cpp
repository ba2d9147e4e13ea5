// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/folderdock.h"

#include "models/corpus/articledrag.h"
#include "models/corpus/folderlistmodel.h"
#include "views/delegates/figuretext.h"
#include "views/widgets/contrast.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString folderCountText(const QModelIndex &index, const QLocale &locale)
{
    const int count = index.data(FolderListModel::CountRole).toInt();
    if (count < 0)
        return u"…"_s;
    const bool isCapped = index.data(FolderListModel::IsCappedRole).toBool();
    return isCapped ? FolderDock::tr("%1+", "at least so many").arg(locale.toString(count)) : locale.toString(count);
}

// A folder or a magnifying glass, the name, and the count at the right edge. What is typed in place of the name is
// told, not written into the model.
class FolderDelegate final : public QStyledItemDelegate
{
public:
    using NameTyped = std::function<void(FolderId folder, const QString &name)>;

    FolderDelegate(NameTyped typed, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_typed(std::move(typed))
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString count = folderCountText(index, readingLocale(option.locale));
        const int width = option.fontMetrics.horizontalAdvance(count) + 16;
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text = option.fontMetrics.elidedText(row.text, Qt::ElideRight, option.rect.width() - width - 32);
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : quietText(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }

    // A name that has no room is cut: the count never is.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + 8};
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const QString typed = editor->property("text").toString().simplified();
        if (!typed.isEmpty() && typed != index.data().toString())
            m_typed({index.data(FolderListModel::FolderIdRole).toLongLong()}, typed);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isSearch = !index.data(FolderListModel::QueryRole).toString().isEmpty();
        const QStyle *style = option->widget->style();
        option->icon
            = QIcon::fromTheme(isSearch ? u"folder-saved-search"_s : u"folder"_s,
                               style->standardIcon(isSearch ? QStyle::SP_FileDialogContentsView : QStyle::SP_DirIcon));
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    NameTyped m_typed;
};

} // namespace

FolderDock::FolderDock(QWidget *parent)
    : QDockWidget(tr("Folders"), parent)
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"folderDock"_s);
    m_list->setObjectName(u"folders"_s);
    m_list->setAccessibleName(tr("Folders and saved searches"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // an action edits
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setItemDelegate(new FolderDelegate(
        [this](FolderId folder, const QString &name) { Q_EMIT renameRequested(folder, name); }, m_list));
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    column->addLayout(m_stack, 1);
    setWidget(content);
    const auto activate = [this](const QModelIndex &index) {
        if (const Folder *folder = m_model->at(index);
            folder != nullptr && QApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT folderActivated(folder->id);
    };
    connect(m_list, &QAbstractItemView::clicked, this, activate);
    connect(m_list, &QAbstractItemView::activated, this, activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FolderDock::showMenu);
    connect(m_empty, &EmptyState::actionRequested, this, &FolderDock::newRequested);
    m_empty->setMessage(tr("No folders yet.\nKeep articles together, or save a search."), tr("New Folder…"));
    updateState();
}

void FolderDock::setModel(FolderListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FolderDock::updateState);
    updateState();
}

void FolderDock::addCommands(const QList<QAction *> &ofNone, const QList<QAction *> &ofOne)
{
    m_ofNone = ofNone;
    m_ofOne = ofOne;
}

std::vector<FolderId> FolderDock::selectedFolders() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<FolderId> folders;
    for (const QModelIndex &row : rows)
        folders.push_back({row.data(FolderListModel::FolderIdRole).toLongLong()});
    return folders;
}

void FolderDock::renameCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void FolderDock::select(FolderId folder)
{
    m_list->setCurrentIndex(m_model->indexOf(folder));
}

void FolderDock::reveal()
{
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model != nullptr)
        m_list->setCurrentIndex(m_model->index(0));
}

QWidget *FolderDock::list() const
{
    return m_list;
}

bool FolderDock::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_list->viewport() || (!isDrag && event->type() != QEvent::Drop))
        return QDockWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const ArticleDrag drag = ArticleDrag::in(*drop->mimeData());
    const Folder *folder = m_model->at(m_list->indexAt(drop->position().toPoint()));
    const bool suits = !drag.articles.empty() && folder != nullptr && !folder->isSearch();
    if (drag.articles.empty() || (!suits && event->type() != QEvent::DragEnter)) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT articlesDropped(folder->id, drag.articles);
    else if (suits)
        m_list->selectionModel()->setCurrentIndex(m_model->indexOf(folder->id), QItemSelectionModel::ClearAndSelect);
    return true;
}

void FolderDock::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"folderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selectedFolders().empty()) {
        menu->addActions(m_ofOne);
        menu->addSeparator();
    }
    menu->addActions(m_ofNone);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void FolderDock::updateState()
{
    m_stack->setCurrentIndex(m_model != nullptr && m_model->rowCount() > 0 ? 1 : 0);
}

} // namespace Quipu
