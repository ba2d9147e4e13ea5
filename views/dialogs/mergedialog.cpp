// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/mergedialog.h"

#include "models/annotation/entitytypes.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const MergePreview &preview, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge Entities"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("%n mention(s) will count for “%1” (%2):", nullptr, preview.mentionCount)
                                     .arg(preview.into.entity.name, entityTypeLabel(preview.into.entity.type)),
                                 this));
    bool isMixed = false;
    for (const EntityRow &row : preview.merged) {
        isMixed = isMixed || row.entity.type != preview.into.entity.type;
        column->addWidget(plainLabel(
            tr("• %1 (%2), %3", "name, type, mentions")
                .arg(row.entity.name, entityTypeLabel(row.entity.type), tr("%n mention(s)", nullptr, row.mentions)),
            this));
    }
    if (isMixed)
        column->addWidget(plainLabel(tr("⚠ They are of different types. The marks keep theirs."), this));
    auto *model = new QStandardItemModel(this);
    for (const MentionRow &row : preview.mentions)
        model->appendRow({new QStandardItem(row.mention.quote.text.simplified()), new QStandardItem(row.fileName)});
    auto *list = new QTreeView(this);
    list->setModel(model);
    list->setAccessibleName(tr("Mentions that move"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    merge->setFocus();
}

} // namespace Quipu
