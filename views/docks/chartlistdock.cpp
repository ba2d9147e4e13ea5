// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/chartlistdock.h"

#include "views/charts/chartkinds.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The kind as an icon before the name, what the chart holds quietly behind it. What is typed in place of the name is
// told, not written into the model.
class ChartNameDelegate final : public QStyledItemDelegate
{
public:
    using NameTyped = std::function<void(ChartId chart, const QString &name)>;

    ChartNameDelegate(NameTyped typed, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_typed(std::move(typed))
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString held = ChartListDock::whatIsHeld(index);
        const int width = option.fontMetrics.horizontalAdvance(held) + 16;
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text = option.fontMetrics.elidedText(row.text, Qt::ElideRight, option.rect.width() - width - 32);
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, held);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const QString typed = editor->property("text").toString().simplified();
        if (!typed.isEmpty() && typed != index.data().toString())
            m_typed({index.data(ChartListModel::ChartIdRole).toLongLong()}, typed);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = ChartKind(index.data(ChartListModel::KindRole).toInt());
        option->icon = chartKindIcon(kind, option->palette);
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    NameTyped m_typed;
};

} // namespace

QString ChartListDock::whatIsHeld(const QModelIndex &chart)
{
    if (ChartKind(chart.data(ChartListModel::KindRole).toInt()) == ChartKind::Network)
        return tr("entities");
    const int series = chart.data(ChartListModel::SeriesRole).toInt();
    if (series == 0)
        return tr("empty", "a chart without series");
    const bool isOfCounts = chart.data(ChartListModel::CountsRole).toInt() == series;
    return isOfCounts ? tr("%Ln count(s)", nullptr, series) : tr("%Ln series", nullptr, series);
}

ChartListDock::ChartListDock(QWidget *parent)
    : QDockWidget(tr("Charts"), parent)
    , m_filter(new SearchField(tr("Filter the charts"), this))
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"chartListDock"_s);
    makeList();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->setContentsMargins(0, 0, 4, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    setWidget(content);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words.trimmed());
        updateState();
    });
    connect(m_filter, &SearchField::downPressed, this, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_empty, &EmptyState::actionRequested, this, &ChartListDock::newRequested);
    updateState();
}

void ChartListDock::makeList()
{
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setObjectName(u"chartList"_s);
    m_list->setAccessibleName(tr("Charts of the project"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // an action edits
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->setItemDelegate(new ChartNameDelegate(
        [this](ChartId chart, const QString &name) { Q_EMIT renameRequested(chart, name); }, m_list));
    connect(m_list, &QAbstractItemView::doubleClicked, this, &ChartListDock::openSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ChartListDock::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChartListDock::selectionChanged);
}

void ChartListDock::setModel(ChartListModel *model)
{
    m_model = model;
    m_shown->setSourceModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &ChartListDock::updateState);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ChartListDock::updateState);
    updateState();
}

std::vector<ChartId> ChartListDock::selectedCharts() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ChartId> charts;
    for (const QModelIndex &row : rows)
        charts.push_back({row.data(ChartListModel::ChartIdRole).toLongLong()});
    return charts;
}

void ChartListDock::selectChart(ChartId chart)
{
    if (m_model != nullptr)
        m_list->setCurrentIndex(m_shown->mapFromSource(m_model->indexOf(chart)));
}

void ChartListDock::renameCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void ChartListDock::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ChartListDock::openSelected()
{
    if (const std::vector<ChartId> charts = selectedCharts(); !charts.empty())
        Q_EMIT openRequested(charts);
}

void ChartListDock::updateState()
{
    const int all = m_model != nullptr ? m_model->rowCount() : 0;
    const int shown = m_shown->rowCount();
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    m_count->setText(
        all == 0 ? QString()
                 : tr("%1 of %2", "charts shown, of all").arg(locale().toString(shown), locale().toString(all)));
    if (all > 0)
        m_empty->setMessage(tr("No chart has these words in its name."));
    else
        m_empty->setMessage(tr("No charts yet.\nOnes that you make or keep are listed here."), tr("New Chart…"));
}

void ChartListDock::showMenu(const QPoint &position)
{
    const std::vector<ChartId> charts = selectedCharts();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"chartListMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!charts.empty()) {
        menu->addAction(tr("&Open"), this, &ChartListDock::openSelected);
        QAction *rename = menu->addAction(tr("Re&name"), this, &ChartListDock::renameCurrent);
        QAction *duplicate
            = menu->addAction(tr("&Duplicate"), this, [this, charts] { Q_EMIT duplicateRequested(charts.front()); });
        QAction *out
            = menu->addAction(tr("&Export…"), this, [this, charts] { Q_EMIT exportRequested(charts.front()); });
        for (QAction *one : {rename, duplicate, out})
            one->setEnabled(charts.size() == 1);
        menu->addSeparator();
        menu->addAction(tr("&Remove %n chart(s)", nullptr, int(charts.size())), this,
                        [this, charts] { Q_EMIT removeRequested(charts); });
        menu->addSeparator();
    }
    menu->addAction(tr("Ne&w Chart…"), this, &ChartListDock::newRequested);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ChartListDock::removeSelected()
{
    if (const std::vector<ChartId> charts = selectedCharts(); !charts.empty())
        Q_EMIT removeRequested(charts);
}

QWidget *ChartListDock::list() const
{
    return m_list;
}

bool ChartListDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const std::vector<ChartId> charts = selectedCharts();
    if (!isPlain || charts.empty())
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openSelected();
    else
        return false;
    return true;
}

} // namespace Quipu
