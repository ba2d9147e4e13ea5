// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/namelistspage.h"

#include "models/annotation/entitytypes.h"
#include "views/widgets/emptystate.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

enum NameListColumn { ListNameColumn, NamesColumn, TypesColumn };

// "1,204 people, 98 places": the most first.
QString typesText(const NameList &list, const QLocale &locale)
{
    std::vector<std::pair<int, QString>> types;
    for (auto type = list.counts.begin(); type != list.counts.end(); ++type)
        types.emplace_back(type.value(), type.key());
    std::ranges::stable_sort(types, std::ranges::greater(), &std::pair<int, QString>::first);
    QStringList texts;
    for (const auto &[count, type] : types)
        texts.append(NameListsPage::tr("%1 %2", "so many of a type: 12 Places")
                         .arg(locale.toString(count), entityTypePluralLabel(type)));
    return texts.join(u" · "_s);
}

} // namespace

NameListsPage::NameListsPage(NameListsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(&desk)
    , m_list(new QTreeWidget(this))
    , m_stack(new QStackedLayout)
    , m_anyCase(new QCheckBox(tr("Find its names in &capitals and small letters alike"), this))
    , m_exactAccents(new QCheckBox(tr("Find its names only with their &accents"), this))
{
    setAcceptDrops(true);
    makeList();
    auto *empty = new EmptyState(this);
    empty->setMessage(
        tr("A list of names – people, groups, places that you know – is found in every article that comes in, and "
           "suggested as marks.\n\nIt is a table (CSV or TSV) with the columns name, type, canonical and id; the name "
           "alone is enough. Import one, or drop a file here."),
        tr("Import a List…"));
    connect(empty, &EmptyState::actionRequested, &desk, &NameListsDesk::askForFile);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_list);
    auto *middle = new QHBoxLayout;
    middle->addLayout(m_stack, 1);
    middle->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(makeRules());
    connect(&desk, &NameListsDesk::listsLoaded, this, &NameListsPage::show);
    connect(&desk, &NameListsDesk::added, this, [this](const NameList &list) { m_newest = list.id; });
    showCurrent();
}

void NameListsPage::makeList()
{
    m_list->setObjectName(u"nameLists"_s);
    m_list->setAccessibleName(tr("Lists of names; those with a tick are used"));
    m_list->setHeaderLabels({tr("List"), tr("Names"), tr("Types")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(ListNameColumn, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(NamesColumn, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(ListNameColumn, 240);
    m_list->headerItem()->setTextAlignment(NamesColumn, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NameListsPage::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &NameListsPage::editItem);
}

QWidget *NameListsPage::makeButtons()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, column);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    QPushButton *import = add(tr("&Import…"), u"importList"_s);
    m_export = add(tr("E&xport…"), u"exportList"_s);
    m_rename = add(tr("Re&name"), u"renameList"_s);
    m_remove = add(tr("&Remove"), u"removeList"_s);
    layout->addStretch(1);
    m_suggest = add(tr("&Suggest in the Project"), u"suggestInProject"_s);
    m_suggest->setToolTip(tr("Look at all articles again, by rules and lists"));
    connect(import, &QPushButton::clicked, m_desk, &NameListsDesk::askForFile);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_desk && current())
            m_desk->exportList(*current());
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (current())
            m_list->editItem(m_list->currentItem(), ListNameColumn);
    });
    connect(m_remove, &QPushButton::clicked, this, &NameListsPage::removeSelected);
    connect(m_suggest, &QPushButton::clicked, m_desk, &NameListsDesk::suggest);
    return column;
}

QWidget *NameListsPage::makeRules()
{
    auto *rules = new QWidget(this);
    auto *layout = new QVBoxLayout(rules);
    layout->setContentsMargins({});
    m_anyCase->setObjectName(u"anyCase"_s);
    m_anyCase->setToolTip(tr("Else capitals must be capitals; names of three letters or all in capitals must stand as "
                             "they are written"));
    m_exactAccents->setObjectName(u"exactAccents"_s);
    for (QCheckBox *box : {m_anyCase, m_exactAccents}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &NameListsPage::editRules);
    }
    return rules;
}

