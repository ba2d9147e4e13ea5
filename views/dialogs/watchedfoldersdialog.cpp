// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/watchedfoldersdialog.h"

#include "views/widgets/emptystate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum WatchColumn { FolderColumn, StateColumn };

QString stateText(FolderState state)
{
    switch (state) {
    case FolderState::Paused:
        return WatchedFoldersDialog::tr("paused");
    case FolderState::Missing:
        return WatchedFoldersDialog::tr("⚠ not there; looked for again");
    case FolderState::Watched:
        break;
    }
    return WatchedFoldersDialog::tr("watched");
}

} // namespace

WatchedFoldersDialog::WatchedFoldersDialog(WatchedFoldersDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"watchedFoldersDialog"_s);
    setWindowTitle(tr("Watched Folders"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation
        = new QLabel(tr("Files that arrive or change in these folders, and below them, are imported once they are "
                        "complete; what arrives while the project is closed, when it is opened again."),
                     this);
    explanation->setWordWrap(true);
    m_list->setObjectName(u"watchedFolders"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({tr("Folder"), tr("State")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_empty->setMessage(tr("No folder is watched."), tr("Add Folder…"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(m_stack, 1);
    makeButtons();
    connect(m_empty, &EmptyState::actionRequested, &desk, &WatchedFoldersDesk::askForFolder);
    connect(&desk, &WatchedFoldersDesk::changed, this, &WatchedFoldersDialog::refresh);
    connect(&desk, &QObject::destroyed, this, &QDialog::close);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WatchedFoldersDialog::updateButtons);
    refresh();
    resize(560, 320);
}

void WatchedFoldersDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *add = buttons->addButton(tr("&Add Folder…"), QDialogButtonBox::ActionRole);
    m_pause = buttons->addButton(tr("&Pause"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {add, m_pause, m_remove})
        button->setAutoDefault(false);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close")); // Qt's own translations are not everywhere
    close->setDefault(true);
    layout()->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] { m_desk->askForFolder(); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool pauses = m_pause->text() == tr("&Pause");
        for (const QString &path : selected())
            m_desk->setPaused(path, pauses);
    });
    const auto remove = [this] {
        for (const QString &path : selected())
            m_desk->remove(path);
    };
    connect(m_remove, &QPushButton::clicked, this, remove);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this, remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QStringList WatchedFoldersDialog::selected() const
{
    QStringList paths;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        paths.append(item->data(FolderColumn, Qt::UserRole).toString());
    return paths;
}

void WatchedFoldersDialog::refresh()
{
    const QStringList wasSelected = selected();
    const std::vector<WatchedFoldersDesk::Row> rows = m_desk->rows();
    m_list->clear();
    for (const WatchedFoldersDesk::Row &row : rows) {
        const QString path = QDir::toNativeSeparators(row.folder.path);
        auto *item = new QTreeWidgetItem(m_list, {path, stateText(row.state)});
        item->setData(FolderColumn, Qt::UserRole, row.folder.path);
        item->setToolTip(FolderColumn, path);
        item->setSelected(wasSelected.contains(row.folder.path));
    }
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    if (rows.size() == 1)
        m_list->topLevelItem(0)->setSelected(true);
    updateButtons();
}

void WatchedFoldersDialog::updateButtons()
{
    const QStringList paths = selected();
    const std::vector<WatchedFoldersDesk::Row> rows = m_desk->rows();
    const bool isAnyActive = std::ranges::any_of(rows, [&paths](const WatchedFoldersDesk::Row &row) {
        return paths.contains(row.folder.path) && !row.folder.isPaused;
    });
    m_pause->setText(paths.isEmpty() || isAnyActive ? tr("&Pause") : tr("&Resume"));
    m_pause->setEnabled(!paths.isEmpty());
    m_remove->setEnabled(!paths.isEmpty());
}

} // namespace Quipu
