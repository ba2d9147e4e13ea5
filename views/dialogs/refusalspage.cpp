// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/refusalspage.h"

#include "models/annotation/entity.h"
#include "models/annotation/entitytypes.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum RefusalColumn { RefusedWordsColumn, RefusedTypeColumn, RefusedWhereColumn, RefusedWhenColumn };
constexpr int refusalRowRole = Qt::UserRole;

// Sorts times by time, and words as people do.
class RefusalItem final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == RefusedWhenColumn)
            return data(column, refusalRowRole).toDateTime() < other.data(column, refusalRowRole).toDateTime();
        return text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

} // namespace

RefusalsPage::RefusalsPage(NameListsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(&desk)
    , m_words(new SearchField(tr("Filter by word, type or article"), this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_allow(new QPushButton(tr("&Allow Again"), this))
{
    makeList();
    m_words->setObjectName(u"refusalFilter"_s);
    m_words->setAccessibleName(tr("Filter what is never suggested again"));
    m_allow->setObjectName(u"allowAgain"_s);
    m_allow->setAutoDefault(false);
    m_allow->setEnabled(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *above = new QHBoxLayout;
    above->addWidget(m_words, 1);
    above->addWidget(m_count);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_allow);
    auto *column = new QVBoxLayout(this);
    column->addLayout(above);
    column->addLayout(m_stack, 1);
    column->addLayout(below);
    connect(m_words, &QLineEdit::textChanged, this, &RefusalsPage::filter);
    connect(m_words, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_allow, &QPushButton::clicked, this, &RefusalsPage::allowSelected);
    connect(&desk, &NameListsDesk::refusalsLoaded, this, &RefusalsPage::show);
    show({});
}

void RefusalsPage::makeList()
{
    m_list->setObjectName(u"refusals"_s);
    m_list->setAccessibleName(tr("What is never suggested again"));
    m_list->setHeaderLabels({tr("Words"), tr("Type"), tr("Where"), tr("Since")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RefusedWordsColumn, Qt::AscendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RefusedWordsColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(RefusedWordsColumn, 200);
    m_list->header()->setSectionResizeMode(RefusedTypeColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(RefusedWhereColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RefusedWhenColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_allow->setEnabled(!m_list->selectedItems().isEmpty()); });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RefusalsPage::allowSelected);
}

void RefusalsPage::show(const std::vector<RefusalRow> &rows)
{
    m_rows = rows;
    m_list->setSortingEnabled(false);
    m_list->clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Refusal &refusal = m_rows[i].refusal;
        auto *item = new RefusalItem(m_list);
        item->setText(RefusedWordsColumn, refusal.written.isEmpty() ? refusal.words : refusal.written);
        item->setText(RefusedTypeColumn, entityTypeLabel(refusal.type));
        const QString title = m_rows[i].title.isEmpty() ? tr("Article %1").arg(refusal.article.value) : m_rows[i].title;
        item->setText(RefusedWhereColumn, refusal.article ? title : tr("The whole project"));
        item->setToolTip(RefusedWhereColumn, item->text(RefusedWhereColumn));
        item->setText(RefusedWhenColumn,
                      refusal.at.isValid() ? locale().toString(refusal.at.toLocalTime(), QLocale::ShortFormat)
                                           : QString());
        item->setData(RefusedWhenColumn, refusalRowRole, refusal.at);
        item->setData(RefusedWordsColumn, refusalRowRole, qulonglong(i));
    }
    m_list->setSortingEnabled(true);
    filter();
}

void RefusalsPage::filter()
{
    const QString wanted = foldedName(m_words->text());
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString all = item->text(RefusedWordsColumn) + u' ' + item->text(RefusedTypeColumn) + u' '
            + item->text(RefusedWhereColumn);
        const bool passes = wanted.isEmpty() || foldedName(all).contains(wanted);
        item->setHidden(!passes);
        if (!passes)
            item->setSelected(false);
        shown += passes;
    }
    const int all = int(m_rows.size());
    m_count->setText(tr("%1 of %2", "shown and all").arg(locale().toString(shown), locale().toString(all)));
    m_count->setVisible(all > 0);
    m_empty->setMessage(all > 0 ? tr("Nothing here is called that.")
                                : tr("Nothing has been refused.\n\nWhile you review suggestions, “Never Again” (in "
                                     "Annotate, All the Same) keeps words from being suggested as a type, in one "
                                     "article or in the project. They are listed here and can be allowed again."));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
}

void RefusalsPage::allowSelected()
{
    std::vector<Refusal> allowed;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        allowed.push_back(m_rows[size_t(item->data(RefusedWordsColumn, refusalRowRole).toULongLong())].refusal);
    if (m_desk && !allowed.empty())
        m_desk->allowAgain(allowed);
}

} // namespace Quipu