void NameListsPage::show(const std::vector<NameList> &lists)
{
    const NameListId newest = std::exchange(m_newest, {});
    const NameListId kept = newest ? newest : current() ? current()->id : NameListId {};
    const QScopedValueRollback filling(m_isFilling, true);
    m_lists = lists;
    m_list->clear();
    QTreeWidgetItem *now = nullptr;
    for (const NameList &list : m_lists) {
        auto *item = new QTreeWidgetItem(m_list);
        fillItem(item, list);
        if (list.id == kept || now == nullptr)
            now = item;
    }
    m_list->setCurrentItem(now);
    m_stack->setCurrentIndex(m_lists.empty() ? 0 : 1);
    showCurrent();
}

void NameListsPage::fillItem(QTreeWidgetItem *item, const NameList &list) const
{
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setText(ListNameColumn, list.name);
    item->setCheckState(ListNameColumn, list.isEnabled ? Qt::Checked : Qt::Unchecked);
    item->setText(NamesColumn, locale().toString(list.size()));
    item->setTextAlignment(NamesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(TypesColumn, typesText(list, locale()));
    item->setToolTip(TypesColumn, item->text(TypesColumn));
    item->setToolTip(ListNameColumn,
                     tr("%1\nAdded by %2, %3")
                         .arg(list.name, list.who, locale().toString(list.added.toLocalTime(), QLocale::ShortFormat)));
}

const NameList *NameListsPage::current() const
{
    const int row = m_list->currentItem() != nullptr ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_lists.size()) ? &m_lists[size_t(row)] : nullptr;
}

void NameListsPage::showCurrent()
{
    const NameList *list = current();
    for (QWidget *each : std::initializer_list<QWidget *> {m_export, m_rename, m_remove, m_anyCase, m_exactAccents})
        each->setEnabled(list != nullptr);
    m_anyCase->setChecked(list && list->isAnyCase);
    m_exactAccents->setChecked(list && list->isExactInAccents);
}

// Its tick or its name.
void NameListsPage::editItem(QTreeWidgetItem *item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (m_isFilling || !m_desk || row < 0 || row >= int(m_lists.size()))
        return;
    const NameList before = m_lists[size_t(row)];
    NameList after = before;
    after.isEnabled = item->checkState(ListNameColumn) == Qt::Checked;
    if (const QString name = item->text(ListNameColumn).simplified(); !name.isEmpty())
        after.name = name;
    m_lists[size_t(row)] = after; // until the desk tells, so that the next edit begins here
    {
        const QScopedValueRollback filling(m_isFilling, true);
        item->setText(ListNameColumn, after.name);
    }
    m_desk->edit(before, after);
}

void NameListsPage::editRules()
{
    const NameList *list = current();
    if (!list || !m_desk)
        return;
    const NameList before = *list;
    NameList after = before;
    after.isAnyCase = m_anyCase->isChecked();
    after.isExactInAccents = m_exactAccents->isChecked();
    m_lists[size_t(m_list->indexOfTopLevelItem(m_list->currentItem()))] = after;
    m_desk->edit(before, after);
}

void NameListsPage::removeSelected()
{
    std::vector<NameList> selected;
    for (int row = 0; row < int(m_lists.size()); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            selected.push_back(m_lists[size_t(row)]);
    }
    if (m_desk && !selected.empty())
        m_desk->remove(selected);
}

void NameListsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void NameListsPage::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->hasUrls() ? event->mimeData()->urls().first().toLocalFile() : QString();
    if (path.isEmpty() || !m_desk)
        return;
    event->acceptProposedAction();
    m_desk->readFile(path);
}

} // namespace Quipu
