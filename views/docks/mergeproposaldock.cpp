// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/mergeproposaldock.h"

#include "models/annotation/mergeproposalmodel.h"
#include "views/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

MergeProposalDock::MergeProposalDock(QWidget *parent)
    : QDockWidget(tr("Proposed merges"), parent)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_merge(new QPushButton(tr("&Merge")))
    , m_apart(new QPushButton(tr("&Never")))
    , m_nothing(new EmptyState)
    , m_stack(new QStackedLayout)
{
    setObjectName(u"mergeProposalDock"_s);
    m_table->setObjectName(u"mergeProposals"_s);
    m_table->setAccessibleName(tr("Proposed merges"));
    m_table->setAccessibleDescription(tr("Enter merges the two, Backspace keeps them apart"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_merge->setToolTip(tr("Enter: these two are one"));
    m_apart->setToolTip(tr("Backspace: they are not the same; never propose it again"));
    m_count->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    auto *lists = new QWidget;
    lists->setLayout(m_stack);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addLayout(buttons);
    column->addWidget(lists, 1);
    setWidget(content);
    connect(this, &QDockWidget::visibilityChanged, this, &MergeProposalDock::shown);
    connect(m_merge, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_apart, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { answer(true); });
}

void MergeProposalDock::setModel(MergeProposalModel *model)
{
    m_model = model;
    m_table->setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &MergeProposalDock::updateProposals);
    connect(model, &QAbstractItemModel::modelReset, this, &MergeProposalDock::updateProposals);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (const std::optional<MergeProposalRow> proposal = m_model->at(row.row()); proposal && m_table->hasFocus())
            Q_EMIT proposalSelected(*proposal);
    });
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(MergeProposalModel::MentionsColumn, QHeaderView::ResizeToContents);
    updateProposals();
}

void MergeProposalDock::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    updateProposals();
}

void MergeProposalDock::review()
{
    show();
    raise();
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void MergeProposalDock::answer(bool isSame)
{
    const int row = m_table->currentIndex().row();
    const std::optional<MergeProposalRow> proposal = m_model->at(row);
    if (!proposal)
        return;
    m_model->remove(row); // what follows it is next, whatever is found meanwhile
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    if (isSame)
        Q_EMIT acceptRequested(*proposal);
    else
        Q_EMIT keepApartRequested(*proposal);
}

void MergeProposalDock::updateProposals()
{
    const int count = m_model ? m_model->rowCount() : 0;
    m_count->setText(count == 0 ? QString() : tr("%Ln proposal(s)", nullptr, count));
    m_merge->setEnabled(count > 0);
    m_apart->setEnabled(count > 0);
    m_nothing->setMessage(m_isSearching
                              ? tr("Comparing the names…")
                              : tr("No two entities look like the same one.\nMerge any two yourself: drop one "
                                   "onto the other in the list of entities."));
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

QWidget *MergeProposalDock::table() const
{
    return m_table;
}

} // namespace Quipu
