// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backupsdialog.h"

#include "views/widgets/emptystate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum BackupColumn { WhenColumn, SizeColumn, BackupColumnCount };

QString nameOfProject(const BackupsDesk::ProjectRow &project)
{
    const QFileInfo file(project.path);
    const QString folder = QDir::toNativeSeparators(file.path());
    if (!project.isThere)
        return BackupsDialog::tr("%1 — %2 — no longer there", "project, folder").arg(file.completeBaseName(), folder);
    return BackupsDialog::tr("%1 — %2", "project, folder").arg(file.completeBaseName(), folder);
}

} // namespace

BackupsDialog::BackupsDialog(BackupsDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation
        = new QLabel(tr("Restoring puts a backup into its project's place. The project as it is now is kept beside it "
                        "under another name."),
                     this);
    explanation->setWordWrap(true);
    makeList();
    m_empty->setMessage(tr("There are no backups yet. They are made while a project is edited."), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *place = new QLabel(tr("Place: %1").arg(QDir::toNativeSeparators(desk.place())), this);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(m_stack, 1);
    column->addWidget(place);
    makeButtons();
    connect(&desk, &BackupsDesk::changed, this, &BackupsDialog::refresh);
    connect(&desk, &BackupsDesk::left, this, &QDialog::close);
    connect(&desk, &QObject::destroyed, this, &QDialog::close);
    refresh();
    resize(620, 420);
}

void BackupsDialog::makeList()
{
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({tr("Made"), tr("Size")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhenColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_restore->click(); });
}

void BackupsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restore"_s);
    m_saveAs = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
    m_saveAs->setObjectName(u"saveAs"_s);
    for (QPushButton *button : {m_restore, m_saveAs})
        button->setAutoDefault(false);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close")); // Qt's own translations are not everywhere
    close->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Chosen one = chosen(); m_desk && !one.project.isEmpty())
            m_desk->restore(one.project, one.backup);
    });
    connect(m_saveAs, &QPushButton::clicked, this, [this] {
        if (const Chosen one = chosen(); m_desk && !one.project.isEmpty())
            m_desk->saveAs(one.project, one.backup);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

BackupsDialog::Chosen BackupsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->parent() == nullptr)
        return {};
    const int project = m_list->indexOfTopLevelItem(item->parent());
    const BackupsDesk::ProjectRow &row = m_projects[size_t(project)];
    return {row.path, row.backups[size_t(item->parent()->indexOfChild(const_cast<QTreeWidgetItem *>(item)))]};
}

void BackupsDialog::refresh()
{
    m_projects = m_desk->projects();
    m_list->clear();
    QTreeWidgetItem *first = nullptr;
    for (const BackupsDesk::ProjectRow &project : m_projects) {
        auto *top = new QTreeWidgetItem(m_list, {nameOfProject(project)});
        top->setToolTip(WhenColumn, QDir::toNativeSeparators(project.path));
        top->setFirstColumnSpanned(true);
        for (const BackupsDesk::Row &backup : project.backups) {
            auto *item = new QTreeWidgetItem(top,
                                             {locale().toString(backup.at.toLocalTime(), QLocale::LongFormat),
                                              locale().formattedDataSize(backup.bytes)});
            item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(WhenColumn, QDir::toNativeSeparators(backup.path));
        }
        const bool isFirst = first == nullptr || project.isOpen;
        top->setExpanded(isFirst);
        if (isFirst)
            first = top->child(0);
    }
    m_list->setCurrentItem(first);
    m_stack->setCurrentIndex(m_projects.empty() ? 0 : 1);
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    const bool hasOne = !chosen().project.isEmpty();
    m_restore->setEnabled(hasOne);
    m_saveAs->setEnabled(hasOne);
}

} // namespace Quipu
