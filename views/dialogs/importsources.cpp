// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importsources.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QStyle>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ImportSources::ImportSources(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    auto *label = new QLabel(tr("Files and folders to im&port:"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"sources"_s);
    m_list->setAccessibleName(tr("Files and folders to import"));
    m_list->setAccessibleDescription(tr("Files and folders can be dropped here"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    takeDropsOn(*m_list);
    takeDropsOn(*m_list->viewport());
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(true);
    auto *files = new QPushButton(tr("Add &Files…"), this);
    auto *folder = new QPushButton(tr("Add F&older…"), this);
    files->setObjectName(u"addFiles"_s);
    folder->setObjectName(u"addFolder"_s);
    m_remove->setObjectName(u"removeSources"_s);
    for (QPushButton *button : {files, folder, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_count);
    connect(files, &QPushButton::clicked, this, &ImportSources::filesWanted);
    connect(folder, &QPushButton::clicked, this, &ImportSources::folderWanted);
    connect(m_remove, &QPushButton::clicked, this, &ImportSources::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ImportSources::updateState);
    updateState();
}

QStringList ImportSources::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row)
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void ImportSources::add(const QStringList &paths)
{
    const QStringList there = this->paths();
    QSet<QString> known(there.begin(), there.end());
    bool isMore = false;
    for (const QString &given : paths) {
        const QString path = QDir::cleanPath(given);
        if (path.isEmpty() || known.contains(path))
            continue;
        known.insert(path);
        const QFileInfo info(path);
        const auto icon = info.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon;
        auto *item = new QListWidgetItem(style()->standardIcon(icon), info.fileName(), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        isMore = true;
    }
    if (isMore) {
        updateState();
        Q_EMIT changed();
    }
}

void ImportSources::takeDropsOn(QWidget &widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

void ImportSources::removeSelected()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    qDeleteAll(selected);
    if (!selected.isEmpty()) {
        updateState();
        Q_EMIT changed();
    }
}

void ImportSources::showCount(int files, qint64 bytes, bool isAll)
{
    const QString size = locale().formattedDataSize(bytes);
    if (m_list->count() == 0)
        m_count->setText(tr("Add files and folders, or drop them here."));
    else if (isAll)
        m_count->setText(tr("%Ln file(s), %1", "how many, of what size", files).arg(size));
    else
        m_count->setText(tr("%Ln file(s), %1; still counting…", "how many, of what size", files).arg(size));
}

void ImportSources::updateState()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    if (m_list->count() == 0)
        showCount(0, 0, true);
}

// Files are dropped onto the list, and Delete takes them out of it.
bool ImportSources::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = localPaths(*drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            add(paths);
        return true;
    }
    case QEvent::KeyPress:
        if (watched == m_list && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Quipu
