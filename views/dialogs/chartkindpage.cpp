// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/chartkindpage.h"

#include "views/charts/chartkinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Line:
        return ChartKindPage::tr("How a value goes on from period to period; a gap stays a gap.");
    case ChartKind::Step:
        return ChartKindPage::tr("A value that holds for its period and then changes at once.");
    case ChartKind::Area:
        return ChartKindPage::tr("A line with the amount below it filled.");
    case ChartKind::Bar:
        return ChartKindPage::tr("Amounts side by side, grouped by period.");
    case ChartKind::StackedBar:
        return ChartKindPage::tr("Parts of a whole, one upon the other; never a total on its parts.");
    case ChartKind::Scatter:
        return ChartKindPage::tr("Each figure a point of its own, nothing joined.");
    case ChartKind::Range:
        return ChartKindPage::tr("From the lowest to the highest value that is told.");
    case ChartKind::Timeline:
        return ChartKindPage::tr("Totals of several years, as long as the time they cover.");
    case ChartKind::Slope:
        return ChartKindPage::tr("Two years, and what changed between them.");
    case ChartKind::Network:
        return ChartKindPage::tr("Who is named together with whom, in the same sentences.");
    }
    return {};
}

} // namespace

ChartKindPage::ChartKindPage(QWidget *parent)
    : ChartPage(parent)
    , m_kinds(new QListWidget(this))
    , m_facet(new QComboBox(this))
    , m_units(new QComboBox(this))
{
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_kinds->setIconSize({28, 28});
    m_kinds->setWordWrap(true);
    m_kinds->setTextElideMode(Qt::ElideNone);
    m_kinds->setResizeMode(QListView::Adjust);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMinimumHeight(7 * fontMetrics().lineSpacing());
    auto *kindLabel = new QLabel(tr("K&ind:"), this);
    kindLabel->setBuddy(m_kinds);
    auto *column = new QVBoxLayout(this);
    column->addWidget(kindLabel);
    column->addWidget(m_kinds, 1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Panels:"), m_facet);
    form->addRow(tr("&Values:"), m_units);
    column->addLayout(form);
    m_facet->setObjectName(u"facet"_s);
    m_facet->setAccessibleName(tr("Panels"));
    m_facet->addItems({tr("All in one"), tr("One for each place"), tr("One for each measure")});
    m_units->setObjectName(u"asStated"_s);
    m_units->setAccessibleName(tr("Units of the values"));
    m_units->addItems({tr("In common units, so that they compare"), tr("In the units that the texts use")});
    for (QComboBox *box : {m_facet, m_units}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::currentIndexChanged, this, &ChartKindPage::report);
    }
    m_sharesAxes = addOption(tr("Panels s&hare their axes"), u"sharesAxes"_s, tr("So that their heights compare"));
    m_logarithmic = addOption(tr("Lo&garithmic axis"), u"logarithmic"_s,
                              tr("Equal steps are equal factors; only for values above zero"));
    m_twoUnits = addOption(tr("T&wo units, each with an axis of its own"), u"twoUnits"_s,
                           tr("Without it, series of another unit than the first are not drawn"));
    m_confirmedOnly = addOption(tr("Only figures that are con&firmed"), u"confirmedOnly"_s, {});
    fillKinds();
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ChartKindPage::report);
}

QCheckBox *ChartKindPage::addOption(const QString &text, const QString &name, const QString &tip)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(tip);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ChartKindPage::report);
    return box;
}

void ChartKindPage::fillKinds()
{
    for (const ChartKind kind : chartKinds()) {
        const QString text = chartKindName(kind) + u'\n' + sentenceOf(kind);
        auto *item = new QListWidgetItem(chartKindIcon(kind, palette()), text, m_kinds);
        item->setData(Qt::UserRole, int(kind));
        item->setToolTip(sentenceOf(kind));
    }
}

ChartKind ChartKindPage::kind() const
{
    const QListWidgetItem *item = m_kinds->currentItem();
    return item ? ChartKind(item->data(Qt::UserRole).toInt()) : ChartKind::Line;
}

void ChartKindPage::setChart(const Chart &chart)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toInt() == int(chart.kind))
            m_kinds->setCurrentRow(row);
    }
    m_facet->setCurrentIndex(int(chart.facet));
    m_units->setCurrentIndex(chart.isAsStated ? 1 : 0);
    m_sharesAxes->setChecked(chart.sharesAxes);
    m_logarithmic->setChecked(chart.isLogarithmic);
    m_twoUnits->setChecked(chart.allowsTwoUnits);
    m_confirmedOnly->setChecked(chart.confirmedOnly);
    showState();
}

void ChartKindPage::write(Chart &chart) const
{
    chart.kind = kind();
    chart.facet = ChartFacet(m_facet->currentIndex());
    chart.isAsStated = m_units->currentIndex() == 1;
    chart.sharesAxes = m_sharesAxes->isChecked();
    chart.isLogarithmic = m_logarithmic->isChecked();
    chart.allowsTwoUnits = m_twoUnits->isChecked();
    chart.confirmedOnly = m_confirmedOnly->isChecked();
}

void ChartKindPage::report()
{
    showState();
    if (!m_isShowing)
        Q_EMIT edited();
}

void ChartKindPage::showState()
{
    m_sharesAxes->setEnabled(m_facet->currentIndex() > 0);
}

void ChartKindPage::changeEvent(QEvent *event)
{
    ChartPage::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *item = m_kinds->item(row);
        item->setIcon(chartKindIcon(ChartKind(item->data(Qt::UserRole).toInt()), palette()));
    }
}

} // namespace Quipu
